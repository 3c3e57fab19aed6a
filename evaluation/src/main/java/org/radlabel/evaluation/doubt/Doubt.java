package org.radlabel.evaluation.doubt;

import java.util.List;

/**
 * How doubtful a cell is.
 *
 * <p>Immutable, null-free.
 *
 * @param value the chance that it is wrong, as gold labels tell; from 0 to 1
 * @param reasons why, the weightiest first; may be empty
 */
public record Doubt(double value, List<String> reasons) {
  /**
   * Checks and copies.
   *
   * @param value the chance that it is wrong
   * @param reasons why
   */
  public Doubt {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("value must be 0 to 1; got: " + value);
    }
    reasons = List.copyOf(reasons);
  }
}
