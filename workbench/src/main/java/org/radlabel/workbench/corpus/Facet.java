package org.radlabel.workbench.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A further column of a label file, such as site or view, by which reports can be chosen as long as
 * it has few values. One thread adds; the others read rows that were published.
 */
public final class Facet {
  /** A column with more values, such as a date, is none to choose by. */
  static final int MAX_VALUES = 64;

  private final String name;
  private final ValueColumn codes = new ValueColumn();
  private final Map<String, Byte> numbers = new LinkedHashMap<>();
  private volatile List<String> values = List.of();
  private volatile boolean overflown;

  Facet(String name) {
    this.name = name;
  }

  void set(int row, String value) {
    if (overflown) {
      return;
    }
    Byte number = numbers.get(value);
    if (number == null) {
      overflown = values.size() == MAX_VALUES;
      if (overflown) {
        return;
      }
      number = (byte) numbers.size();
      numbers.put(value, number);
      List<String> more = new ArrayList<>(values);
      more.add(value);
      values = List.copyOf(more);
    }
    codes.set(row, number);
  }

  /** {@return the column's name} */
  public String name() {
    return name;
  }

  /** {@return whether reports can be chosen by it: it has two values or more, and not too many} */
  public boolean isUsable() {
    return !overflown && values.size() > 1;
  }

  /** {@return its values, in the order in which they were met} */
  public List<String> values() {
    return values;
  }

  /**
   * {@return the value of a report}
   *
   * @param row a report's row
   */
  public String get(int row) {
    return values.get(codes.code(row));
  }

  /**
   * {@return the rows that have a value}
   *
   * @param value the value
   * @param rows how many rows are looked at
   */
  public BitSet with(String value, int rows) {
    int number = values.indexOf(value);
    return number < 0 ? new BitSet() : codes.with((byte) number, rows);
  }
}
