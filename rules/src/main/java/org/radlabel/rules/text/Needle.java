package org.radlabel.rules.text;

import java.util.Arrays;

/**
 * A few characters that are looked for in every text and seldom there: the search leaps over most
 * of the text (Horspool, Practical fast searching in strings, 1980). Immutable, safe for any number
 * of threads.
 */
final class Needle {
  private final char[] needle;

  /** By character of ASCII that stands where the needle might end: how far to the next try. */
  private final int[] leaps = new int[0x80];

  /**
   * Something to look for.
   *
   * @param needle two characters or more, of ASCII
   */
  Needle(String needle) {
    this.needle = needle.toCharArray();
    int last = this.needle.length - 1;
    Arrays.fill(leaps, this.needle.length);
    for (int i = 0; i < last; i++) {
      leaps[this.needle[i]] = last - i;
    }
  }

  /** Whether it stands anywhere in a text. */
  boolean isIn(char[] text) {
    int last = needle.length - 1;
    char end = needle[last];
    int i = last;
    while (i < text.length) {
      char c = text[i];
      if (c == end && endsAt(text, i)) {
        return true;
      }
      i += c < leaps.length ? leaps[c] : needle.length;
    }
    return false;
  }

  private boolean endsAt(char[] text, int place) {
    int from = place + 1 - needle.length;
    return Arrays.equals(text, from, place + 1, needle, 0, needle.length);
  }
}
