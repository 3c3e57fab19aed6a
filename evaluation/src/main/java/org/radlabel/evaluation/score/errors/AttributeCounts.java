package org.radlabel.evaluation.score.errors;

import org.radlabel.evaluation.score.errors.FindingError.Kind;

/**
 * How often both reports claim a finding and name a side, or a severity, and how often another one.
 * Immutable.
 *
 * @param sides how often both name a side
 * @param wrongSides how often another one
 * @param severities how often both name a severity
 * @param wrongSeverities how often one of another grade
 */
public record AttributeCounts(long sides, long wrongSides, long severities, long wrongSeverities) {
  /** None. */
  public static final AttributeCounts NONE = new AttributeCounts(0, 0, 0, 0);

  /** These with one comparison more. */
  AttributeCounts plus(Kind kind, boolean isWrong) {
    int wrong = isWrong ? 1 : 0;
    return kind == Kind.SIDE
        ? new AttributeCounts(sides + 1, wrongSides + wrong, severities, wrongSeverities)
        : new AttributeCounts(sides, wrongSides, severities + 1, wrongSeverities + wrong);
  }

  /**
   * {@return the sum of both}
   *
   * @param other the counts of other reports
   */
  public AttributeCounts plus(AttributeCounts other) {
    return new AttributeCounts(
        sides + other.sides,
        wrongSides + other.wrongSides,
        severities + other.severities,
        wrongSeverities + other.wrongSeverities);
  }
}
