package org.radlabel.rules;

import java.io.Serializable;
import java.util.Objects;

/**
 * One text of a report as it was given: a column of a table, or the whole of a file.
 *
 * <p>Immutable, null-free. {@link #toString()} does not quote the text: it is patient data.
 *
 * @param name the column's name, by which the section is known ({@code findings}, {@code
 *     impression}), or any other, which makes the text be searched for section headers
 * @param text the text; offsets of evidence point into it; may be empty
 * @serial exclude
 */
public record TextField(String name, String text) implements Serializable {
  /**
   * Checks for null.
   *
   * @param name the column's name, by which the section is known ({@code findings}, {@code
   *     impression}), or any other, which makes the text be searched for section headers
   * @param text the text; offsets of evidence point into it; may be empty
   */
  public TextField {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "TextField[" + name + ", " + text.length() + " characters]";
  }
}
