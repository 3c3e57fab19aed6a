package org.radlabel.formats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.Category;
import org.radlabel.rules.TextField;

/**
 * A label file: the id (or, for a file without header, the text, as chexpert-labeler does) and a
 * column a category, {@code 1.0}, {@code 0.0}, {@code -1.0} or empty.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 */
public final class LabelFormat implements ReportFormat {
  private final Layout layout;
  private final List<Category> categories;

  /**
   * A label file.
   *
   * @param layout what stands before the categories
   * @param categories the categories in column order
   */
  public LabelFormat(Layout layout, List<Category> categories) {
    this.layout = Objects.requireNonNull(layout, "layout");
    this.categories = List.copyOf(categories);
  }

  @Override
  public void head(StringBuilder out) {
    Csv.field(out, layout.column());
    for (Category category : categories) {
      out.append(',');
      Csv.field(out, category.name());
    }
    out.append('\n');
  }

  @Override
  public void row(ReportLabels labels, StringBuilder out) {
    Csv.field(out, layout.textFirst() ? text(labels) : labels.report().id());
    Map<Category, Label> values = labels.labels();
    for (Category category : categories) {
      out.append(',').append(value(values.getOrDefault(category, Label.NOT_MENTIONED)));
    }
    out.append('\n');
  }

  private static String text(ReportLabels labels) {
    List<TextField> fields = labels.report().fields();
    return fields.isEmpty() ? "" : fields.get(0).text();
  }

  private static String value(Label label) {
    return switch (label) {
      case POSITIVE -> "1.0";
      case NEGATIVE -> "0.0";
      case UNCERTAIN -> "-1.0";
      case NOT_MENTIONED -> "";
    };
  }
}
