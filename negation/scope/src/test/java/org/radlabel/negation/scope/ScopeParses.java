package org.radlabel.negation.scope;

import java.util.List;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.MentionExtractor;

/** Parses sentences by the built-in lexicon. */
final class ScopeParses {
  private static final CompiledLexicon LEXICON = CompiledLexicon.of(Lexicons.builtIn());
  private static final MentionExtractor EXTRACTOR =
      MentionExtractor.of(LEXICON.lexicon(), LEXICON.vocabulary(), true);
  private static final Grammar GRAMMAR = Grammar.of(LEXICON);

  private ScopeParses() {}

  static Grammar.Parse of(String text) {
    return GRAMMAR.parse(EXTRACTOR.extract(text));
  }

  static List<Mention> findings(Grammar.Parse parse) {
    return parse.view().findings();
  }
}
