package org.radlabel.lexicons;

import java.util.Objects;

/**
 * A text and the labels that it should get: the test that stands beside a rule.
 *
 * <p>Written {@code text => Category=1; Category=0; Category=-1; Category=}, nothing behind the
 * equals sign meaning blank.
 *
 * @param text a sentence or two of a report
 * @param expected the labels, as written
 */
public record Example(String text, String expected) {
  private static final String ARROW = " => ";

  /** Checks for null. */
  public Example {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(expected, "expected");
  }

  /** The example written as {@code text => expected}, or null if there is no arrow. */
  static Example parse(String written) {
    int arrow = written.lastIndexOf(ARROW);
    if (arrow < 0) {
      return null;
    }
    return new Example(
        written.substring(0, arrow).strip(), written.substring(arrow + ARROW.length()).strip());
  }
}
