package org.radlabel.negation.grammar;

import org.radlabel.lexicons.Lexicons;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.MentionExtractor;

/** Parses sentences by the built-in lexicon. */
final class Parses {
  private static final CompiledLexicon LEXICON = CompiledLexicon.of(Lexicons.builtIn());
  private static final MentionExtractor EXTRACTOR =
      MentionExtractor.of(LEXICON.lexicon(), LEXICON.vocabulary(), true);
  private static final Grammar GRAMMAR = Grammar.of(LEXICON);

  private Parses() {}

  static Grammar.Parse of(String text) {
    return GRAMMAR.parse(EXTRACTOR.extract(text));
  }
}
