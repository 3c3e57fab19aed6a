package org.radlabel.evaluation.score.errors;

import java.util.Locale;
import java.util.Objects;
import org.radlabel.lexicons.rules.Category;

/**
 * Something that a report says of a category and its reference does not. Immutable, null-free.
 *
 * @param kind what sort of error
 * @param category of which category
 * @param hypothesis what the report says, and the rules by which it was read so
 * @param reference the same of the reference
 */
public record FindingError(Kind kind, Category category, String hypothesis, String reference) {
  /** What sort of error. */
  public enum Kind {
    /** It claims what the reference does not. */
    HALLUCINATED,
    /** It does not claim what the reference does. */
    MISSED,
    /** One of the two is sure, the other leaves it open. */
    CERTAINTY,
    /** Both claim it, on other sides. */
    SIDE,
    /** Both claim it, of another grade. */
    SEVERITY;

    /** {@code hallucinated}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks for null.
   *
   * @param kind what sort of error
   * @param category of which category
   * @param hypothesis what the report says, and the rules by which it was read so
   * @param reference the same of the reference
   */
  public FindingError {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(hypothesis, "hypothesis");
    Objects.requireNonNull(reference, "reference");
  }

  /** {@code missed: Edema, not mentioned in hypothesis, present in reference (edema.edema)}. */
  @Override
  public String toString() {
    return kind
        + ": "
        + category
        + ", "
        + phrase(hypothesis, "hypothesis")
        + ", "
        + phrase(reference, "reference");
  }

  /** The side named behind what it says, before the rules. */
  private static String phrase(String says, String side) {
    int rules = says.indexOf(" (");
    return rules < 0
        ? says + " in " + side
        : says.substring(0, rules) + " in " + side + says.substring(rules);
  }
}
