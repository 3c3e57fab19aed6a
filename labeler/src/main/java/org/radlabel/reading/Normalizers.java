package org.radlabel.reading;

import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.text.TextNormalizer;

/** Makes normalisers. */
public final class Normalizers {
  private Normalizers() {}

  /**
   * {@return one that takes the words of a vocabulary for words}
   *
   * @param vocabulary the vocabulary of a lexicon
   */
  public static TextNormalizer of(Vocabulary vocabulary) {
    return new TextNormalizer(word -> vocabulary.symbol(word) != Vocabulary.UNKNOWN);
  }
}
