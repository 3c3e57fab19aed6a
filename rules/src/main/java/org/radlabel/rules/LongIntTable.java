package org.radlabel.rules;

import java.util.Arrays;
import java.util.Map;

/**
 * Long keys to int values without boxes: open addressing over a table at most half full.
 *
 * <p>Immutable, safe for any number of threads. Keys and values are 0 or more.
 */
final class LongIntTable {
  static final int ABSENT = -1;

  private static final long EMPTY = -1L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[] values;
  private final int shift;

  LongIntTable(Map<Long, Integer> entries) {
    int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
    keys = new long[capacity];
    values = new int[capacity];
    shift = 64 - Integer.numberOfTrailingZeros(capacity);
    Arrays.fill(keys, EMPTY);
    entries.forEach(this::put);
  }

  private void put(long key, int value) {
    int slot = slot(key);
    while (keys[slot] != EMPTY) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** The value of a key, or {@link #ABSENT}. */
  int get(long key) {
    int slot = slot(key);
    while (keys[slot] != EMPTY) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return ABSENT;
  }

  private int slot(long key) {
    return (int) ((key * GOLDEN) >>> shift);
  }
}
