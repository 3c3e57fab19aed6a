package org.radlabel.negation.dependency.chexpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts the wanted sections out of a normalised report. A section begins behind one of a fixed list
 * of titles with a colon (or behind "final report") and ends before the next.
 *
 * <p>Immutable, null-free.
 */
final class Sections {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:abdomen and pelvis|clinical history|clinical indication|comparison"
              + "|comparison study date|exam|examination|findings|history|impression|indication"
              + "|medical condition|procedure|reason for exam|reason for study"
              + "|reason for this examination|technique):|final report");

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

  /** What is to be read of a report. */
  String of(String normalised) {
    if (wanted.isEmpty()) {
      return normalised;
    }
    List<String> bodies = bodies(normalised);
    return bodies.isEmpty() && !strict ? normalised : String.join(" ", bodies);
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
