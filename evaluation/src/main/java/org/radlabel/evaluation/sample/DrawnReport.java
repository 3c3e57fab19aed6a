package org.radlabel.evaluation.sample;

import java.util.List;

/**
 * A report that was drawn.
 *
 * <p>Immutable, null-free.
 *
 * @param id its id
 * @param textHash by what its text is known again
 * @param text its text; {@code ""} where nobody asked for it
 * @param rows what is to be read of it
 */
public record DrawnReport(String id, String textHash, String text, List<SampleRow> rows) {
  /**
   * Copies.
   *
   * @param id its id
   * @param textHash by what its text is known again
   * @param text its text
   * @param rows what is to be read of it
   */
  public DrawnReport {
    rows = List.copyOf(rows);
  }
}
