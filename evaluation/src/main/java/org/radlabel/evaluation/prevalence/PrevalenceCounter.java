package org.radlabel.evaluation.prevalence;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** Counts values row by row, of all rows and of each group. Not thread-safe. */
public final class PrevalenceCounter {
  private final List<Category> categories;
  private final Counter all;
  private final SortedMap<String, Counter> groups = new TreeMap<>();

  /**
   * Nothing is counted yet.
   *
   * @param categories the categories, in the order of the cells
   */
  public PrevalenceCounter(List<Category> categories) {
    this.categories = List.copyOf(categories);
    all = new Counter(this.categories);
  }

  /**
   * Counts a row.
   *
   * @param cells its cells in the order of the categories
   */
  public void add(List<Cell> cells) {
    all.add(cells);
  }

  /**
   * Counts a row, also in its group.
   *
   * @param cells its cells in the order of the categories
   * @param group the value that makes its group
   */
  public void add(List<Cell> cells, String group) {
    all.add(cells);
    groups.computeIfAbsent(group, value -> new Counter(categories)).add(cells);
  }

  /** {@return the counts of all rows so far} */
  public ValueCounts all() {
    return all.counts();
  }

  /** {@return the counts of each group so far, by the value that makes it} */
  public SortedMap<String, ValueCounts> groups() {
    SortedMap<String, ValueCounts> counted = new TreeMap<>();
    groups.forEach((value, counter) -> counted.put(value, counter.counts()));
    return counted;
  }

  /** Counts the values of rows. */
  @SuppressWarnings("EnumOrdinal") // Places in an array that lives as long as the count.
  private static final class Counter {
    private final List<Category> categories;
    private final long[][] counts;
    private long rows;

    Counter(List<Category> categories) {
      this.categories = categories;
      counts = new long[categories.size()][Cell.values().length];
    }

    void add(List<Cell> cells) {
      rows++;
      for (int i = 0; i < counts.length; i++) {
        counts[i][cells.get(i).ordinal()]++;
      }
    }

    ValueCounts counts() {
      Map<Category, Map<Cell, Long>> found = new LinkedHashMap<>();
      for (int i = 0; i < counts.length; i++) {
        Map<Cell, Long> values = new EnumMap<>(Cell.class);
        for (Cell value : Cell.values()) {
          if (counts[i][value.ordinal()] > 0) {
            values.put(value, counts[i][value.ordinal()]);
          }
        }
        found.put(categories.get(i), values);
      }
      return new ValueCounts(rows, found);
    }
  }
}
