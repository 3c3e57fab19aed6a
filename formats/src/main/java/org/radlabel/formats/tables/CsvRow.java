package org.radlabel.formats.tables;

import java.util.List;
import java.util.Map;

/**
 * A record of a table.
 *
 * @param line the line where it begins, counted from 1
 * @param fields its fields
 * @param faults what is wrong with fields whose content is not known, by their index
 */
public record CsvRow(long line, List<String> fields, Map<Integer, String> faults) {
  /**
   * Copies.
   *
   * @param line the line where it begins, counted from 1
   * @param fields its fields
   * @param faults what is wrong with fields whose content is not known, by their index
   */
  public CsvRow {
    fields = List.copyOf(fields);
    faults = Map.copyOf(faults);
  }

  /**
   * A record whose fields are all known.
   *
   * @param line the line where it begins, counted from 1
   * @param fields its fields
   */
  public CsvRow(long line, List<String> fields) {
    this(line, fields, Map.of());
  }

  /**
   * {@return that there are too few or too many fields}
   *
   * @param expected how many there ought to be
   */
  public String misfit(int expected) {
    return "%d %s where %d %s expected"
        .formatted(
            fields.size(),
            fields.size() == 1 ? "field" : "fields",
            expected,
            expected == 1 ? "is" : "are");
  }
}
