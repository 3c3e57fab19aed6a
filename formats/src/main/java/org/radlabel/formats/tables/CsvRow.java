package org.radlabel.formats.tables;

import java.util.List;

/**
 * A record of a table.
 *
 * @param line the line where it begins, counted from 1
 * @param fields its fields
 */
public record CsvRow(long line, List<String> fields) {
  /**
   * Copies.
   *
   * @param line the line where it begins, counted from 1
   * @param fields its fields
   */
  public CsvRow {
    fields = List.copyOf(fields);
  }
}
