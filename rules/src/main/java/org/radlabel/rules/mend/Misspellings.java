package org.radlabel.rules.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.rules.Vocabulary;

/**
 * Takes an unknown word for the long lexicon word that lies one edit away: an insertion, a
 * deletion, a substitution, or two neighbours exchanged.
 *
 * <p>A word that lies near several lexicon words that are not forms of one word is left alone.
 * Immutable, safe for any number of threads. A look-up compares the word with those of its length
 * and of one letter more or less, which nearly all differ in the first letters: some microseconds.
 */
final class Misspellings {
  /** Letters that a lexicon word needs for a misspelling to count as it. */
  static final int MIN_LENGTH = 7;

  private final Set<String> ordinary;
  private final Vocabulary vocabulary;

  /** The words of the lexicon by their length, each list in order. */
  private final Map<Integer, List<String>> byLength = new HashMap<>();

  /** For the words of a lexicon's findings and structures. */
  Misspellings(Lexicon lexicon, Vocabulary vocabulary) {
    this.ordinary = lexicon.ordinaryWords();
    this.vocabulary = vocabulary;
    TreeSet<String> words = new TreeSet<>();
    for (PhraseGroup group : lexicon.phrases()) {
      for (String phrase : group.phrases()) {
        words.addAll(Vocabulary.split(phrase));
      }
    }
    words.removeIf(w -> w.length() < MIN_LENGTH || vocabulary.symbol(w) == Vocabulary.UNKNOWN);
    words.forEach(w -> byLength.computeIfAbsent(w.length(), k -> new ArrayList<>()).add(w));
  }

  /** The number of the word that an unknown word in small letters is meant to be, or 0. */
  int meant(String word) {
    if (word.length() < MIN_LENGTH - 1 || ordinary.contains(word)) {
      return Vocabulary.UNKNOWN;
    }
    String found = null;
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      for (String candidate : byLength.getOrDefault(length, List.of())) {
        if (isNear(word, candidate)) {
          if (found != null && !areForms(found, candidate)) {
            return Vocabulary.UNKNOWN;
          }
          found = found == null || candidate.length() < found.length() ? candidate : found;
        }
      }
    }
    return found == null ? Vocabulary.UNKNOWN : vocabulary.symbol(found);
  }

  /** Whether one of two words is the other with letters behind it. */
  private static boolean areForms(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  /** Whether one edit at most makes one word of the other. */
  private static boolean isNear(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int same = 0;
    while (same < least && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (a.length() != b.length()) {
      return a.length() > b.length() ? isRest(a, same + 1, b, same) : isRest(b, same + 1, a, same);
    }
    return same == least || isRest(a, same + 1, b, same + 1) || isExchanged(a, b, same);
  }

  private static boolean isExchanged(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && isRest(a, at + 2, b, at + 2);
  }

  /** Whether what stands from a place on in one word is what stands from a place on in another. */
  private static boolean isRest(String a, int fromA, String b, int fromB) {
    int length = a.length() - fromA;
    return length == b.length() - fromB && a.regionMatches(fromA, b, fromB, length);
  }
}
