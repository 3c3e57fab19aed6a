package org.radlabel.lexicons.rules;

import java.util.Objects;

/**
 * Words that say what a structure is like.
 *
 * <p>Immutable, null-free.
 *
 * @param text what it is written with
 * @param gives what they say of the structure's category
 * @serial exclude
 */
public record Predicate(RuleText text, Gives gives) implements Rule {

  /** What a predicate says of a structure's category, the strongest first. */
  public enum Gives {
    /** Between normal and abnormal: left open. */
    BORDERLINE,
    /** Abnormal: the category is present. */
    POSITIVE,
    /** Normal: the category is absent. */
    NEGATIVE,
    /** Not assessed: left open. */
    UNASSESSED,
    /** Stable, with no word on what it is like: left open by Stanford's convention. */
    STABLE,
    /** Nothing: the structure is mentioned, and not said to be like anything. */
    NOTHING
  }

  /**
   * Checks for null and copies.
   *
   * @param text what it is written with
   * @param gives what they say of the structure's category
   */
  public Predicate {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(gives, "gives");
  }

  @Override
  public Predicate withText(RuleText other) {
    return new Predicate(other, gives);
  }

  /**
   * {@return the same predicate, giving something else}
   *
   * @param other what to give
   */
  public Predicate withGives(Gives other) {
    return new Predicate(text, other);
  }

  @Override
  public String kindName() {
    return "predicate";
  }
}
