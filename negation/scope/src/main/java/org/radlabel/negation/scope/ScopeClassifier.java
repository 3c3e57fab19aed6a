package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.Said;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Grammar.Part;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.Mention;
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
    List<Part> parts = grammar.parts(sentence);
    return parts.size() == 1 ? verdicts(parts.get(0)).all() : said(sentence, parts).mentions();
  }

  @Override
  public List<ReferringCue> referring(Sentence sentence) {
    return grammar.mayRefer(sentence) ? said(sentence).referring() : List.of();
  }

  @Override
  public Said said(Sentence sentence) {
    if (sentence.mentions().isEmpty() && !grammar.mayRefer(sentence)) {
      return Said.NOTHING;
    }
    List<Part> parts = grammar.parts(sentence);
    return parts.size() == 1 ? said(parts.get(0)) : said(sentence, parts);
  }

  private Said said(Part part) {
    SentenceVerdicts verdicts = verdicts(part);
    boolean refers = grammar.mayRefer(part.sentence());
    return new Said(verdicts.all(), refers ? verdicts.referring() : List.of());
  }

  /** What the parts of a sentence say, by the place of the mentions and cues in the sentence. */
  private Said said(Sentence sentence, List<Part> parts) {
    IdentityHashMap<Mention, AssertedMention> asserted = new IdentityHashMap<>();
    List<ReferringCue> referring = new ArrayList<>();
    for (Part part : parts) {
      Said said = said(part);
      for (int i = 0; i < said.mentions().size(); i++) {
        Mention original = part.originals().get(i);
        asserted.put(original, said.mentions().get(i).of(original));
      }
      referring.addAll(said.referring());
    }
    referring.sort(Comparator.comparing(ReferringCue::span));
    return new Said(sentence.mentions().stream().map(asserted::get).toList(), referring);
  }

  private SentenceVerdicts verdicts(Part part) {
    return new SentenceVerdicts(part.sentence(), part.parse(), observations);
  }

  @Override
  public Optional<Reasoning> explain(Sentence sentence) {
    return grammar.parts(sentence).stream().map(this::reasoning).reduce(Reasoning::withRemark);
  }

  private Reasoning reasoning(Part part) {
    Said said = said(part);
    return new ScopeExplainer(part.parse(), observations, said.mentions(), said.referring())
        .reasoning();
  }
}
