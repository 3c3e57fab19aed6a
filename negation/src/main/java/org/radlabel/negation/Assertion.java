package org.radlabel.negation;

import org.radlabel.lexicons.rules.PhraseGroup.Strength;

/** What a sentence says of a mention. */
public enum Assertion {
  /** Present now. */
  POSITIVE,
  /** Absent, or called normal. */
  NEGATIVE,
  /** Left open. */
  UNCERTAIN,
  /**
   * Nothing about the current study: a structure without a predicate, history, indication. Such a
   * mention is kept as evidence and yields no label.
   */
  UNSTATED;

  /**
   * {@return what the presence of something asserts that speaks with this strength}
   *
   * @param strength how strongly the presence speaks
   */
  public static Assertion of(Strength strength) {
    return switch (strength) {
      case POSITIVE, POSITIVE_IF_ALONE -> POSITIVE;
      case UNCERTAIN -> UNCERTAIN;
      case ABSENT -> NEGATIVE;
      case NOTHING -> UNSTATED;
    };
  }
}
