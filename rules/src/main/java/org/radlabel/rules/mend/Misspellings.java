package org.radlabel.rules.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.rules.Vocabulary;

/**
 * Takes an unknown word for the long lexicon word that lies one edit away: an insertion, a
 * deletion, a substitution, or two neighbours exchanged.
 *
 * <p>A word that lies near several lexicon words that are not forms of one word is left alone.
 * Immutable, safe for any number of threads.
 *
 * <p>One edit touches either the first three letters of a word or the last three, never both, so
 * that a look-up compares it with those that begin or end as it does: some dozen.
 */
final class Misspellings {
  /** Letters that a lexicon word needs for a misspelling to count as it. */
  static final int MIN_LENGTH = 7;

  /** Letters at either end of a word, one of which an edit leaves as they were. */
  private static final int END_LETTERS = 3;

  /** The order in which words are compared, which tells of several near ones which counts. */
  private static final Comparator<String> ORDER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Set<String> ordinary;
  private final Vocabulary vocabulary;

  /** The words of the lexicon by their length and their first letters, as a number. */
  private final Map<Long, List<String>> byBeginning = new HashMap<>();

  /** The same by their last letters. */
  private final Map<Long, List<String>> byEnd = new HashMap<>();

  /** For the words of a lexicon's findings and structures. */
  Misspellings(Lexicon lexicon, Vocabulary vocabulary) {
    this.ordinary = lexicon.ordinaryWords();
    this.vocabulary = vocabulary;
    Set<String> words = new HashSet<>();
    for (PhraseGroup group : lexicon.phrases()) {
      for (String phrase : group.phrases()) {
        words.addAll(Vocabulary.split(phrase));
      }
    }
    words.removeIf(w -> w.length() < MIN_LENGTH || vocabulary.symbol(w) == Vocabulary.UNKNOWN);
    words.forEach(this::add);
  }

  private void add(String word) {
    byBeginning.computeIfAbsent(beginning(word, word.length()), k -> new ArrayList<>()).add(word);
    byEnd.computeIfAbsent(end(word, word.length()), k -> new ArrayList<>()).add(word);
  }

  private static Long beginning(String word, int length) {
    return key(word, 0, length);
  }

  private static Long end(String word, int length) {
    return key(word, word.length() - END_LETTERS, length);
  }

  /** A number for a length and the letters that stand at an end of a word. */
  private static Long key(String word, int from, int length) {
    long key = length;
    for (int i = from; i < from + END_LETTERS; i++) {
      key = key << Character.SIZE | word.charAt(i);
    }
    return key;
  }

  /** The number of the word that an unknown word in small letters is meant to be, or 0. */
  int meant(String word) {
    if (word.length() < MIN_LENGTH - 1 || ordinary.contains(word)) {
      return Vocabulary.UNKNOWN;
    }
    String found = null;
    for (String candidate : near(word)) {
      if (found != null && !areForms(found, candidate)) {
        return Vocabulary.UNKNOWN;
      }
      found = found == null || candidate.length() < found.length() ? candidate : found;
    }
    return found == null ? Vocabulary.UNKNOWN : vocabulary.symbol(found);
  }

  /** The words one edit away, in their order; those with the same ends twice. */
  private List<String> near(String word) {
    List<String> near = new ArrayList<>(0);
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      addNear(word, byBeginning.get(beginning(word, length)), near);
      addNear(word, byEnd.get(end(word, length)), near);
    }
    near.sort(ORDER);
    return near;
  }

  private static void addNear(String word, @Nullable List<String> candidates, List<String> near) {
    if (candidates != null) {
      for (String candidate : candidates) {
        if (isNear(word, candidate)) {
          near.add(candidate);
        }
      }
    }
  }

  /** Whether one of two words is the other with letters after it. */
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
