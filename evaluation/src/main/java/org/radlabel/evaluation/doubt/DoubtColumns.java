package org.radlabel.evaluation.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.radlabel.ReportLabels;
import org.radlabel.formats.labels.ReportFormat;
import org.radlabel.formats.tables.Csv;
import org.radlabel.lexicons.rules.Category;

/**
 * A table with more columns at its end: how doubtful each cell is, and in {@code doubt} how many of
 * the report's cells are to be expected wrong. Immutable, safe for any number of threads if what
 * tells is.
 */
public final class DoubtColumns implements ReportFormat {
  private final ReportFormat table;
  private final List<Category> categories;
  private final Function<ReportLabels, Map<Category, Doubt>> meter;

  /**
   * Adds columns.
   *
   * @param table the table without them, of rows of one line
   * @param categories the categories that get a column, in their order
   * @param meter tells of a report how doubtful its cells are
   */
  public DoubtColumns(
      ReportFormat table,
      List<Category> categories,
      Function<ReportLabels, Map<Category, Doubt>> meter) {
    this.table = Objects.requireNonNull(table, "table");
    this.categories = List.copyOf(categories);
    this.meter = Objects.requireNonNull(meter, "meter");
  }

  /**
   * {@return the names of the columns}
   *
   * @param categories the categories that get a column, in their order
   */
  public static List<String> names(List<Category> categories) {
    List<String> names = new ArrayList<>(List.of("doubt"));
    categories.forEach(category -> names.add(category.name() + " doubt"));
    return names;
  }

  /**
   * {@return their cells}
   *
   * @param categories the categories that get a column, in their order
   * @param doubts how doubtful the cells of a report are
   */
  public static List<String> cells(List<Category> categories, Map<Category, Doubt> doubts) {
    List<String> cells = new ArrayList<>(List.of(number(DoubtMeter.sum(doubts))));
    for (Category category : categories) {
      Doubt doubt = doubts.get(category);
      cells.add(doubt == null ? "" : number(doubt.value()));
    }
    return cells;
  }

  @Override
  public void head(StringBuilder out) {
    table.head(out);
    append(names(categories), out);
  }

  @Override
  public void row(ReportLabels labels, StringBuilder out) {
    table.row(labels, out);
    append(cells(categories, meter.apply(labels)), out);
  }

  private static void append(List<String> fields, StringBuilder out) {
    out.setLength(out.length() - 1);
    for (String field : fields) {
      out.append(',');
      Csv.field(out, field);
    }
    out.append('\n');
  }

  @Override
  public void foot(StringBuilder out) {
    table.foot(out);
  }

  /**
   * {@return a chance, or a sum of chances, with as many digits as mean something}
   *
   * @param value the number
   */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
