package org.radlabel.negation.grammar;

import java.util.Objects;
import java.util.Optional;
import org.radlabel.lexicons.rules.Rule;

/**
 * Where a statement or a scope begins or ends, and why.
 *
 * <p>Immutable, null-free.
 *
 * @param token the token before which it lies, from 0 to the number of tokens
 * @param cause why
 * @param rule the rule of the lexicon that says so, if one does
 */
public record Boundary(int token, Cause cause, Optional<Rule> rule) {
  /** Checks for null. */
  public Boundary {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(rule, "rule");
  }

  /** Without a rule. */
  public Boundary(int token, Cause cause) {
    this(token, cause, Optional.empty());
  }
}
