package org.radlabel.negation.dependency;

import java.util.Objects;

/**
 * One grammatical relation between two tokens of a sentence.
 *
 * <p>Immutable, null-free.
 *
 * @param governor index of the token that governs
 * @param dependent index of the governed token
 * @param relation the name of the relation, such as {@code nmod:of}
 */
public record Arc(int governor, int dependent, String relation) {
  /**
   * Checks for null and for negative indexes.
   *
   * @param governor index of the token that governs
   * @param dependent index of the governed token
   * @param relation the name of the relation, such as {@code nmod:of}
   */
  public Arc {
    Objects.requireNonNull(relation, "relation");
    if (governor < 0 || dependent < 0) {
      throw new IllegalArgumentException(
          "indexes of tokens must be >= 0; got: " + governor + ", " + dependent);
    }
  }
}
