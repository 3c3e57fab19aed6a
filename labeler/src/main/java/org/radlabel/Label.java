package org.radlabel;

/** The value of a category in a label file. */
public enum Label {
  /** Present: {@code 1}. */
  POSITIVE("1"),
  /** Absent: {@code 0}. */
  NEGATIVE("0"),
  /** Left open: {@code -1}. */
  UNCERTAIN("-1"),
  /** Blank. */
  NOT_MENTIONED("");

  private final String value;

  Label(String value) {
    this.value = value;
  }

  /** {@return {@code 1}, {@code 0}, {@code -1}, or nothing} */
  public String value() {
    return value;
  }
}
