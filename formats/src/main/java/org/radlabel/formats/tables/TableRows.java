package org.radlabel.formats.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;

/** The rows of a table, whatever it is stored in. Not thread-safe. */
public interface TableRows extends Closeable {
  /**
   * The next row, or empty at the end.
   *
   * @throws InputException if the table cannot be read any further
   */
  Optional<CsvRow> read() throws IOException;

  /** What separates its fields; empty if it is stored otherwise. */
  default Optional<Character> fieldSeparator() {
    return Optional.empty();
  }

  /** What the user should know of how it is stored. */
  default List<String> warnings() {
    return List.of();
  }

  /** How many bytes have been taken from the input. */
  long bytesRead();
}
