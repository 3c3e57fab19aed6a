package org.radlabel.formats;

import java.io.IOException;

/** An output that cannot be written. The message is one line, ready for the user. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says that something is wrong with an output.
   *
   * @param file what the message calls it
   * @param what what is wrong
   */
  public OutputException(String file, String what) {
    super(Printable.of(file) + ": " + what);
  }

  /**
   * Says that a write failed.
   *
   * @param file what the message calls it
   * @param cause why it failed
   */
  public OutputException(String file, IOException cause) {
    super(Printable.of(file) + ": cannot be written: " + Reasons.of(cause), cause);
  }

  /** {@return whether nobody reads what is written any more, as after {@code | head}} */
  public boolean isBrokenPipe() {
    return getCause() instanceof IOException cause && "Broken pipe".equals(cause.getMessage());
  }
}
