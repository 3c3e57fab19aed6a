package org.radlabel.negation;

/** What a sentence says of a mention. */
public enum Assertion {
  /** Present now. */
  POSITIVE,
  /** Absent, or called normal. */
  NEGATIVE,
  /** Left open. */
  UNCERTAIN,
  /**
   * Nothing about the current study: a structure without a predicate, history, indication. Such a
   * mention is kept as evidence and yields no label.
   */
  UNSTATED
}
