package org.radlabel.rules;

import java.util.Map;

/**
 * Words to numbers, looked up in the middle of a text without making a string.
 *
 * <p>Open addressing over a table at most half full. Before anything is hashed, a word is passed
 * over that has another length than all those that begin with its letter. Immutable, safe for any
 * number of threads.
 */
public final class WordTable {
  private static final int ASCII_END = 0x80;

  /** Stands for itself and all longer ones. */
  private static final int LONGEST = Long.SIZE - 1;

  private final char[][] words;
  private final int[] hashes;
  private final int[] numbers;

  /** By first letter, 0 for all that are not of ASCII: a bit for each length of a word. */
  private final long[] lengths = new long[ASCII_END];

  private final int mask;

  /**
   * A table of words in small letters and their numbers.
   *
   * @param numbersOfWords the number of each word, from 1; copied
   */
  public WordTable(Map<String, Integer> numbersOfWords) {
    int capacity = Integer.highestOneBit(Math.max(4, numbersOfWords.size() * 2)) * 2;
    words = new char[capacity][];
    hashes = new int[capacity];
    numbers = new int[capacity];
    mask = capacity - 1;
    numbersOfWords.forEach(this::put);
  }

  private void put(String text, int number) {
    char[] word = text.toCharArray();
    int hash = hash(word, 0, word.length);
    int slot = hash & mask;
    while (words[slot] != null) {
      slot = (slot + 1) & mask;
    }
    words[slot] = word;
    hashes[slot] = hash;
    numbers[slot] = number;
    lengths[first(word, 0, word.length)] |= length(0, word.length);
  }

  private static int first(char[] text, int start, int end) {
    char first = start < end ? Characters.lower(text[start]) : 0;
    return first < ASCII_END ? first : 0;
  }

  private static long length(int start, int end) {
    return 1L << Math.min(end - start, LONGEST);
  }

  /**
   * {@return the number of the word, read in lower case, or 0}
   *
   * @param text a text
   * @param start the offset of the word's first character
   * @param end the offset after its last one
   */
  public int lookup(char[] text, int start, int end) {
    if ((lengths[first(text, start, end)] & length(start, end)) == 0) {
      return 0;
    }
    int hash = hash(text, start, end);
    int slot = hash & mask;
    while (words[slot] != null) {
      if (hashes[slot] == hash && same(words[slot], text, start, end)) {
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
      char c = text[i];
      if (word[i - start] != c && word[i - start] != Characters.lower(c)) {
        return false;
      }
    }
    return true;
  }
}
