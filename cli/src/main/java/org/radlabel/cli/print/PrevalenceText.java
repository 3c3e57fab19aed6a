package org.radlabel.cli.print;

import java.util.Locale;
import java.util.Map;
import org.radlabel.evaluation.prevalence.Prevalence;
import org.radlabel.evaluation.prevalence.ValueCounts;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** The counts of a label file as tables for the terminal. */
public final class PrevalenceText {
  private static final String NAME = "%-26s";

  /** What is as good as all: 100 and not 100.0. */
  private static final double ALL = 0.9995;

  private PrevalenceText() {}

  /**
   * {@return the tables of the counts, for a terminal}
   *
   * @param prevalence the counts
   */
  public static String of(Prevalence prevalence) {
    StringBuilder text = new StringBuilder();
    table(prevalence.file(), prevalence.all(), text);
    prevalence
        .by()
        .ifPresent(
            column -> {
              for (Map.Entry<String, ValueCounts> group : prevalence.groups().entrySet()) {
                String value = group.getKey().isEmpty() ? "(empty)" : group.getKey();
                text.append(System.lineSeparator());
                table(column + " = " + value, group.getValue(), text);
              }
            });
    return text.toString();
  }

  private static void table(String title, ValueCounts counts, StringBuilder text) {
    text.append(String.format(Locale.ROOT, "%s: %s%n", title, Count.of(counts.rows(), "row")));
    text.append(String.format(Locale.ROOT, NAME, ""));
    for (Cell value : Cell.SCORED) {
      text.append(String.format(Locale.ROOT, "%8s    %%", value.word()));
    }
    text.append(System.lineSeparator());
    for (Category category : counts.counts().keySet()) {
      text.append(String.format(Locale.ROOT, NAME, category.name()));
      for (Cell value : Cell.SCORED) {
        text.append(
            String.format(
                Locale.ROOT,
                "%,8d %4s",
                counts.count(category, value),
                percent(counts.share(category, value))));
      }
      text.append(System.lineSeparator());
    }
  }

  /** A share from 0 to 1 in percent, in four characters; a dash where there is none. */
  static String percent(double share) {
    if (Double.isNaN(share)) {
      return "-";
    }
    return String.format(Locale.ROOT, share < ALL ? "%.1f" : "%.0f", 100 * share);
  }
}
