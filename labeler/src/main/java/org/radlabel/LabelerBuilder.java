package org.radlabel;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.rules.Report;
import org.radlabel.rules.section.SectionPolicy;

/**
 * Makes a {@link Labeler}. Defaults:
 *
 * <ul>
 *   <li>lexicon: the built-in one, {@value Lexicon#BUILT_IN}
 *   <li>findings: those of the lexicon that have a column
 *   <li>sections: {@link SectionPolicy#AUTO}
 *   <li>aggregation: {@link Aggregation#PRIORITY}
 *   <li>options: {@link LabelOptions#DEFAULTS}
 *   <li>language check: on
 *   <li>fuzzy: on
 *   <li>assertion: {@code scope}
 *   <li>attributes: on
 *   <li>memo: on
 *   <li>budget: {@value #DEFAULT_STEPS} steps a character
 * </ul>
 *
 * <p>For one thread.
 */
public final class LabelerBuilder {
  /** Some twenty times what the densest text takes that can be written. */
  public static final int DEFAULT_STEPS = 10_000;

  private static final String DEFAULT_ENGINE = "scope";

  private @Nullable Lexicon lexicon;
  private @Nullable Path folder;
  private @Nullable Findings findings;
  private LabelOptions options = LabelOptions.DEFAULTS;
  private SectionPolicy policy = SectionPolicy.AUTO;
  private Aggregation aggregation = Aggregation.PRIORITY;
  private boolean languageCheck = true;
  private boolean fuzzy = true;
  private @Nullable AssertionEngine engine;
  private boolean attributes = true;
  private boolean memo = true;
  private int stepsPerCharacter = DEFAULT_STEPS;

  LabelerBuilder() {}

  /**
   * Sets the lexicon to that of a folder, laid over the built-in one or alone, as the folder says.
   * It is read by {@link #build()}.
   *
   * @param value a folder with a {@code lexicon.yaml}
   * @return this builder
   */
  public LabelerBuilder lexicon(Path value) {
    folder = Objects.requireNonNull(value, "lexicon");
    lexicon = null;
    return this;
  }

  /**
   * Sets the lexicon, which was made with those options, if any, that are changes of a lexicon.
   *
   * @param value a lexicon that was read
   * @return this builder
   */
  public LabelerBuilder lexicon(Lexicon value) {
    lexicon = Objects.requireNonNull(value, "lexicon");
    folder = null;
    return this;
  }

  /**
   * Sets the answer to a question that published labelers answer differently.
   *
   * @param name an option's {@linkplain LabelOption#title() name}
   * @param value one of its {@linkplain LabelOption#answers() values}
   * @return this builder
   * @throws IllegalArgumentException if there is no such option or value; it lists those there are
   */
  public LabelerBuilder option(String name, String value) {
    options = options.with(name, value);
    return this;
  }

  /**
   * Sets which findings get a column. A folder's lexicon lies over the finer findings then, where
   * it does not say otherwise.
   *
   * @param value which findings
   * @return this builder
   */
  public LabelerBuilder findings(Findings value) {
    findings = Objects.requireNonNull(value, "findings");
    return this;
  }

  /**
   * Sets which sections count.
   *
   * @param value which sections
   * @return this builder
   */
  public LabelerBuilder sections(SectionPolicy value) {
    policy = Objects.requireNonNull(value, "sections");
    return this;
  }

  /**
   * Sets how the mentions of a category become its label.
   *
   * @param value how
   * @return this builder
   */
  public LabelerBuilder aggregation(Aggregation value) {
    aggregation = Objects.requireNonNull(value, "aggregation");
    return this;
  }

  /**
   * Sets whether a report that looks like another language than English is left blank, see {@link
   * ReportLabels#language}. A lexicon of another language needs it off.
   *
   * @param on whether it is; true by default
   * @return this builder
   */
  public LabelerBuilder languageCheck(boolean on) {
    languageCheck = on;
    return this;
  }

  /**
   * Sets whether a misspelt word counts as the lexicon's.
   *
   * @param on whether it does; true by default
   * @return this builder
   */
  public LabelerBuilder fuzzy(boolean on) {
    fuzzy = on;
    return this;
  }

  /**
   * Sets the engine that classifies assertions.
   *
   * @param name the name of an {@link org.radlabel.negation.AssertionEngine}
   * @return this builder
   * @throws IllegalArgumentException if no engine of that name is on the classpath
   */
  public LabelerBuilder assertion(String name) {
    engine = Engines.named(Objects.requireNonNull(name, "assertion"));
    return this;
  }

  /**
   * Sets whether evidence tells side, location, severity, size, change and chronicity. Labels are
   * the same either way; without it labelling is a little faster.
   *
   * @param on whether it does; true by default
   * @return this builder
   */
  public LabelerBuilder attributes(boolean on) {
    attributes = on;
    return this;
  }

  /**
   * Sets whether sentences that were read are remembered, up to some ten thousand of them. Labels
   * and evidence are the same either way. It pays where the engine takes long over a sentence.
   *
   * @param on whether they are; true by default
   * @return this builder
   */
  public LabelerBuilder memo(boolean on) {
    memo = on;
    return this;
  }

  /**
   * Sets how many steps the labelling of a report may take for each of its characters: steps of the
   * loops that go through it, of which the same report takes the same number on every run. {@link
   * Labeler#label(Report)} throws where it takes more.
   *
   * @param steps how many for each character, at least 1
   * @return this builder
   * @throws IllegalArgumentException if it is less than 1
   */
  public LabelerBuilder budget(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("budget must be >= 1; got: " + steps);
    }
    stepsPerCharacter = steps;
    return this;
  }

  /** The lexicon that was given; null for the built-in one. */
  private @Nullable Lexicon given() {
    if (folder != null) {
      return Findings.areFiner(findings)
          ? Lexicons.loadOverFindings(folder, options.inLexicon())
          : Lexicons.load(folder, options.inLexicon());
    }
    if (lexicon != null) {
      options.checkNoneInLexicon();
    }
    return lexicon;
  }

  /**
   * {@return the labeler}
   *
   * @throws org.radlabel.lexicons.rules.LexiconException with every problem of all files of a
   *     folder
   * @throws IllegalStateException if a finished lexicon was given and an option that changes it
   */
  public Labeler build() {
    AssertionEngine chosen = engine == null ? Engines.named(DEFAULT_ENGINE) : engine;
    return new Labeler(
        new LabelerSettings(
            given(),
            findings,
            options,
            policy,
            aggregation,
            languageCheck,
            fuzzy,
            chosen.name(),
            attributes,
            memo,
            stepsPerCharacter),
        chosen);
  }
}
