package org.radlabel.negation.chexpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts the wanted sections out of a normalised report. A section begins after one of a fixed list
 * of titles with a colon (or after "final report") and ends before the next.
 *
 * <p>Immutable, null-free.
 */
final class Sections {
  private static final String FINAL_REPORT = "final report";

  private static final List<String> WITH_COLON =
      List.of(
          "abdomen and pelvis",
          "clinical history",
          "clinical indication",
          "comparison",
          "comparison study date",
          "exam",
          "examination",
          "findings",
          "history",
          "impression",
          "indication",
          "medical condition",
          "procedure",
          "reason for exam",
          "reason for study",
          "reason for this examination",
          "technique");

  private static final Pattern TITLE =
      Pattern.compile("(?:" + String.join("|", WITH_COLON) + "):|" + FINAL_REPORT);

  /** The titles that there are, in lower case and without the colon. */
  static final List<String> TITLES =
      Stream.concat(WITH_COLON.stream(), Stream.of(FINAL_REPORT)).sorted().toList();

  private final Set<String> wanted;
  private final boolean strict;

  /**
   * Of these titles.
   *
   * @param titles in any case; none for the whole report
   * @param strict whether nothing is left of a report without any of them
   */
  Sections(List<String> titles, boolean strict) {
    wanted = titles.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    this.strict = strict;
  }

  /** What is to be read of a report: the sections, or the whole; no sentence reaches over two. */
  List<String> of(String normalised) {
    if (wanted.isEmpty()) {
      return List.of(normalised);
    }
    List<String> bodies = bodies(normalised);
    return bodies.isEmpty() && !strict ? List.of(normalised) : bodies;
  }

  private List<String> bodies(String text) {
    List<String> bodies = new ArrayList<>();
    Matcher title = TITLE.matcher(text);
    boolean more = title.find();
    while (more) {
      boolean isWanted = wanted.contains(title.group().replace(":", ""));
      int start = title.end();
      more = title.find();
      String body = text.substring(start, more ? title.start() : text.length()).strip();
      if (isWanted && !body.isEmpty()) {
        bodies.add(body);
      }
    }
    return bodies;
  }
}
