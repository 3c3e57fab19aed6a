package org.radlabel.rules;

/**
 * How many steps of loops may be taken for one report. Steps and not time: the same report is over
 * it on every run and every machine, or on none. For one thread and one report.
 */
public final class WorkBudget {
  private final long steps;
  private long left;

  private WorkBudget(long steps) {
    this.steps = steps;
    this.left = steps;
  }

  /**
   * {@return one of so many steps}
   *
   * @param steps how many steps may be taken, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public static WorkBudget of(long steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("steps must be >= 1; got: " + steps);
    }
    return new WorkBudget(steps);
  }

  /** {@return one that nothing is over} */
  public static WorkBudget unlimited() {
    return new WorkBudget(Long.MAX_VALUE);
  }

  /**
   * Takes steps off what is left.
   *
   * @param taken how many steps, 0 or more
   * @throws WorkLimitException if that is not enough
   */
  public void spend(long taken) {
    left -= taken;
    if (left < 0) {
      throw new WorkLimitException(steps);
    }
  }
}
