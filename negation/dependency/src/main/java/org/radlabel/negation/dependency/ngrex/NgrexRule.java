package org.radlabel.negation.dependency.ngrex;

import java.util.Objects;

/**
 * A pattern with what stands above it in its file.
 *
 * <p>Immutable, null-free.
 *
 * @param id its id, or its place ({@code file:line}) where the comment before it names none
 * @param example a sentence it is for, the mention in brackets; empty where none is given
 * @param pattern the pattern
 */
public record NgrexRule(String id, String example, Ngrex pattern) {
  /** Checks for null. */
  public NgrexRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(pattern, "pattern");
  }
}
