package org.radlabel.lexicons.rules;

import java.util.Comparator;
import java.util.Objects;

/**
 * What is wrong with a lexicon, and where.
 *
 * <p>Immutable, null-free.
 *
 * @param file path of the file as the user would type it
 * @param line line of the offending text, from 1
 * @param column column of the offending text, from 1
 * @param message what is wrong, the offending text, and what is allowed
 */
public record Problem(String file, int line, int column, String message) {
  /** By file, line, column, message. */
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  /**
   * Checks for null.
   *
   * @param file path of the file as the user would type it
   * @param line line of the offending text, from 1
   * @param column column of the offending text, from 1
   * @param message what is wrong, the offending text, and what is allowed
   */
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  /** {@code file:line:column: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
