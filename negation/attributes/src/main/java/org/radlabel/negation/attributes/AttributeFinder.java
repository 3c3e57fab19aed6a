package org.radlabel.negation.attributes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.Attributes;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.Said;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Grammar.Part;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.NounPhrase;
import org.radlabel.negation.grammar.NounPhrases;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/**
 * Finds what a sentence says of its mentions beside their being there: side, location, severity,
 * size, change, chronicity.
 *
 * <pre>{@code
 * AssertionClassifier classifier = AttributeFinder.of(lexicon).over(engine.classifier(lexicon));
 * }</pre>
 *
 * <p>Words are found by the lexicon's attribute rules. They are said of the mention in whose noun
 * phrase they stand ("small left effusion"), else of the nearest before them ("effusion on the
 * left"), after a verb of its subject ("the effusion, with atelectasis, has increased"), and a
 * place at the beginning of what is found there ("the left base shows an opacity"). Findings take
 * them before structures do. A pure function of the sentence and the lexicon. Immutable, safe for
 * any number of threads.
 */
public final class AttributeFinder {
  private final Grammar grammar;
  private final AttributeMarks marks;

  private AttributeFinder(CompiledLexicon lexicon) {
    grammar = Grammar.of(lexicon);
    marks = new AttributeMarks(lexicon);
  }

  /**
   * {@return a finder for the attribute rules of a lexicon}
   *
   * @param lexicon the lexicon, compiled
   */
  public static AttributeFinder of(CompiledLexicon lexicon) {
    return new AttributeFinder(lexicon);
  }

  /**
   * {@return the classifier with attributes added to its answers}
   *
   * @param classifier answers without attributes
   */
  public AssertionClassifier over(AssertionClassifier classifier) {
    Objects.requireNonNull(classifier, "classifier");
    return new WithAttributes(classifier);
  }

  /** A classifier whose answers have attributes. */
  private final class WithAttributes implements AssertionClassifier {
    private final AssertionClassifier plain;

    WithAttributes(AssertionClassifier plain) {
      this.plain = plain;
    }

    @Override
    public List<AssertedMention> classify(Sentence sentence) {
      return with(sentence, plain.classify(sentence));
    }

    private List<AssertedMention> with(Sentence sentence, List<AssertedMention> asserted) {
      if (asserted.isEmpty()) {
        return asserted;
      }
      IdentityHashMap<Mention, Attributes> found = find(sentence);
      return asserted.stream()
          .map(a -> a.with(found.getOrDefault(a.mention(), Attributes.NONE)))
          .toList();
    }

    @Override
    public List<ReferringCue> referring(Sentence sentence) {
      return plain.referring(sentence);
    }

    @Override
    public Said said(Sentence sentence) {
      Said said = plain.said(sentence);
      return new Said(with(sentence, said.mentions()), said.referring());
    }

    @Override
    public Optional<Reasoning> explain(Sentence sentence) {
      return plain.explain(sentence);
    }
  }

  /** The attributes of the sentence's mentions; a mention of which nothing is known is left out. */
  private IdentityHashMap<Mention, Attributes> find(Sentence sentence) {
    IdentityHashMap<Mention, Attributes> found = new IdentityHashMap<>();
    if (!marks.isIn(sentence)) {
      return found;
    }
    for (Part part : grammar.parts(sentence)) {
      find(part, found);
    }
    return found;
  }

  private void find(Part part, IdentityHashMap<Mention, Attributes> found) {
    Sentence sentence = part.sentence();
    Grammar.Parse parse = part.parse();
    List<Mark<AttributeRule>> all = marks.find(sentence, parse.view());
    AttributeChoice choice = new AttributeChoice(sentence);
    NounPhrases phrases = new NounPhrases(parse, all);
    List<Mark<AttributeRule>> left = all;
    IdentityHashMap<Mention, Attributes> ofPart = new IdentityHashMap<>();
    for (Kind kind : List.of(Kind.FINDING, Kind.STRUCTURE)) {
      List<NounPhrase> ofKind = phrases.of(kind);
      Claims claims = new Claims(parse, ofKind);
      left = claims.give(left);
      for (int i = 0; i < ofKind.size(); i++) {
        for (Mention mention : ofKind.get(i).mentions()) {
          ofPart.put(mention, choice.of(claims.of(i), mention.category()));
        }
      }
    }
    for (int i = 0; i < part.originals().size(); i++) {
      Attributes its = ofPart.get(sentence.mentions().get(i));
      if (its != null) {
        found.put(part.originals().get(i), its);
      }
    }
  }
}
