package org.radlabel.evaluation.picture;

import java.util.List;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** Counts in how many reports two categories are present at once. Not thread-safe. */
public final class Together {
  private final List<Category> categories;
  private final long[][] counts;

  /**
   * Nothing is counted yet.
   *
   * @param categories the categories, in the order of the cells
   */
  public Together(List<Category> categories) {
    this.categories = List.copyOf(categories);
    counts = new long[categories.size()][categories.size()];
  }

  /**
   * Counts a report.
   *
   * @param cells its cells in the order of the categories
   */
  public void add(List<Cell> cells) {
    for (int row = 0; row < counts.length; row++) {
      if (cells.get(row) == Cell.POSITIVE) {
        for (int column = 0; column < counts.length; column++) {
          counts[row][column] += cells.get(column) == Cell.POSITIVE ? 1 : 0;
        }
      }
    }
  }

  /** {@return the categories} */
  public List<Category> categories() {
    return categories;
  }

  /**
   * {@return in how many reports both are present; of a category with itself where it is}
   *
   * @param row the place of one category
   * @param column the place of the other
   */
  public long count(int row, int column) {
    return counts[row][column];
  }
}
