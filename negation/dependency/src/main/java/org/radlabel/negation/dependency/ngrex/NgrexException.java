package org.radlabel.negation.dependency.ngrex;

/** A pattern was refused. */
final class NgrexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * With the place in the pattern.
   *
   * @param offset from 0
   */
  NgrexException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  /** Where in the pattern, from 0. */
  int offset() {
    return offset;
  }
}
