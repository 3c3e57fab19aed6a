package org.radlabel.formats.reports.archives;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.reports.recognition.TextName;

/**
 * The paths of a folder or a zip that may hold reports, in their order, whatever order they came
 * in. The kind that most of them have is read, or that of the form that the user named; in the
 * latter case the others are passed over.
 */
final class ListedMembers {
  private final String what;
  private final Map<String, MemberKind> unnamed;
  private final Map<String, String> refusals;
  private final boolean named;
  private final MemberKind kind;
  private final boolean isMimic;
  private final Deque<String> rest;
  private final int others;

  /**
   * Chooses and sorts.
   *
   * @param name the folder or archive
   * @param what {@code folder} or {@code zip}
   * @param unnamed the kinds of those whose names do not tell it
   * @param refusals why a path is no file that can be read, for those that are not
   * @throws InputException if there is nothing to read
   */
  ListedMembers(
      String name,
      String what,
      List<String> paths,
      Map<String, MemberKind> unnamed,
      Map<String, String> refusals,
      Optional<InputFormat> format)
      throws InputException {
    this.what = what;
    this.unnamed = Map.copyOf(unnamed);
    this.refusals = Map.copyOf(refusals);
    this.named = format.isPresent();
    this.kind =
        format
            .map(MemberKind::of)
            .or(() -> MemberKind.most(paths.stream().flatMap(path -> kindOf(path).stream())))
            .orElseThrow(() -> nothing(name, what, MemberKind.all()));
    this.isMimic = isMimic(paths, format);
    this.rest =
        new ArrayDeque<>(
            paths.stream().filter(this::comesOut).sorted(Comparator.naturalOrder()).toList());
    if (rest.isEmpty()) {
      throw nothing(name, what, kind.toString());
    }
    this.others = paths.size() - rest.size();
  }

  private static InputException nothing(String name, String what, String endings) {
    return new InputException(
        Place.of(name), "is a %s that holds no report files (%s)".formatted(what, endings));
  }

  /** Whether this is MIMIC-CXR's tree, beside which PhysioNet puts what is no report. */
  private static boolean isMimic(List<String> paths, Optional<InputFormat> format) {
    return format.filter(f -> f != InputFormat.MIMIC_CXR).isEmpty()
        && paths.stream().map(Compression::bareName).anyMatch(TextName::isMimic);
  }

  private boolean comesOut(String path) {
    if (isMimic && TextName.isBesideMimic(Compression.bareName(path))) {
      return false;
    }
    if (MemberKind.isHidden(path)) {
      return kind.isNamed(path);
    }
    return isOfKind(path)
        || MemberKind.isArchive(path)
        || (refusals.containsKey(path) && MemberKind.mayBeFolder(path))
        || (!named && (kindOf(path).isPresent() || kind.unread(path).isPresent()));
  }

  private boolean isOfKind(String path) {
    return kindOf(path).equals(Optional.of(kind));
  }

  /** By the name, or else by what the file holds. */
  private Optional<MemberKind> kindOf(String path) {
    return MemberKind.of(path).or(() -> Optional.ofNullable(unnamed.get(path)));
  }

  MemberKind kind() {
    return kind;
  }

  Optional<String> next() {
    return Optional.ofNullable(rest.poll());
  }

  /** The member that stands at a path, refused if it cannot be read or is of another kind. */
  Member checked(String path, Member member) {
    if (member.isHidden() || member.refusal().isPresent()) {
      return member;
    }
    if (refusals.containsKey(path)) {
      return member.refused(refusals.get(path));
    }
    return isOfKind(path)
        ? member
        : member.refused(kind.unread(path).orElseGet(() -> kind.refusal(what)));
  }

  String detail() {
    return others == 0
        ? ""
        : "%,d other %s not read".formatted(others, others == 1 ? "file" : "files");
  }
}
