package org.radlabel.evaluation.score.errors;

import java.util.List;
import java.util.Objects;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * Something that a report says of a category and its reference does not. Immutable, null-free.
 *
 * @param kind what sort of error
 * @param category of which category
 * @param hypothesis what the report says
 * @param reference what the reference says
 */
public record FindingError(Kind kind, Category category, Said hypothesis, Said reference) {
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
      return EnumNames.typed(this);
    }
  }

  /**
   * What one of the two says. Immutable, null-free.
   *
   * @param what {@code present}, {@code left}
   * @param rules the rules by which it was read so, with the words if they were asked for
   */
  public record Said(String what, List<String> rules) {
    /**
     * Copies.
     *
     * @param what {@code present}, {@code left}
     * @param rules the rules by which it was read so, with the words if they were asked for
     */
    public Said {
      Objects.requireNonNull(what, "what");
      rules = List.copyOf(rules);
    }

    private String in(String side) {
      return what + " in " + side + (rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")");
    }
  }

  /** {@code missed: Edema, not mentioned in hypothesis, present in reference (edema.edema)}. */
  @Override
  public String toString() {
    return kind
        + ": "
        + category
        + ", "
        + hypothesis.in("hypothesis")
        + ", "
        + reference.in("reference");
  }
}
