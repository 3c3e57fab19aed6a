package org.radlabel.formats.readers;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;

/**
 * The paths of a folder or a zip that may hold reports, in their order, whatever order they came
 * in. The kind that most of them have is read, or that of the form that the user named; in the
 * latter case the others are passed over.
 */
final class ListedMembers {
  private final MemberKind kind;
  private final Deque<String> rest;
  private final int others;
  private final String what;

  /**
   * Chooses and sorts.
   *
   * @param name the folder or archive
   * @param what {@code folder} or {@code zip}
   * @throws InputException if there is nothing to read
   */
  ListedMembers(String name, String what, List<String> paths, Optional<InputFormat> format)
      throws InputException {
    this.what = what;
    this.kind =
        format
            .map(MemberKind::of)
            .or(() -> MemberKind.of(paths))
            .orElseThrow(() -> nothing(name, what, MemberKind.all()));
    this.rest =
        new ArrayDeque<>(
            paths.stream()
                .filter(
                    path ->
                        kind.matches(path)
                            || MemberKind.isArchive(path)
                            || (format.isEmpty() && MemberKind.of(path).isPresent()))
                .sorted(Comparator.naturalOrder())
                .toList());
    if (rest.isEmpty()) {
      throw nothing(name, what, kind.toString());
    }
    this.others = paths.size() - rest.size();
  }

  private static InputException nothing(String name, String what, String endings) {
    return new InputException(
        Place.of(name), "is a %s that holds no report files (%s)".formatted(what, endings));
  }

  MemberKind kind() {
    return kind;
  }

  Optional<String> next() {
    return Optional.ofNullable(rest.poll());
  }

  /** This member, refused if it is of another kind than most. */
  Member checked(Member member) {
    return kind.matches(member.path()) || member.refusal().isPresent()
        ? member
        : member.refused(kind.refusal(what));
  }

  String detail() {
    return others == 0 ? "" : "%,d other files not read".formatted(others);
  }
}
