package org.radlabel.evaluation.score;

import org.radlabel.evaluation.measure.Interval;

/**
 * By how much a system's number is another than the baseline's. Immutable, null-free.
 *
 * @param baseline the baseline's number
 * @param system the system's
 * @param interval 95% interval of the system's number less the baseline's: whole reports drawn
 *     anew, the same for both
 * @param p how probable so large a difference is, either way, if it does not matter which of the
 *     two labelled a report: approximate randomisation, one added to hits and trials
 */
public record Difference(double baseline, double system, Interval interval, double p) {
  /** {@return the system's number less the baseline's} */
  public double value() {
    return system - baseline;
  }
}
