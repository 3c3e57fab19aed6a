package org.radlabel.formats;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An input that cannot be read any further. The message is one line, ready for the user, begins
 * with the {@link Place} and quotes no report text.
 *
 * @serial exclude
 */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String reason;

  /**
   * Says that something is wrong at a place.
   *
   * @param place the place
   * @param what what is wrong there, without the place
   */
  public InputException(Place place, String what) {
    this(place, what, null);
  }

  /**
   * Says that something is wrong at a place, because of a failed read.
   *
   * @param place the place
   * @param what what is wrong there, without the place
   * @param cause why the read failed; null if nothing was thrown
   */
  public InputException(Place place, String what, @Nullable Throwable cause) {
    super(place + ": " + what, cause);
    this.place = place;
    this.reason = what;
  }

  /** {@return where it is wrong} */
  public Place place() {
    return place;
  }

  /** {@return what is wrong there, without the place} */
  public String reason() {
    return reason;
  }

  /**
   * {@return a record's problem that ends a run which stops at the first}
   *
   * @param problem the problem
   */
  public static InputException stoppedBy(Problem problem) {
    return new InputException(
        problem.place(), problem.message() + "; stopped there, as --on-error stop asks for");
  }

  /**
   * {@return a file that could not be opened or read}
   *
   * @param file the file's name, as messages have it
   * @param cause why reading failed
   */
  public static InputException unreadable(String file, IOException cause) {
    return new InputException(Place.of(file), Reasons.of(cause), cause);
  }
}
