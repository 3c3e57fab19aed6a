package org.radlabel.evaluation;

import org.radlabel.formats.tables.Cell;

/** Counts which value stands in one label file where which stands in another. Not thread-safe. */
public final class ValuePairs {
  private final Matrix cells = new Matrix();

  /** Nothing is counted yet. */
  public ValuePairs() {}

  /**
   * Counts a cell, unless one of the two is not scored.
   *
   * @param first its value in the first file
   * @param second its value in the second file
   */
  public void count(Cell first, Cell second) {
    cells.count(Matrix.code(first, second), 1);
  }

  /**
   * Counts the cells of another count as well.
   *
   * @param other the other count
   */
  public void add(ValuePairs other) {
    cells.add(other.cells, 1);
  }

  /** {@return what was counted so far, with agreement and kappa} */
  public Confusion confusion() {
    return cells.confusion();
  }
}
