package org.radlabel.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * A question that is answered with yes or no of each report: whether a category is present or,
 * where uncertain is a class of its own, whether it is left open. Immutable, null-free.
 *
 * @param category the category
 * @param value {@link Cell#POSITIVE} or {@link Cell#UNCERTAIN}
 */
public record Column(Category category, Cell value) {
  /**
   * Checks.
   *
   * @param category the category
   * @param value {@link Cell#POSITIVE} or {@link Cell#UNCERTAIN}
   */
  public Column {
    Objects.requireNonNull(category, "category");
    if (value != Cell.POSITIVE && value != Cell.UNCERTAIN) {
      throw new IllegalArgumentException("value must be positive or uncertain; got: " + value);
    }
  }

  /** The columns of these categories; No Finding is never left open. */
  static List<Column> of(List<Category> categories, Convention convention) {
    List<Column> columns = new ArrayList<>();
    for (Category category : categories) {
      columns.add(new Column(category, Cell.POSITIVE));
      if (convention.uncertain() == Convention.Uncertain.CLASS
          && !category.equals(Category.NO_FINDING)) {
        columns.add(new Column(category, Cell.UNCERTAIN));
      }
    }
    return List.copyOf(columns);
  }

  /** {@return the column's name: {@code Edema}, {@code Edema (uncertain)}} */
  public String name() {
    return value == Cell.UNCERTAIN ? category.name() + " (uncertain)" : category.name();
  }
}
