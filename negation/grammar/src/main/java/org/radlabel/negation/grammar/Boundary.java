package org.radlabel.negation.grammar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Rule;

/**
 * Where a statement or a scope begins or ends, and why.
 *
 * <p>Immutable, null-free.
 *
 * @param token the token before which it lies, from 0 to the number of tokens
 * @param cause why
 * @param by the words of the lexicon's rule that says so, if one does
 */
public record Boundary(int token, Cause cause, Optional<Mark<? extends Rule>> by) {
  /**
   * A boundary that no rule makes.
   *
   * @param token the index of the first token after it
   * @param cause why it is one
   */
  public Boundary(int token, Cause cause) {
    this(token, cause, Optional.empty());
  }

  /** By the words of a rule, or null. */
  Boundary(int token, Cause cause, @Nullable Mark<? extends Rule> by) {
    this(token, cause, Optional.ofNullable(by));
  }
}
