package org.radlabel.cli.print;

import java.util.Locale;
import org.radlabel.evaluation.AssertionScores;
import org.radlabel.evaluation.Counts;

/** Scores of assertions for the terminal. */
public final class AssertionScoresText {
  private AssertionScoresText() {}

  /**
   * {@return the counts of right answers, as a table for a terminal}
   *
   * @param scores the counts
   */
  public static String of(AssertionScores scores) {
    StringBuilder out = new StringBuilder("              gold     P     R    F1\n");
    scores.counts().forEach((name, counts) -> out.append(line(name, counts)));
    return out.append(
            "concepts %d, all three right %d%n".formatted(scores.concepts(), scores.allRight()))
        .toString();
  }

  private static String line(String name, Counts counts) {
    return "%-12s %5d %s %s %s%n"
        .formatted(
            name,
            counts.gold(),
            number(counts.precision()),
            number(counts.recall()),
            number(counts.f1()));
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "    -" : String.format(Locale.ROOT, "%.3f", value);
  }
}
