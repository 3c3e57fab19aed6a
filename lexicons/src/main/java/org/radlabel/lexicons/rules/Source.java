package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a rule was written.
 *
 * @param file path of the file
 * @param line line on which the rule begins, from 1
 * @param column column on which the rule begins, from 1
 * @serial exclude
 */
public record Source(String file, int line, int column) implements Serializable {
  /**
   * Checks for null.
   *
   * @param file path of the file
   * @param line line on which the rule begins, from 1
   * @param column column on which the rule begins, from 1
   */
  public Source {
    Objects.requireNonNull(file, "file");
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
