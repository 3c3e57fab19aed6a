package org.radlabel.reading;

/**
 * How often a labeler found a sentence among those it remembers, since it was made.
 *
 * <p>Immutable. With several threads a sentence may be read by two of them at once, so that the
 * number of hits is not the same from run to run; labels are.
 *
 * @param sentences how many sentences were asked for, 0 or more
 * @param hits how many of these were remembered
 */
public record MemoUse(long sentences, long hits) {
  /** Of a labeler that remembers nothing. */
  public static final MemoUse NONE = new MemoUse(0, 0);

  /**
   * Checks both numbers.
   *
   * @param sentences how many sentences were asked for, 0 or more
   * @param hits how many of these were remembered
   */
  public MemoUse {
    if (hits < 0 || sentences < hits) {
      throw new IllegalArgumentException(
          "the memo's use needs 0 <= hits <= sentences; got: " + hits + ", " + sentences);
    }
  }

  /** {@return the share of sentences that were remembered, 0 to 1; 0 if none was asked for} */
  public double share() {
    return sentences == 0 ? 0 : (double) hits / sentences;
  }
}
