package org.radlabel.rules.text;

import java.util.Arrays;

/**
 * A few characters that are looked for in every text and seldom there: the search leaps over most
 * of the text (Horspool, Practical fast searching in strings, 1980), by pairs of characters, most
 * of which are in no needle. Immutable, safe for any number of threads.
 */
final class Needle {
  private static final int BITS = 5;

  private final char[] needle;

  /**
   * By the last bits of two characters in a row: how far to the next try behind them; 0 to look.
   */
  private final int[] leaps = new int[1 << (2 * BITS)];

  /**
   * Something to look for.
   *
   * @param needle two characters or more, of ASCII
   */
  Needle(String needle) {
    this.needle = needle.toCharArray();
    int last = this.needle.length - 1;
    Arrays.fill(leaps, last);
    for (int i = 1; i <= last; i++) {
      leaps[pair(this.needle, i)] = last - i;
    }
  }

  private static int pair(char[] text, int end) {
    return (text[end - 1] << BITS ^ text[end]) & (1 << (2 * BITS)) - 1;
  }

  /** Whether it stands anywhere in a text. */
  boolean isIn(char[] text) {
    int i = needle.length - 1;
    while (i < text.length) {
      int leap = leaps[pair(text, i)];
      if (leap == 0 && endsAt(text, i)) {
        return true;
      }
      i += leap == 0 ? 1 : leap;
    }
    return false;
  }

  private boolean endsAt(char[] text, int place) {
    int from = place + 1 - needle.length;
    return Arrays.equals(text, from, place + 1, needle, 0, needle.length);
  }
}
