package org.radlabel.formats;

import java.util.Objects;

/**
 * Where something stands in an input.
 *
 * <p>Immutable, null-free.
 *
 * @param file the input as the user named it
 * @param line the line where the record begins, counted from 1; 0 means the whole file
 */
public record Place(String file, long line) {
  /**
   * Checks both.
   *
   * @param file the input as the user named it
   * @param line the line where the record begins, counted from 1; 0 means the whole file
   */
  public Place {
    Objects.requireNonNull(file, "file");
    if (line < 0) {
      throw new IllegalArgumentException("line must be >= 0; got: " + line);
    }
  }

  /**
   * {@return the whole of a file}
   *
   * @param file the file's name, as messages have it
   */
  public static Place of(String file) {
    return new Place(file, 0);
  }

  /** {@code file:line}, or the file alone, {@linkplain Printable made harmless}. */
  @Override
  public String toString() {
    String name = Printable.of(file);
    return line == 0 ? name : name + ":" + line;
  }
}
