package org.radlabel.evaluation.score;

/**
 * Precision, recall and F1, or means of them. Immutable.
 *
 * @param precision right yeses among the hypothesis's
 * @param recall right yeses among the reference's
 * @param f1 the harmonic mean of both, or the mean of such
 */
public record Prf(double precision, double recall, double f1) {
  /** Those of these counts; 0 where there is nothing to divide by. */
  static Prf of(double hits, double extra, double missed) {
    return new Prf(
        ratio(hits, hits + extra),
        ratio(hits, hits + missed),
        ratio(2 * hits, 2 * hits + extra + missed));
  }

  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /**
   * {@return one of the three numbers, from 0 to 1}
   *
   * @param measure which of the three
   */
  public double get(Measure measure) {
    return switch (measure) {
      case PRECISION -> precision;
      case RECALL -> recall;
      case F1 -> f1;
    };
  }
}
