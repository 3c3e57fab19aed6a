package org.radlabel;

/** The value of a category in a label file. */
public enum Label {
  /** Present: {@code 1}. */
  POSITIVE,
  /** Absent: {@code 0}. */
  NEGATIVE,
  /** Left open: {@code -1}. */
  UNCERTAIN,
  /** Blank. */
  NOT_MENTIONED
}
