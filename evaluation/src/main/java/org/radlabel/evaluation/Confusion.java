package org.radlabel.evaluation;

import java.util.List;
import org.radlabel.formats.tables.Cell;

/**
 * How often one label file has which value where another has which.
 *
 * <p>Immutable, null-free.
 *
 * @param counts a line for each of {@link Cell#SCORED} in the first file, in it a count for each of
 *     them in the second
 * @param agreement the share of cells that are the same; NaN of none
 * @param kappa Cohen's kappa; NaN of no cells; 1 where both have one value only, the same
 */
public record Confusion(List<List<Long>> counts, double agreement, double kappa) {
  /**
   * Copies.
   *
   * @param counts a line for each of {@link Cell#SCORED} in the first file, in it a count for each
   *     of them in the second
   * @param agreement the share of cells that are the same; NaN of none
   * @param kappa Cohen's kappa; NaN of no cells; 1 where both have one value only, the same
   */
  public Confusion {
    counts = counts.stream().map(List::copyOf).toList();
  }

  /**
   * {@return how often the first file has one value and the second the other}
   *
   * @param first the value in the first file
   * @param second the value in the second file
   */
  public long count(Cell first, Cell second) {
    return counts.get(Cell.SCORED.indexOf(first)).get(Cell.SCORED.indexOf(second));
  }

  /**
   * {@return how often the first file has this value}
   *
   * @param value a value
   */
  public long inFirst(Cell value) {
    return Cell.SCORED.stream().mapToLong(other -> count(value, other)).sum();
  }

  /**
   * {@return how often the second file has this value}
   *
   * @param value a value
   */
  public long inSecond(Cell value) {
    return Cell.SCORED.stream().mapToLong(other -> count(other, value)).sum();
  }

  /** {@return how many cells were compared} */
  public long cells() {
    return Cell.SCORED.stream().mapToLong(this::inFirst).sum();
  }
}
