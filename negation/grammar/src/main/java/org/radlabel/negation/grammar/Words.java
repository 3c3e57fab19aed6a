package org.radlabel.negation.grammar;

import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Vocabulary;

/** The word classes of the words of one vocabulary. Immutable, safe for any number of threads. */
final class Words {
  private static final WordClass[] ALL = WordClass.values();

  /** By the number of a word: {@link Facts}. */
  private final long[] classes;

  Words(Vocabulary vocabulary) {
    classes = new long[vocabulary.size()];
    for (WordClass wordClass : ALL) {
      int symbol = vocabulary.symbol("$" + wordClass.title());
      for (int word = 0; symbol != Vocabulary.UNKNOWN && word < classes.length; word++) {
        classes[word] |= vocabulary.isA(word, symbol) ? Facts.of(wordClass) : 0;
      }
    }
  }

  /** The bits of the classes of a word. */
  long classes(int word) {
    return classes[word];
  }
}
