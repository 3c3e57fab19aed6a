package org.radlabel.negation.scope;

import java.util.List;
import java.util.Random;

/** Draws sentences spliced of pieces of others. */
final class Spliced {
  private static final int MOST_PIECES = 7;
  private static final int MOST_WORDS = 4;

  private Spliced() {}

  static String of(List<String> sentences, Random random) {
    StringBuilder spliced = new StringBuilder();
    for (int i = 1 + random.nextInt(MOST_PIECES); i > 0; i--) {
      String[] words = sentences.get(random.nextInt(sentences.size())).split(" ");
      int from = random.nextInt(words.length);
      int to = Math.min(words.length, from + 1 + random.nextInt(MOST_WORDS));
      spliced.append(String.join(" ", List.of(words).subList(from, to))).append(' ');
    }
    return spliced.toString();
  }
}
