package org.radlabel.evaluation.score;

/**
 * How well one report's labels match, over a set of categories. Immutable.
 *
 * @param outcomes its yeses and noes
 * @param right how many scored cells are right
 * @param scored how many cells are scored
 */
public record ReportScore(Outcomes outcomes, int right, int scored) {
  /** {@return precision, recall and F1 of this report; 0 where neither side has a yes} */
  public Prf prf() {
    return outcomes.prf();
  }

  /** {@return whether all scored cells are right; of none they are} */
  public boolean isExact() {
    return right == scored;
  }
}
