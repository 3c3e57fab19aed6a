package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Phrases that mention a category in one way.
 *
 * <p>Immutable, null-free.
 *
 * @param text what it is written with
 * @param category what the phrases mention
 * @param kind whether they name a finding or a structure, or only look like one
 * @param whenPresent what a mention that nothing speaks against asserts
 * @param descriptive whether the phrases describe an appearance, which is there whatever explains
 *     it, and so is never one of two alternatives
 * @param implies what a present mention says of another category; may be empty
 * @param predicates ids of the predicates that decide; for a structure not empty, else empty
 * @serial exclude
 */
public record PhraseGroup(
    RuleText text,
    Category category,
    Kind kind,
    Strength whenPresent,
    boolean descriptive,
    List<Implication> implies,
    List<String> predicates)
    implements Rule {

  /** How a phrase speaks. */
  public enum Kind {
    /** Mentioned is present unless a cue says otherwise. */
    FINDING,
    /** Says nothing by itself; a predicate decides. */
    STRUCTURE,
    /** Looks like the category and is not: hides the mentions of the category it overlaps. */
    EXCLUSION
  }

  /** What a present finding asserts of its category. */
  public enum Strength {
    /** The category is present. */
    POSITIVE,
    /** The category is present, but only where nothing else in the report speaks of it. */
    POSITIVE_IF_ALONE,
    /**
     * The category is left open, as vascular congestion leaves edema, but only where nothing else
     * in the report speaks of it.
     */
    UNCERTAIN,
    /** The category is absent: the words themselves deny it ("NAD"). */
    ABSENT,
    /** Nothing, whatever is said of the finding: it is mentioned, and its words are taken. */
    NOTHING
  }

  /**
   * What a present finding says of another category.
   *
   * @param category the other category
   * @param strength what it says
   * @serial exclude
   */
  public record Implication(Category category, Strength strength) implements Serializable {
    /**
     * Checks for null.
     *
     * @param category the other category
     * @param strength what it says
     */
    public Implication {
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(strength, "strength");
    }
  }

  /**
   * Checks for null and copies.
   *
   * @param text what it is written with
   * @param category what the phrases mention
   * @param kind whether they name a finding or a structure, or only look like one
   * @param whenPresent what a mention that nothing speaks against asserts
   * @param descriptive whether the phrases describe an appearance, which is there whatever explains
   *     it, and so is never one of two alternatives
   * @param implies what a present mention says of another category; may be empty
   * @param predicates ids of the predicates that decide; for a structure not empty, else empty
   */
  public PhraseGroup {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(whenPresent, "whenPresent");
    implies = List.copyOf(implies);
    predicates = List.copyOf(predicates);
  }

  @Override
  public PhraseGroup withText(RuleText other) {
    return new PhraseGroup(other, category, kind, whenPresent, descriptive, implies, predicates);
  }

  /**
   * {@return the same phrases, of another category}
   *
   * @param other the category to take
   */
  public PhraseGroup withCategory(Category other) {
    return new PhraseGroup(text, other, kind, whenPresent, descriptive, implies, predicates);
  }

  /**
   * {@return the same phrases, asserting something else when present}
   *
   * @param other what to assert
   */
  public PhraseGroup withWhenPresent(Strength other) {
    return new PhraseGroup(text, category, kind, other, descriptive, implies, predicates);
  }

  /**
   * {@return the same phrases, with other implications}
   *
   * @param other the implications to take; copied
   */
  public PhraseGroup withImplies(List<Implication> other) {
    return new PhraseGroup(text, category, kind, whenPresent, descriptive, other, predicates);
  }

  @Override
  public String kindName() {
    return switch (kind) {
      case FINDING -> "finding";
      case STRUCTURE -> "structure";
      case EXCLUSION -> "not";
    };
  }
}
