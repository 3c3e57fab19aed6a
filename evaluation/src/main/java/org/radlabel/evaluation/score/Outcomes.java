package org.radlabel.evaluation.score;

/**
 * How often a yes was right and wrong, and a no. A measure that has no case is 0, as scikit-learn
 * has it. Immutable.
 *
 * @param hits yes in both
 * @param extra yes in the hypothesis only
 * @param missed yes in the reference only
 * @param rejected no in both
 */
public record Outcomes(long hits, long extra, long missed, long rejected) {
  /**
   * Checks the signs.
   *
   * @param hits yes in both
   * @param extra yes in the hypothesis only
   * @param missed yes in the reference only
   * @param rejected no in both
   */
  public Outcomes {
    if (hits < 0 || extra < 0 || missed < 0 || rejected < 0) {
      throw new IllegalArgumentException(
          "counts must be >= 0; got: %d, %d, %d, %d".formatted(hits, extra, missed, rejected));
    }
  }

  /** {@return how often the reference says yes} */
  public long support() {
    return hits + missed;
  }

  /** {@return precision, recall and F1, each from 0 to 1; 0 where there is nothing to divide by} */
  public Prf prf() {
    return Prf.of((double) hits, (double) extra, (double) missed);
  }

  /**
   * {@return the area under the ROC curve of answers that are yes or no, which is the mean of
   * sensitivity and specificity; NaN where the reference has one answer only}
   */
  public double auroc() {
    return ((double) hits / (hits + missed) + (double) rejected / (rejected + extra)) / 2;
  }
}
