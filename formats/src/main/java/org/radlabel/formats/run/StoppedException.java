package org.radlabel.formats.run;

import java.io.IOException;

/** A run that was asked to stop, and did. */
public final class StoppedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** There is nothing to add. */
  public StoppedException() {
    super("interrupted");
  }
}
