package org.radlabel.negation.dependency;

import java.util.Objects;
import org.radlabel.negation.Assertion;

/**
 * What patterns say of a token.
 *
 * @param assertion what
 * @param rule id of the pattern that decided
 */
public record Decision(Assertion assertion, String rule) {
  /** Checks for null. */
  public Decision {
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(rule, "rule");
  }
}
