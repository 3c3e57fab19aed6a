package org.radlabel.formats.readers;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;

/** The paths of a folder or a zip that are read, in their order, whatever order they came in. */
final class ListedMembers {
  private final MemberKind kind;
  private final Deque<String> rest;
  private final int others;

  /**
   * Chooses and sorts.
   *
   * @param name the folder or archive
   * @param what {@code a folder}
   * @throws InputException if there is nothing to read
   */
  ListedMembers(String name, String what, List<String> paths, Optional<InputFormat> format)
      throws InputException {
    this.kind =
        (format.isPresent() ? format.flatMap(MemberKind::of) : MemberKind.of(paths))
            .orElseThrow(() -> nothing(name, what, MemberKind.all()));
    this.rest =
        new ArrayDeque<>(
            paths.stream()
                .filter(path -> kind.matches(path) || MemberKind.isArchive(path))
                .sorted(Comparator.naturalOrder())
                .toList());
    if (rest.isEmpty()) {
      throw nothing(name, what, kind.toString());
    }
    this.others = paths.size() - rest.size();
  }

  private static InputException nothing(String name, String what, String endings) {
    return new InputException(
        Place.of(name),
        "is %s that holds no report files (%s); tables are named one by one"
            .formatted(what, endings));
  }

  MemberKind kind() {
    return kind;
  }

  Optional<String> next() {
    return Optional.ofNullable(rest.poll());
  }

  String detail() {
    return others == 0 ? "" : "%,d other files not read".formatted(others);
  }
}
