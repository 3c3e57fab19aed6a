package org.radlabel.rules;

import java.util.Map;

/**
 * Words to numbers, looked up in the middle of a text without making a string.
 *
 * <p>Open addressing over a table at most half full. Before anything is hashed, a word is passed
 * over that has another length than all those that begin with its letter. What a look-up touches
 * lies close together, for the processor's caches: hashes and entries are one number, the letters
 * of all words one array. Immutable, safe for any number of threads.
 */
public final class WordTable {
  private static final int ASCII_END = 0x80;

  /** Stands for itself and all longer ones. */
  private static final int LONGEST = Long.SIZE - 1;

  /** By place: the hash of a word, and how many words were put before it, from 1; 0 for none. */
  private final long[] places;

  private final int mask;

  /** By word, in the order they were put: its number. */
  private final int[] numbers;

  /** By word: where its letters begin; they end where those of the next begin. */
  private final int[] starts;

  private final char[] letters;

  /** By first letter, 0 for all that are not of ASCII: a bit for each length of a word. */
  private final long[] lengths = new long[ASCII_END];

  /**
   * A table of words in small letters and their numbers.
   *
   * @param numbersOfWords the number of each word, from 1; copied
   */
  public WordTable(Map<String, Integer> numbersOfWords) {
    int size = numbersOfWords.size();
    places = new long[Integer.highestOneBit(Math.max(4, size * 2)) * 2];
    mask = places.length - 1;
    numbers = new int[size + 1];
    starts = new int[size + 2];
    StringBuilder all = new StringBuilder();
    int word = 0;
    for (Map.Entry<String, Integer> entry : numbersOfWords.entrySet()) {
      word++;
      numbers[word] = entry.getValue();
      starts[word] = all.length();
      all.append(entry.getKey());
      starts[word + 1] = all.length();
    }
    letters = all.toString().toCharArray();
    for (word = 1; word <= size; word++) {
      put(word);
    }
  }

  private void put(int word) {
    int start = starts[word];
    int end = starts[word + 1];
    int hash = hash(letters, start, end);
    int place = hash & mask;
    while (places[place] != 0) {
      place = (place + 1) & mask;
    }
    places[place] = (long) hash << Integer.SIZE | word;
    lengths[first(letters, start, end)] |= length(start, end);
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
    int place = hash & mask;
    long found = places[place];
    while (found != 0) {
      if ((int) (found >>> Integer.SIZE) == hash && same((int) found, text, start, end)) {
        return numbers[(int) found];
      }
      place = (place + 1) & mask;
      found = places[place];
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

  private boolean same(int word, char[] text, int start, int end) {
    int at = starts[word];
    if (starts[word + 1] - at != end - start) {
      return false;
    }
    for (int i = start; i < end; i++, at++) {
      char c = text[i];
      if (letters[at] != c && letters[at] != Characters.lower(c)) {
        return false;
      }
    }
    return true;
  }
}
