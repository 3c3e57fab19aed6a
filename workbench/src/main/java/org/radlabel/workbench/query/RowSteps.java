package org.radlabel.workbench.query;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Rows, from the first to the last. Each is kept as how far it is behind the one before, seven bits
 * to a byte, the last byte below 0: most rules touch few reports, and those of many lie near each
 * other. Not thread-safe.
 */
final class RowSteps {
  private static final int BITS = 7;
  private static final int LAST = 1 << BITS;

  private byte[] steps = new byte[4];
  private int length;
  private int last = -1;
  private int size;

  /** Adds a row behind all others. */
  void add(int row) {
    int step = row - last;
    while (step >= LAST) {
      put(step % LAST);
      step >>= BITS;
    }
    put(step | LAST);
    last = row;
    size++;
  }

  private void put(int step) {
    if (length == steps.length) {
      steps = Arrays.copyOf(steps, length * 2);
    }
    steps[length] = (byte) step;
    length++;
  }

  int size() {
    return size;
  }

  BitSet bits() {
    BitSet bits = new BitSet();
    int row = -1;
    int step = 0;
    int shift = 0;
    for (int i = 0; i < length; i++) {
      step |= (steps[i] & LAST - 1) << shift;
      shift += BITS;
      if (steps[i] < 0) {
        row += step;
        bits.set(row);
        step = 0;
        shift = 0;
      }
    }
    return bits;
  }
}
