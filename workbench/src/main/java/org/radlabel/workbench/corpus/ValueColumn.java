package org.radlabel.workbench.corpus;

import java.util.Arrays;
import java.util.BitSet;
import org.radlabel.formats.tables.Cell;

/**
 * A column of values of a label file, a byte a row. One thread adds; the others read rows that were
 * published.
 */
public final class ValueColumn {
  /** Where the label file has no row. */
  private static final byte NONE = -1;

  private static final Cell[] CELLS = Cell.values();

  private volatile byte[] values = new byte[1 << 10];

  /** No label file is needed for a column. */
  public ValueColumn() {}

  /** Sets a row that is as large as any before. */
  void set(int row, byte code) {
    byte[] all = values;
    if (row >= all.length) {
      all = Arrays.copyOf(all, Math.max(all.length * 2, row + 1));
      values = all;
    }
    all[row] = code;
  }

  @SuppressWarnings("EnumOrdinal") // The byte lives as long as this process.
  static byte code(Cell cell) {
    return (byte) cell.ordinal();
  }

  static byte none() {
    return NONE;
  }

  /**
   * {@return whether the file has a row for it}
   *
   * @param row a report's row
   */
  public boolean has(int row) {
    return values[row] != NONE;
  }

  /**
   * {@return the value of a report; blank where the file has no row for it}
   *
   * @param row a report's row
   */
  public Cell get(int row) {
    byte code = values[row];
    return code == NONE ? Cell.BLANK : CELLS[code];
  }

  /**
   * {@return the rows that have a value}
   *
   * @param cell the value
   * @param rows how many rows are looked at
   */
  public BitSet with(Cell cell, int rows) {
    return with(code(cell), rows);
  }

  byte code(int row) {
    return values[row];
  }

  BitSet with(byte code, int rows) {
    byte[] all = values;
    long[] bits = new long[(rows + Long.SIZE - 1) / Long.SIZE];
    for (int row = 0; row < rows; row++) {
      if (all[row] == code) {
        bits[row >> 6] |= 1L << row;
      }
    }
    return BitSet.valueOf(bits);
  }

  /**
   * {@return the rows that another column has another value for; those that it has no row for are
   * none of them}
   *
   * @param other the other column
   * @param rows how many rows are looked at
   */
  public BitSet differing(ValueColumn other, int rows) {
    byte[] mine = values;
    byte[] its = other.values;
    BitSet found = new BitSet(rows);
    byte unscored = code(Cell.UNSCORED);
    for (int row = 0; row < rows; row++) {
      if (mine[row] != its[row]
          && mine[row] != NONE
          && its[row] != NONE
          && mine[row] != unscored
          && its[row] != unscored) {
        found.set(row);
      }
    }
    return found;
  }
}
