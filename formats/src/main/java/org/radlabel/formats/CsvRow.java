package org.radlabel.formats;

import java.util.List;

/**
 * A record of a table.
 *
 * @param line the line where it begins, counted from 1
 * @param fields its fields
 */
record CsvRow(long line, List<String> fields) {
  CsvRow {
    fields = List.copyOf(fields);
  }
}
