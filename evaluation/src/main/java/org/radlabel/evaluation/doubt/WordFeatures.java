package org.radlabel.evaluation.doubt;

import java.util.Arrays;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/** The words and the pairs of words of a report, each as a hash. Stateless. */
final class WordFeatures {
  private static final int PRIME = 31;
  private static final int BEGINNING = 7;

  private WordFeatures() {}

  /** The hashes, sorted, each once. */
  static int[] of(Report report) {
    Collector collector = new Collector();
    for (TextField field : report.fields()) {
      collector.add(field.text());
    }
    return collector.sorted();
  }

  /** Collects hashes. */
  private static final class Collector {
    private int[] hashes = new int[256];
    private int size;

    void add(String text) {
      int last = BEGINNING;
      int hash = 0;
      int length = 0;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? lower(text.charAt(i)) : ' ';
        if (c >= 'a' && c <= 'z') {
          hash = PRIME * hash + c;
          length++;
        } else {
          if (length > 1) {
            put(hash);
            put(mixed(last * PRIME + hash));
            last = hash;
          }
          hash = 0;
          length = 0;
        }
      }
    }

    private static char lower(char c) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** So that a pair is not taken for a word. */
    private static int mixed(int hash) {
      int mixed = (hash ^ hash >>> 15) * 0x2c1b3c6d;
      return mixed ^ mixed >>> 13;
    }

    private void put(int hash) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = hash;
    }

    int[] sorted() {
      return Arrays.stream(hashes, 0, size).sorted().distinct().toArray();
    }
  }
}
