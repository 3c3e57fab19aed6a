package org.radlabel.formats.labels;

import org.radlabel.ReportLabels;

/**
 * How labelled reports are written, one after the other.
 *
 * <p>Contract: a pure function of the report and its labels, called from many threads at once; a
 * row ends with a line feed.
 */
public interface ReportFormat {
  /**
   * Writes what stands before the first report.
   *
   * @param out appended to
   */
  void head(StringBuilder out);

  /**
   * Writes one report.
   *
   * @param labels the labels of the report
   * @param out appended to
   * @throws UnwritableException if the format has no place for it; its row is left out and listed
   */
  void row(ReportLabels labels, StringBuilder out);

  /**
   * Writes what stands after the last report.
   *
   * @param out appended to
   */
  default void foot(StringBuilder out) {}
}
