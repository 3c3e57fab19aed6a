package org.radlabel.cli.print;

import java.util.Locale;
import java.util.Map;
import org.radlabel.evaluation.Prevalence;
import org.radlabel.formats.Cell;
import org.radlabel.formats.tables.ValueCounts;
import org.radlabel.lexicons.rules.Category;

/** The counts of a label file as tables for the terminal. */
public final class PrevalenceText {
  private static final String NAME = "%-26s";

  private PrevalenceText() {}

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
    text.append(String.format(Locale.ROOT, "%s: %,d rows%n", title, counts.rows()));
    text.append(String.format(Locale.ROOT, NAME, ""));
    for (Cell value : Cell.SCORED) {
      text.append(String.format(Locale.ROOT, "%16s", CellName.of(value)));
    }
    text.append(System.lineSeparator());
    for (Category category : counts.counts().keySet()) {
      text.append(String.format(Locale.ROOT, NAME, category.name()));
      for (Cell value : Cell.SCORED) {
        text.append(
            String.format(
                Locale.ROOT,
                "%,9d %6s",
                counts.count(category, value),
                percent(counts.share(category, value))));
      }
      text.append(System.lineSeparator());
    }
  }

  /** A share from 0 to 1 in percent; a dash where there is none. */
  static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
