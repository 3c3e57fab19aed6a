package org.radlabel.formats;

import java.io.IOException;
import org.radlabel.ReportLabels;

/** Receives labelled reports in the order of the input, on the thread that called the run. */
@FunctionalInterface
public interface LabelListener {
  /**
   * One report that has a row.
   *
   * @param labels its labels
   * @throws IOException if it cannot be written down; it ends the run
   */
  void accept(ReportLabels labels) throws IOException;
}
