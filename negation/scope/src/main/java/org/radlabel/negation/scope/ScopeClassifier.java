package org.radlabel.negation.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.Said;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.Sentence;

/**
 * The scope engine: cues with direction and reach for findings, predicates for structures.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class ScopeClassifier implements AssertionClassifier {
  private final Grammar grammar;
  private final Set<Category> observations;

  /**
   * Compiles the cues.
   *
   * @param open whether any content word counts as a mention where scopes end
   */
  ScopeClassifier(CompiledLexicon lexicon, boolean open) {
    observations = Set.copyOf(lexicon.lexicon().observations());
    grammar = open ? Grammar.open(lexicon) : Grammar.of(lexicon);
  }

  @Override
  public List<AssertedMention> classify(Sentence sentence) {
    if (sentence.mentions().isEmpty()) {
      return List.of();
    }
    return verdicts(sentence).all();
  }

  @Override
  public List<ReferringCue> referring(Sentence sentence) {
    return grammar.mayRefer(sentence) ? verdicts(sentence).referring() : List.of();
  }

  @Override
  public Said said(Sentence sentence) {
    boolean refers = grammar.mayRefer(sentence);
    if (sentence.mentions().isEmpty() && !refers) {
      return Said.NOTHING;
    }
    SentenceVerdicts verdicts = verdicts(sentence);
    return new Said(verdicts.all(), refers ? verdicts.referring() : List.of());
  }

  private SentenceVerdicts verdicts(Sentence sentence) {
    return new SentenceVerdicts(sentence, grammar.parse(sentence), observations);
  }

  @Override
  public Optional<Reasoning> explain(Sentence sentence) {
    Grammar.Parse parse = grammar.parse(sentence);
    Said said = said(sentence);
    return Optional.of(
        new ScopeExplainer(parse, observations, said.mentions(), said.referring()).reasoning());
  }
}
