package org.radlabel.evaluation.doubt;

import java.util.Locale;
import org.radlabel.rules.Vocabulary;

/** Looks at the words before a mention, in its noun phrase. Immutable. */
final class NearWords {
  /** So many words before a mention are likely to belong to it. */
  private static final int WORDS = 2;

  private final Vocabulary vocabulary;

  NearWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether one of the two words before a place is in no rule; a mark ends the search. */
  boolean areUnlisted(String sentence, int place) {
    int end = place;
    for (int i = 0; i < WORDS; i++) {
      while (end > 0 && Character.isWhitespace(sentence.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && isOfWord(sentence.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        return false;
      }
      String word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
      if (vocabulary.symbol(word) == Vocabulary.UNKNOWN) {
        return true;
      }
      end = start;
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '-';
  }
}
