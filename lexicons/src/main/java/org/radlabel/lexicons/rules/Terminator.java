package org.radlabel.lexicons.rules;

import java.util.Objects;

/**
 * Words at which the scope of a cue may end.
 *
 * <p>Immutable, null-free.
 *
 * @param text what it is written with
 * @param ends where they end it
 * @serial exclude
 */
public record Terminator(RuleText text, Ends ends) implements Rule {

  /** Where a terminator ends a scope. */
  public enum Ends {
    /** Wherever it stands. */
    ALWAYS,
    /** After a mention that the cue has reached already ("no effusion with …"). */
    AFTER_MENTION,
    /** At the beginning of a list item: it begins a statement of its own. */
    NEW_STATEMENT,
    /** As {@link #NEW_STATEMENT}, but not in a list that goes on with "or". */
    NEW_ITEM
  }

  /**
   * Checks for null and copies.
   *
   * @param text what it is written with
   * @param ends where they end it
   */
  public Terminator {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(ends, "ends");
  }

  @Override
  public Terminator withText(RuleText other) {
    return new Terminator(other, ends);
  }

  @Override
  public String kindName() {
    return "terminator";
  }
}
