package org.radlabel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.section.SectionPolicy;

/**
 * What a {@link Labeler} was told: all that is written where one is serialised. Immutable.
 *
 * @param lexicon the lexicon with the options that change it; null for the built-in one
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
    return lexicon == null ? Lexicons.builtIn(options.inLexicon()) : lexicon;
  }

  private Object readResolve() {
    return new Labeler(this, Engines.named(engine));
  }
}
