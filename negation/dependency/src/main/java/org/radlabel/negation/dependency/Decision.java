package org.radlabel.negation.dependency;

import java.util.Objects;
import org.radlabel.negation.Assertion;

/**
 * What patterns say of a token.
 *
 * @param assertion what
 * @param suggested whether it is only suggested, and counts where nothing else in the report speaks
 *     of the category
 * @param rule id of the pattern that decided
 */
public record Decision(Assertion assertion, boolean suggested, String rule) {
  /**
   * Checks for null.
   *
   * @param assertion what
   * @param suggested whether it is only suggested, and counts where nothing else in the report
   *     speaks of the category
   * @param rule id of the pattern that decided
   */
  public Decision {
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(rule, "rule");
  }
}
