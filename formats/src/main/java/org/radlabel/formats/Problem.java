package org.radlabel.formats;

import java.util.Objects;

/**
 * An entry of the error list: what is the matter with one record.
 *
 * <p>Immutable, null-free; the message quotes no report text.
 *
 * @param kind what sort of problem
 * @param place where the record begins
 * @param id the record's id, {@code ""} where it is not known
 * @param message the problem in words
 */
public record Problem(ProblemKind kind, Place place, String id, String message) {
  /**
   * Checks for null.
   *
   * @param kind what sort of problem
   * @param place where the record begins
   * @param id the record's id, {@code ""} where it is not known
   * @param message the problem in words
   */
  public Problem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(message, "message");
  }

  /**
   * {@return what is said of a report that could not be labelled; without the failure's own
   * message, which may quote the report}
   *
   * @param failure why it could not be labelled
   */
  public static String ofFailure(Throwable failure) {
    return "radlabel failed on this report: " + failure.getClass().getSimpleName();
  }
}
