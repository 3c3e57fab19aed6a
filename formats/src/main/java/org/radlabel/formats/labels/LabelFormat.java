package org.radlabel.formats.labels;

import java.util.List;
import java.util.Objects;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Layout;
import org.radlabel.lexicons.rules.Category;

/**
 * A label file: what tells a report, and one column per category.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 */
public final class LabelFormat implements ReportFormat {
  private final RowKey key;
  private final List<Category> categories;
  private final CellStyle style;

  /**
   * A label file.
   *
   * @param key what stands before the categories
   * @param categories the categories in column order
   * @param style how cells are written
   */
  public LabelFormat(RowKey key, List<Category> categories, CellStyle style) {
    this.key = Objects.requireNonNull(key, "key");
    this.categories = List.copyOf(categories);
    this.style = Objects.requireNonNull(style, "style");
  }

  /**
   * {@return the file that is usual for this input: the id (or, for a file without a header, the
   * text, as chexpert-labeler does) and the categories, values as published}
   *
   * @param layout what the output for this input looks like
   * @param categories the categories of the lexicon
   */
  public static LabelFormat of(Layout layout, List<Category> categories) {
    RowKey key = layout.textFirst() ? RowKey.reports() : RowKey.id(layout.column());
    return new LabelFormat(key, categories, CellStyle.AS_PUBLISHED);
  }

  @Override
  public void head(StringBuilder out) {
    texts(key.columns(), out);
    names(categories, style, out);
    out.append('\n');
  }

  @Override
  public void row(ReportLabels labels, StringBuilder out) {
    texts(key.values().apply(labels), out);
    values(labels, categories, style, out);
    out.append('\n');
  }

  private void texts(List<String> texts, StringBuilder out) {
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      style.text(texts.get(i), out);
    }
  }

  /** A comma and the name of each category. */
  static void names(List<Category> categories, CellStyle style, StringBuilder out) {
    for (Category category : categories) {
      out.append(',');
      style.text(category.name(), out);
    }
  }

  /**
   * A comma and the value of each category; what is not mentioned in a report without text stays
   * empty, whatever the style.
   */
  static void values(
      ReportLabels labels, List<Category> categories, CellStyle style, StringBuilder out) {
    boolean blank = labels.report().isBlank();
    List<Label> values = labels.values(categories);
    for (int i = 0; i < values.size(); i++) {
      out.append(',');
      String cell = value(values.get(i), blank, style);
      if (!cell.isEmpty()) { // Most cells are, and to append nothing takes as long as a value.
        out.append(cell);
      }
    }
  }

  /**
   * {@return a cell of a report that is blank or not}
   *
   * @param label the label
   * @param blank whether the report is blank
   * @param style how a cell is written
   */
  public static String value(Label label, boolean blank, CellStyle style) {
    return blank && label == Label.NOT_MENTIONED ? "" : style.value(label);
  }
}
