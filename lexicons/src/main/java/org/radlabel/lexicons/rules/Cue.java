package org.radlabel.lexicons.rules;

import java.util.List;
import java.util.Objects;

/**
 * Words that say of a mention near them whether it is there.
 *
 * <p>Immutable, null-free.
 *
 * @param text what it is written with
 * @param says what it says of a mention it reaches
 * @param also what else it says, for {@code assert}, which asks for assertion, time and person
 *     apart ("family history of": another person, and history); labels do not ask for it
 * @param direction on which side of it the mentions stand
 * @param reach how far it reaches
 * @param applies the categories it speaks of
 * @serial exclude
 */
public record Cue(
    RuleText text, Says says, List<Says> also, Direction direction, Reach reach, Applies applies)
    implements Rule {

  /** What a cue says. */
  public enum Says {
    /** Absent. */
    NEGATIVE,
    /** Left open. */
    UNCERTAIN,
    /** Left open, even where a negation reaches the mention too ("cannot be excluded"). */
    NOT_EXCLUDED,
    /** Left open, but only where nothing else in the report speaks of it ("no new effusion"). */
    UNCERTAIN_IF_ALONE,
    /**
     * There, although a word of denial before it reaches the mention too ("no kinking of the
     * tube"); a denial between it and the mention stands.
     */
    PRESENT,
    /** Not about the current study of this patient: history. */
    HISTORICAL,
    /** A condition or an indication: not said to be there. */
    HYPOTHETICAL,
    /** About another person. */
    OTHER_PERSON,
    /** Not known: de-identification took the word that would say it. */
    UNREADABLE,
    /** Nothing: looks like a cue and is not, and hides the cues that lie in it. */
    NOTHING
  }

  /** On which side of a cue the mentions stand. */
  public enum Direction {
    /** After it. */
    FORWARD,
    /** Before it. */
    BACKWARD,
    /** On both sides. */
    BOTH,
    /** After it, or, where it reaches none there, before it. */
    EITHER,
    /** Before it, or, where it reaches none there, after it. */
    EITHER_BEFORE
  }

  /** How far a cue reaches. */
  public enum Reach {
    /** To the end of the statement: through a list, to a terminator. */
    STATEMENT,
    /** To the end of its noun phrase, through "and" and "or". */
    PHRASE,
    /** The nearest mention only. */
    NEAREST,
    /** What stands right beside it. */
    ADJACENT,
    /**
     * To the end of the statement, also through items that begin with a size, a change or an age,
     * which are statements of their own after another cue ("differential includes").
     */
    LIST
  }

  /**
   * {@return whether this is among the things it says}
   *
   * @param what a thing that a cue may say
   */
  public boolean saysAlso(Says what) {
    return says == what || also.contains(what);
  }

  /** {@return whether it says something that a plain mention does not} */
  public boolean isSpeaking() {
    return says != Says.NOTHING && says != Says.PRESENT;
  }

  /** {@return whether it leaves open findings of some categories only: "may be a nipple"} */
  public boolean hedgesSome() {
    return says == Says.UNCERTAIN && applies.isToSomeOnly();
  }

  /** {@return whether it speaks of what follows it, and so may begin a statement} */
  public boolean opensStatement() {
    boolean ofSome = applies.isToSomeOnly() && (says == Says.HISTORICAL || says == Says.PRESENT);
    return says != Says.NOTHING
        && !ofSome
        && direction != Direction.BACKWARD
        && direction != Direction.BOTH;
  }

  /**
   * {@return whether it speaks of a category}
   *
   * @param category the category of a mention
   */
  public boolean speaksOf(Category category) {
    return applies.to(category);
  }

  /**
   * Checks for null and copies.
   *
   * @param text what it is written with
   * @param says what it says of a mention it reaches
   * @param also what else it says, for {@code assert}, which asks for assertion, time and person
   *     apart ("family history of": another person, and history); labels do not ask for it
   * @param direction on which side of it the mentions stand
   * @param reach how far it reaches
   * @param applies the categories it speaks of
   */
  public Cue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(says, "says");
    also = List.copyOf(also);
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(applies, "applies");
  }

  @Override
  public Cue withText(RuleText other) {
    return new Cue(other, says, also, direction, reach, applies);
  }

  /**
   * {@return the same cue, of other categories}
   *
   * @param other which categories
   */
  public Cue withApplies(Applies other) {
    return new Cue(text, says, also, direction, reach, other);
  }

  /**
   * {@return the same cue, saying something else}
   *
   * @param other what to say
   */
  public Cue withSays(Says other) {
    return new Cue(text, other, also, direction, reach, applies);
  }

  @Override
  public String kindName() {
    return "cue";
  }
}
