package org.radlabel.negation.grammar;

import java.util.EnumSet;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Vocabulary;

/** The symbols of the word classes in one vocabulary. Immutable, safe for any number of threads. */
final class Words {
  /** The classes whose words only help to say something of another word. */
  private static final EnumSet<WordClass> HELPERS =
      EnumSet.of(
          WordClass.VERB,
          WordClass.MODAL,
          WordClass.OBSERVED,
          WordClass.ADVERB,
          WordClass.AND,
          WordClass.OR,
          WordClass.ATTRIBUTE,
          WordClass.SIZE,
          WordClass.CHANGE,
          WordClass.SIDE,
          WordClass.DEGREE,
          WordClass.RELATIVE,
          WordClass.FUNCTION);

  private static final WordClass[] ALL = WordClass.values();

  /** By the number of a word: a bit for each class it belongs to. */
  private final long[] classes;

  Words(Vocabulary vocabulary) {
    classes = new long[vocabulary.size()];
    for (WordClass wordClass : ALL) {
      int symbol = vocabulary.symbol("$" + wordClass.title());
      for (int word = 0; symbol != Vocabulary.UNKNOWN && word < classes.length; word++) {
        classes[word] |= vocabulary.isA(word, symbol) ? bit(wordClass) : 0;
      }
    }
  }

  @SuppressWarnings("EnumOrdinal")
  private static long bit(WordClass wordClass) {
    return 1L << wordClass.ordinal();
  }

  boolean isA(int word, WordClass wordClass) {
    return (classes[word] & bit(wordClass)) != 0;
  }

  /** Whether a word may itself be denied: none that only helps to say something of another. */
  boolean isContent(int word) {
    for (WordClass helper : HELPERS) {
      if (isA(word, helper)) {
        return false;
      }
    }
    return true;
  }
}
