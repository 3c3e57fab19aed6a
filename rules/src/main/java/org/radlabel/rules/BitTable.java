package org.radlabel.rules;

/**
 * Rows of bits: which numbers belong to which.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class BitTable {
  private final long[] bits;
  private final int longsOfRow;
  private final int offset;

  private BitTable(int rows, int columns, int offset) {
    this.longsOfRow = (columns + Long.SIZE - 1) / Long.SIZE;
    this.bits = new long[rows * longsOfRow];
    this.offset = offset;
  }

  /**
   * {@return the bits that {@code columnsOfRows} lists for each row}
   *
   * @param columnsOfRows the columns of each row, 0 or more, in any order
   */
  public static BitTable of(int[][] columnsOfRows) {
    int least = Integer.MAX_VALUE;
    int most = -1;
    for (int[] columns : columnsOfRows) {
      for (int column : columns) {
        least = Math.min(least, column);
        most = Math.max(most, column);
      }
    }
    int offset = most < 0 ? 0 : least;
    BitTable table = new BitTable(columnsOfRows.length, most + 1 - offset, offset);
    for (int row = 0; row < columnsOfRows.length; row++) {
      for (int column : columnsOfRows[row]) {
        table.set(row, column - offset);
      }
    }
    return table;
  }

  /**
   * {@return the bits of some rows}
   *
   * @param rows the bits of each row, 64 in a number; zeros at the end may be left out
   */
  public static BitTable of(long[][] rows) {
    int longs = 0;
    for (long[] row : rows) {
      longs = Math.max(longs, row.length);
    }
    BitTable table = new BitTable(rows.length, longs * Long.SIZE, 0);
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, table.bits, row * longs, rows[row].length);
    }
    return table;
  }

  private void set(int row, int bit) {
    bits[row * longsOfRow + bit / Long.SIZE] |= 1L << bit;
  }

  /**
   * {@return whether a row has a column; any column of 0 or more may be asked for}
   *
   * @param row a row, from 0 to before the number of rows
   * @param column a column, 0 or more
   */
  public boolean has(int row, int column) {
    int bit = column - offset;
    return bit >= 0
        && bit < longsOfRow * Long.SIZE
        && (bits[row * longsOfRow + (bit >> 6)] & 1L << bit) != 0;
  }
}
