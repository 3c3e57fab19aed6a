package org.radlabel.evaluation.prevalence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * How often each value stands in each category's column.
 *
 * <p>Immutable, null-free; checks itself: each category has a value in every row.
 *
 * @param rows how many rows there are
 * @param counts by category, in column order, how often each value; values that do not occur are
 *     left out
 */
public record ValueCounts(long rows, Map<Category, Map<Cell, Long>> counts) {
  /**
   * Copies and checks the sums.
   *
   * @param rows how many rows there are
   * @param counts by category, in column order, how often each value; values that do not occur are
   *     left out
   */
  public ValueCounts {
    Map<Category, Map<Cell, Long>> copied = new LinkedHashMap<>();
    for (Map.Entry<Category, Map<Cell, Long>> entry : counts.entrySet()) {
      long sum = entry.getValue().values().stream().mapToLong(Long::longValue).sum();
      if (sum != rows) {
        throw new IllegalStateException(
            "%s must have a value a row; got: %d of %d".formatted(entry.getKey(), sum, rows));
      }
      Map<Cell, Long> values = new EnumMap<>(Cell.class);
      values.putAll(entry.getValue());
      copied.put(entry.getKey(), Collections.unmodifiableMap(values));
    }
    counts = Collections.unmodifiableMap(copied);
  }

  /**
   * {@return how often a category has a value}
   *
   * @param category a category of the file
   * @param value a value
   */
  public long count(Category category, Cell value) {
    return counts.getOrDefault(category, Map.of()).getOrDefault(value, 0L);
  }

  /**
   * {@return the share of rows in which a category has a value, from 0 to 1; NaN of no rows}
   *
   * @param category a category of the file
   * @param value a value
   */
  public double share(Category category, Cell value) {
    return (double) count(category, value) / rows;
  }
}
