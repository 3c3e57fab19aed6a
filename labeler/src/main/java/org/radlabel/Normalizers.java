package org.radlabel;

import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.text.TextNormalizer;

/** Makes normalisers. */
final class Normalizers {
  private Normalizers() {}

  /** One that takes the words of a vocabulary for words. */
  static TextNormalizer of(Vocabulary vocabulary) {
    return new TextNormalizer(word -> vocabulary.symbol(word) != Vocabulary.UNKNOWN);
  }
}
