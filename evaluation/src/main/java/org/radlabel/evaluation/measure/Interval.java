package org.radlabel.evaluation.measure;

import java.util.Arrays;

/**
 * A 95% interval.
 *
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(double low, double high) {
  private static final double TAIL = 0.025;

  /**
   * {@return the 2.5th and 97.5th percentile of these draws; undefined draws are left out}
   *
   * @param draws the draws, in any order; sorted by this
   */
  public static Interval of(double[] draws) {
    double[] sorted = Arrays.stream(draws).filter(d -> !Double.isNaN(d)).sorted().toArray();
    if (sorted.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    return new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
  }

  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
