package org.radlabel;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.negation.AnsweredClassifier;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.negation.attributes.AttributeFinder;
import org.radlabel.reading.Ballot;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.section.SectionPolicy;
import org.radlabel.rules.template.Templates;

/**
 * What a {@link Labeler} was told: all that is written where one is serialised. Immutable.
 *
 * @param lexicon the lexicon with the options that change it; null for the built-in one
 * @param findings which findings get a column; null for those of the lexicon that have one
 * @param options the answers to questions that published labelers answer differently
 * @param policy which sections count
 * @param aggregation how the mentions of a category become its label
 * @param languageCheck whether reports in another language are left blank
 * @param fuzzy whether a misspelt word counts as the lexicon's
 * @param engine the name of the assertion engine
 * @param attributes whether evidence tells attributes
 * @param memo whether sentences are remembered
 * @param steps how many steps a report may take for each character
 */
record LabelerSettings(
    @Nullable Lexicon lexicon,
    @Nullable Findings findings,
    LabelOptions options,
    SectionPolicy policy,
    Aggregation aggregation,
    boolean languageCheck,
    boolean fuzzy,
    String engine,
    boolean attributes,
    boolean memo,
    int steps)
    implements Serializable {

  /** The lexicon in use. */
  Lexicon lexiconInUse() {
    if (lexicon != null) {
      return lexicon;
    }
    return Findings.areFiner(findings)
        ? Lexicons.findings(options.inLexicon())
        : Lexicons.builtIn(options.inLexicon());
  }

  /** The columns that are shown of a lexicon. */
  List<Findings.Column> columns(Lexicon of) {
    return findings == null
        ? of.columns().stream().map(Findings.Column::of).toList()
        : findings.columns(of);
  }

  /** What classifies the mentions of a lexicon, by an engine. */
  AssertionClassifier classifier(
      AssertionEngine by, CompiledLexicon compiled, Templates templates) {
    AssertionClassifier plain = new AnsweredClassifier(by.classifier(compiled), templates);
    return attributes ? AttributeFinder.of(compiled).over(plain) : plain;
  }

  /** What turns the votes on categories into labels. */
  Aggregator aggregator(List<Category> columns, Ballot ballot) {
    return new Aggregator(columns, ballot, aggregation, options);
  }

  private Object readResolve() {
    return Kept.of(this);
  }

  /**
   * The labelers that were read last: whoever sends one with each of a thousand tasks has one made
   * of them here, and not a thousand.
   */
  private static final class Kept {
    private static final int MOST = 8;
    private static final Map<LabelerSettings, Labeler> LABELERS =
        new LinkedHashMap<>(MOST, 0.75f, true);

    private Kept() {}

    static synchronized Labeler of(LabelerSettings settings) {
      Labeler kept = LABELERS.get(settings);
      if (kept == null) {
        kept = new Labeler(settings, Engines.named(settings.engine));
        LABELERS.put(settings, kept);
        if (LABELERS.size() > MOST) {
          LABELERS.remove(LABELERS.keySet().iterator().next());
        }
      }
      return kept;
    }
  }
}
