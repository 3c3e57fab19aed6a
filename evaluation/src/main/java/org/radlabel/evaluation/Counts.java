package org.radlabel.evaluation;

/**
 * Hits and misses of one {@link Target}.
 *
 * <p>A measure without any case to measure is {@link Double#NaN}.
 *
 * @param hits given and in gold
 * @param extra given, not in gold
 * @param missed in gold, not given
 */
public record Counts(long hits, long extra, long missed) {
  /** None. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /**
   * Checks the signs.
   *
   * @param hits given and in gold
   * @param extra given, not in gold
   * @param missed in gold, not given
   */
  public Counts {
    if (hits < 0 || extra < 0 || missed < 0) {
      throw new IllegalArgumentException(
          "counts must be >= 0; got: " + hits + ", " + extra + ", " + missed);
    }
  }

  /**
   * {@return the sum of both}
   *
   * @param other counts of other cases
   */
  public Counts plus(Counts other) {
    return new Counts(hits + other.hits, extra + other.extra, missed + other.missed);
  }

  /** {@return how many gold cases} */
  public long gold() {
    return hits + missed;
  }

  /** {@return the hits among those given} */
  public double precision() {
    return ratio(hits, hits + extra);
  }

  /** {@return the hits among those in gold} */
  public double recall() {
    return ratio(hits, hits + missed);
  }

  /** {@return the harmonic mean of precision and recall: 0 where only one of them has a case} */
  public double f1() {
    return ratio(2 * hits, 2 * hits + extra + missed);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
