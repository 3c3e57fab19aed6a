package org.radlabel.evaluation.score;

import java.util.Objects;

/**
 * A column and how its answers came out. Immutable, null-free.
 *
 * @param column the column
 * @param outcomes the counts
 */
public record ColumnScore(Column column, Outcomes outcomes) {
  /**
   * Checks for null.
   *
   * @param column the column
   * @param outcomes the counts
   */
  public ColumnScore {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(outcomes, "outcomes");
  }
}
