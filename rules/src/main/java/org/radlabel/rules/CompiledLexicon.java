package org.radlabel.rules;

import org.radlabel.lexicons.rules.Lexicon;

/**
 * A lexicon and its vocabulary: what every stage that looks for phrases is compiled from.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 *
 * @param lexicon the rules as data
 * @param vocabulary all their words
 */
public record CompiledLexicon(Lexicon lexicon, Vocabulary vocabulary) {
  /**
   * {@return a lexicon, compiled}
   *
   * @param lexicon the lexicon; the result may be shared by all threads
   */
  public static CompiledLexicon of(Lexicon lexicon) {
    return new CompiledLexicon(lexicon, Vocabulary.of(lexicon));
  }
}
