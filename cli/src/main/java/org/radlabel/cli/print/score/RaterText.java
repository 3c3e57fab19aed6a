package org.radlabel.cli.print.score;

import java.util.Map;
import java.util.Optional;
import org.radlabel.cli.print.Figures;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.raters.RaterComparison;
import org.radlabel.evaluation.raters.Reliability;
import org.radlabel.lexicons.rules.Category;

/** The agreement of more than two raters as a table for the terminal. */
public final class RaterText {
  private static final String ROW = "%-26s %5s %6s  %-15s %6s  %-15s";

  private RaterText() {}

  /**
   * {@return the table}
   *
   * @param comparison what is shown
   */
  public static String of(RaterComparison comparison) {
    StringBuilder text = new StringBuilder();
    for (String rater : comparison.raters()) {
      ScoreText.line(text, "%s", rater);
    }
    ScoreText.line(text, "reports in all %,d", comparison.reports());
    ScoreText.line(text, "");
    boolean hasIntervals = comparison.all().alphaInterval().isPresent();
    String interval = hasIntervals ? "95%" : "";
    ScoreText.line(text, ROW, "", "agree", "Fleiss", interval, "alpha", interval);
    for (Map.Entry<Category, Reliability> entry : comparison.byCategory().entrySet()) {
      row(entry.getKey().name(), entry.getValue(), text);
    }
    row("all but No Finding", comparison.all(), text);
    return text.toString();
  }

  private static void row(String name, Reliability reliability, StringBuilder text) {
    ScoreText.line(
        text,
        ROW,
        name,
        Figures.number(reliability.agreement()),
        Figures.number(reliability.fleiss()),
        interval(reliability.fleissInterval()),
        Figures.number(reliability.alpha()),
        interval(reliability.alphaInterval()));
  }

  private static String interval(Optional<Interval> interval) {
    return interval.map(Figures::interval).orElse("");
  }
}
