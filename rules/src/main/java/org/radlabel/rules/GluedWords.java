package org.radlabel.rules;

import java.util.List;
import java.util.Set;

/**
 * Takes an unknown word apart where a space was lost: "isno", "Noeffusion", "pneumothoraxor",
 * "pleuraleffusion". One part at least is a short word that is often glued, or a long one of the
 * lexicon, the others are such or words of the lexicon, and there is one way only to part it.
 * Immutable, safe for any number of threads.
 */
final class GluedWords {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** Letters of the shortest word of the lexicon that another is glued to. */
  private static final int SHORTEST_PART = 5;

  /** Letters of the word that a word of the lexicon is glued to. */
  private static final int LONG_PART = 8;

  private static final int MOST_PARTS = 3;

  private final Set<String> ordinary;
  private final Vocabulary vocabulary;

  GluedWords(Set<String> ordinary, Vocabulary vocabulary) {
    this.ordinary = ordinary;
    this.vocabulary = vocabulary;
  }

  /** The parts of a word in small letters; empty where it is not to be taken apart. */
  List<String> parts(String word) {
    boolean whole =
        word.length() < SHORTEST
            || word.length() > LONGEST
            || ordinary.contains(word)
            || WordForms.SHARED.isWhole(word);
    return whole ? List.of() : parts(word, MOST_PARTS);
  }

  private List<String> parts(String word, int most) {
    List<String> found = List.of();
    for (int at = 2; at <= word.length() - 2; at++) {
      String first = word.substring(0, at);
      String rest = word.substring(at);
      List<String> parts = parts(first, rest, most);
      if (!parts.isEmpty()) {
        if (!found.isEmpty()) {
          return List.of();
        }
        found = parts;
      }
    }
    return found;
  }

  private List<String> parts(String first, String rest, int most) {
    boolean glued = isGlued(first);
    if (glued ? isGlued(rest) || isWord(rest) : isWord(first) && (isGlued(rest) || isLong(rest))) {
      return List.of(first, rest);
    }
    List<String> behind = glued && most > 2 ? parts(rest, most - 1) : List.of();
    return behind.size() == 2 ? List.of(first, behind.get(0), behind.get(1)) : List.of();
  }

  private static boolean isGlued(String word) {
    return WordForms.SHARED.isGlued(word);
  }

  /** Whether it is so long a word of the lexicon that another is hardly made of it by chance. */
  private boolean isLong(String word) {
    return word.length() >= LONG_PART && isWord(word);
  }

  private boolean isWord(String word) {
    return word.length() >= SHORTEST_PART && vocabulary.symbol(word) != Vocabulary.UNKNOWN;
  }
}
