package org.radlabel.evaluation.score.errors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.radlabel.Evidence;
import org.radlabel.ReportLabels;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.rules.resource.ResourceLines;

/** The mentions of a category in a report that claim it, and those after a label. Immutable. */
final class Mentions {
  /** The severities of each grade, the lowest first. */
  private static final List<List<String>> GRADES =
      ResourceLines.of(Mentions.class, "severity-grades.txt").stream()
          .map(line -> List.of(line.split(" ", -1)))
          .toList();

  private final Optional<ReportLabels> labels;
  private final List<Evidence> all;

  Mentions(Optional<ReportLabels> labels, Category category) {
    this.labels = labels;
    all = labels.map(l -> l.evidence(category)).orElse(List.of());
  }

  private List<Evidence> claims() {
    return all.stream()
        .filter(e -> e.assertion() == Assertion.POSITIVE || e.assertion() == Assertion.UNCERTAIN)
        .toList();
  }

  /** The sides on which it is claimed; of one on both sides both. */
  Set<String> sides() {
    Set<String> sides = new TreeSet<>();
    for (Evidence claim : claims()) {
      claim
          .attributes()
          .side()
          .ifPresent(
              side ->
                  sides.addAll(
                      side.equals("bilateral") ? List.of("left", "right") : List.of(side)));
    }
    return sides;
  }

  /** The highest grade that is claimed, from 0, or -1 if none is. */
  int grade() {
    return claims().stream()
        .flatMap(e -> e.attributes().severity().stream())
        .mapToInt(Mentions::grade)
        .max()
        .orElse(-1);
  }

  private static int grade(String severity) {
    for (int grade = 0; grade < GRADES.size(); grade++) {
      if (GRADES.get(grade).contains(severity)) {
        return grade;
      }
    }
    return -1;
  }

  /** The severities of the highest grade, as the report has them. */
  List<String> severities() {
    int highest = grade();
    return claims().stream()
        .flatMap(e -> e.attributes().severity().stream())
        .filter(severity -> grade(severity) == highest)
        .distinct()
        .sorted()
        .toList();
  }

  /** What a cell says, and the rules of the mentions that say so; their words if asked for. */
  FindingError.Said saying(Cell cell, boolean withWords) {
    List<String> rules =
        all.stream()
            .filter(e -> decides(e.assertion(), cell))
            .map(e -> e.rule() + (withWords ? " \"" + words(e) + "\"" : ""))
            .distinct()
            .toList();
    return new FindingError.Said(word(cell), rules);
  }

  private String words(Evidence evidence) {
    return labels
        .map(l -> l.text(evidence.field(), evidence.span()))
        .orElse("")
        .replaceAll("\\s+", " ");
  }

  private static boolean decides(Assertion assertion, Cell cell) {
    return switch (cell) {
      case POSITIVE -> assertion == Assertion.POSITIVE;
      case NEGATIVE -> assertion == Assertion.NEGATIVE;
      case UNCERTAIN -> assertion == Assertion.UNCERTAIN;
      case BLANK, UNSCORED -> false;
    };
  }

  private static String word(Cell cell) {
    return switch (cell) {
      case POSITIVE -> "present";
      case NEGATIVE -> "denied";
      case UNCERTAIN -> "left open";
      case BLANK -> "not mentioned";
      case UNSCORED -> "not scored";
    };
  }
}
