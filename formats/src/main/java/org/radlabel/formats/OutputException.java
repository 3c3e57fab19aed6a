package org.radlabel.formats;

import java.io.IOException;

/** An output that cannot be written. The message is one line, ready for the user. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Something wrong with an output. */
  public OutputException(String file, String what) {
    super(Printable.of(file) + ": " + what);
  }

  /** A failed write. */
  public OutputException(String file, IOException cause) {
    super(Printable.of(file) + ": cannot be written: " + Reasons.of(cause), cause);
  }

  /** {@return whether nobody reads what is written any more, as behind {@code | head}} */
  public boolean isBrokenPipe() {
    return getCause() instanceof IOException cause && "Broken pipe".equals(cause.getMessage());
  }
}
