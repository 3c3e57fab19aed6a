package org.radlabel.formats;

import org.radlabel.ReportLabels;

/**
 * How labelled reports are written, one after the other.
 *
 * <p>Contract: a pure function of the report and its labels, called from many threads at once; a
 * row ends with a line feed.
 */
public interface ReportFormat {
  /** Writes what stands before the first report. */
  void head(StringBuilder out);

  /** Writes one report. */
  void row(ReportLabels labels, StringBuilder out);
}
