package org.radlabel.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A stream of records, one for each report of an input, in the order of the input.
 *
 * <p>Contract: nothing is lost. Every record of the input comes out exactly once, as {@link
 * InputRecord.Accepted}, {@link InputRecord.Refused} or {@link InputRecord.PassedOver}; what makes
 * the rest of the input unreadable (an unclosed quote, a byte that is not UTF-8) is thrown as
 * {@link InputException}. Line numbers never decrease within a file. Not thread-safe.
 */
public interface ReportReader extends Closeable {
  /** {@return what the output for this input looks like} */
  Layout layout();

  /**
   * {@return the next record, or empty at the end}
   *
   * @throws InputException if the input cannot be read any further
   */
  Optional<InputRecord> read() throws IOException;

  /**
   * {@return what the user should know of the input besides problems of single records, in words
   * that quote nothing of it: known so far, and complete at the end}
   */
  default List<String> warnings() {
    return List.of();
  }

  /** {@return how many bytes have been taken from the input so far; for a progress bar} */
  long bytesRead();
}
