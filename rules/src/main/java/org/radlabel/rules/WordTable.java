package org.radlabel.rules;

import java.util.Map;

/**
 * Words to numbers, looked up in the middle of a text without making a string.
 *
 * <p>Open addressing over a table at most half full. Immutable, safe for any number of threads.
 */
public final class WordTable {
  private final char[][] words;
  private final int[] numbers;
  private final int mask;

  /** For words in small letters and their numbers, from 1. */
  public WordTable(Map<String, Integer> numbersOfWords) {
    int capacity = Integer.highestOneBit(Math.max(4, numbersOfWords.size() * 2)) * 2;
    words = new char[capacity][];
    numbers = new int[capacity];
    mask = capacity - 1;
    numbersOfWords.forEach(this::put);
  }

  private void put(String text, int number) {
    char[] word = text.toCharArray();
    int slot = hash(word, 0, word.length) & mask;
    while (words[slot] != null) {
      slot = (slot + 1) & mask;
    }
    words[slot] = word;
    numbers[slot] = number;
  }

  /** The number of the word, read in lower case, or 0. */
  public int lookup(char[] text, int start, int end) {
    int slot = hash(text, start, end) & mask;
    while (words[slot] != null) {
      if (same(words[slot], text, start, end)) {
        return numbers[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Characters.lower(text[i]);
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean same(char[] word, char[] text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word[i - start] != Characters.lower(text[i])) {
        return false;
      }
    }
    return true;
  }
}
