package org.radlabel.evaluation.sample;

import java.util.Objects;

/**
 * A row of a list of what is to be read.
 *
 * <p>Immutable, null-free.
 *
 * @param category the cell that it is about; {@code ""} where it is about the whole report
 * @param label its label: 1, 0, -1 or blank; {@code ""} without a category
 * @param doubt the chance that it is wrong; {@code ""} where nobody asked
 * @param reasons why it was drawn
 */
public record SampleRow(String category, String label, String doubt, String reasons) {
  /**
   * Checks for null.
   *
   * @param category the cell that it is about
   * @param label its label
   * @param doubt the chance that it is wrong
   * @param reasons why it was drawn
   */
  public SampleRow {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(reasons, "reasons");
  }

  /** A whole report. */
  static SampleRow ofReport(String reasons) {
    return new SampleRow("", "", "", reasons);
  }
}
