package org.radlabel.concepts;

/** When a concept is said to be. */
public enum Temporality {
  /** In the episode that the text speaks of. */
  CURRENT,
  /** In former times. */
  HISTORICAL,
  /** In a case that may come, or that is looked into: "return if", "evaluate for". */
  HYPOTHETICAL
}
