package org.radlabel.negation.grammar;

/**
 * A subject with what is said of it: a run of a sentence's tokens, but for relative clauses inside,
 * which are statements of their own.
 *
 * <p>Immutable, null-free.
 *
 * @param number its place among the statements of the sentence, from 0
 * @param begins where it begins, and why
 * @param antecedent how it takes its subject from what was said before
 * @param parent of a relative clause the number of the statement around it; else -1
 */
public record Statement(int number, Boundary begins, Antecedent antecedent, int parent) {
  /** How a statement takes its subject from what was said before it. */
  public enum Antecedent {
    /** It has a subject of its own, or needs none. */
    NONE,
    /** By a pronoun: it, this, they, one, none. */
    PRONOUN,
    /** By a relative pronoun: which, that. */
    RELATIVE,
    /** By leaving its subject out: "… and has resolved". */
    ELLIPSIS
  }
}
