package org.radlabel.formats.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.InputException;

/** The rows of a table, whatever it is stored in. Not thread-safe. */
public interface TableRows extends Closeable {
  /**
   * {@return the next row, or empty at the end}
   *
   * @throws InputException if the table cannot be read any further
   */
  Optional<CsvRow> read() throws IOException;

  /** {@return what separates its fields; empty if it is stored otherwise} */
  default Optional<Character> fieldSeparator() {
    return Optional.empty();
  }

  /** {@return whether its columns have names, so that its first row is one of names} */
  default boolean isNamed() {
    return false;
  }

  /**
   * {@return what the columns are that are not read, by their names, which the first row does not
   * hold}
   */
  default Map<String, String> unread() {
    return Map.of();
  }

  /** {@return what the user should know of how it is stored} */
  default List<String> warnings() {
    return List.of();
  }

  /** {@return how many bytes have been taken from the input} */
  long bytesRead();
}
