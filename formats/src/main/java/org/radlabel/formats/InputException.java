package org.radlabel.formats;

import java.io.IOException;

/**
 * An input that cannot be read any further. The message is one line, ready for the user, begins
 * with the {@link Place} and quotes no report text.
 */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Something wrong at a place. */
  public InputException(Place place, String what) {
    super(place + ": " + what);
  }

  /** Something wrong at a place, because of a failed read. */
  public InputException(Place place, String what, Throwable cause) {
    super(place + ": " + what, cause);
  }

  /** A record's problem that ends a run under {@link ErrorPolicy#STOP}. */
  public static InputException stoppedBy(Problem problem) {
    return new InputException(
        problem.place(), problem.message() + "; stopped there, as --on-error stop asks for");
  }

  /** A file that could not be opened or read. */
  public static InputException unreadable(String file, IOException cause) {
    return new InputException(Place.of(file), Reasons.of(cause), cause);
  }
}
