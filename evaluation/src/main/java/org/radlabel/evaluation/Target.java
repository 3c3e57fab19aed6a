package org.radlabel.evaluation;

import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;

/** What is looked for when precision and recall are counted. */
public enum Target {
  /** The value 1. */
  POSITIVE,
  /** The value 0. */
  NEGATIVE,
  /** The value -1. */
  UNCERTAIN,
  /** Any value, against blank. */
  MENTION;

  /**
   * {@return whether a cell is a case of this}
   *
   * @param cell the value of a cell
   */
  public boolean matches(Cell cell) {
    return switch (this) {
      case POSITIVE -> cell == Cell.POSITIVE;
      case NEGATIVE -> cell == Cell.NEGATIVE;
      case UNCERTAIN -> cell == Cell.UNCERTAIN;
      case MENTION -> cell != Cell.BLANK && cell != Cell.UNSCORED;
    };
  }

  /**
   * {@return whether a category counts; No Finding, which is 1 or blank, counts under positive
   * only}
   *
   * @param category the category
   */
  public boolean appliesTo(Category category) {
    return this == POSITIVE || !category.equals(Category.NO_FINDING);
  }

  /** {@code positive}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
