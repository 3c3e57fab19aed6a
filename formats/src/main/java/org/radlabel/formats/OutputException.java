package org.radlabel.formats;

import java.io.IOException;

/** An output that cannot be written. The message is one line, ready for the user. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Something wrong with an output. */
  public OutputException(String file, String what) {
    super(file + ": " + what);
  }

  /** A failed write. */
  public OutputException(String file, IOException cause) {
    super(file + ": cannot be written: " + Reasons.of(cause), cause);
  }
}
