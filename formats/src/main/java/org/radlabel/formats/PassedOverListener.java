package org.radlabel.formats;

import java.io.IOException;

/**
 * Receives records that were left out on purpose, in the order of the input, on the thread that
 * called the run.
 */
@FunctionalInterface
public interface PassedOverListener {
  /**
   * One record.
   *
   * @param record where it stands and why it was left out
   * @throws IOException if it cannot be written down; it ends the run
   */
  void accept(InputRecord.PassedOver record) throws IOException;
}
