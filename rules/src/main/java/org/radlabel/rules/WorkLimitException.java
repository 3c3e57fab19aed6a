package org.radlabel.rules;

/**
 * A report takes more steps than its {@link WorkBudget} has. Nothing is the matter with the thread,
 * which goes on with the next. The message holds no text of the report.
 */
public final class WorkLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WorkLimitException(long steps) {
    super("the report takes more than " + steps + " steps");
  }
}
