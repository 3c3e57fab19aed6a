package org.radlabel.workbench.corpus;

import java.util.OptionalInt;
import org.radlabel.formats.tables.StudyId;

/**
 * The rows of ids, twelve bytes each: a number made of the id, and the row. Of several reports of
 * one id the first is found. Thread-safe.
 */
final class IdIndex {
  private static final long FIRST = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x100000001b3L;

  private long[] numbers = new long[1 << 12];
  private int[] rows = new int[1 << 12];
  private int size;

  synchronized void put(String id, int row) {
    if (size * 2 >= numbers.length) {
      grow();
    }
    long number = number(StudyId.key(id));
    int at = place(numbers, number);
    if (numbers[at] == 0) {
      numbers[at] = number;
      rows[at] = row;
      size++;
    }
  }

  synchronized OptionalInt find(String id) {
    long number = number(StudyId.key(id));
    int at = place(numbers, number);
    return numbers[at] == 0 ? OptionalInt.empty() : OptionalInt.of(rows[at]);
  }

  private void grow() {
    long[] more = new long[numbers.length * 2];
    int[] moreRows = new int[more.length];
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != 0) {
        int at = place(more, numbers[i]);
        more[at] = numbers[i];
        moreRows[at] = rows[i];
      }
    }
    numbers = more;
    rows = moreRows;
  }

  private static int place(long[] in, long number) {
    int at = (int) (number ^ number >>> 32) & in.length - 1;
    while (in[at] != 0 && in[at] != number) {
      at = at + 1 & in.length - 1;
    }
    return at;
  }

  /** 64 bits: of a million ids two have the same with a chance of one to thirty million. */
  private static long number(String key) {
    long number = FIRST;
    for (int i = 0; i < key.length(); i++) {
      number = (number ^ key.charAt(i)) * FACTOR;
    }
    number ^= number >>> 31;
    return number == 0 ? 1 : number;
  }
}
