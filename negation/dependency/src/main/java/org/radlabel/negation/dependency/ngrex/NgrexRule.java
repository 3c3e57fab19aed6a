package org.radlabel.negation.dependency.ngrex;

import java.util.Objects;

/**
 * A pattern with what stands above it in its file.
 *
 * <p>Immutable, null-free.
 *
 * @param id its id, or its place ({@code file:line}) where the comment before it names none
 * @param example a sentence it is for, the mention in brackets; empty where none is given
 * @param lexiconRule id of the rule of a lexicon (a cue or a predicate) whose word this pattern
 *     finds, so that it says what that rule says; empty where none is given
 * @param pattern the pattern
 */
public record NgrexRule(String id, String example, String lexiconRule, Ngrex pattern) {
  /**
   * Checks for null.
   *
   * @param id its id, or its place ({@code file:line}) where the comment before it names none
   * @param example a sentence it is for, the mention in brackets; empty where none is given
   * @param lexiconRule id of the rule of a lexicon (a cue or a predicate) whose word this pattern
   *     finds, so that it says what that rule says; empty where none is given
   * @param pattern the pattern
   */
  public NgrexRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(lexiconRule, "lexiconRule");
    Objects.requireNonNull(pattern, "pattern");
  }
}
