package org.radlabel;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.negation.AnsweredClassifier;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.negation.attributes.AttributeFinder;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Report;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.WorkLimitException;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.section.SectionPolicy;
import org.radlabel.rules.template.Templates;

/**
 * Turns reports into labels with the evidence for each.
 *
 * <pre>{@code
 * Labeler labeler = Labeler.create();
 * ReportLabels labels = labeler.label("Lungs clear. Moderate right effusion.");
 * Label effusion = labels.label(Category.PLEURAL_EFFUSION);
 * }</pre>
 *
 * <p>Immutable; one labeler serves any number of threads. The same report gives the same labels and
 * evidence, whatever was labelled before and on whatever thread. Making one compiles a lexicon,
 * which takes some hundred milliseconds: make one and keep it.
 */
public final class Labeler implements ReportLabeler {
  private final Lexicon lexicon;
  private final CountingSections counting;
  private final SentenceReader reader;
  private final Ballot ballot;
  private final Aggregator aggregator;
  private final LabelOptions options;
  private final long stepsPerCharacter;

  private Labeler(Builder builder, AssertionEngine engine) {
    options = builder.options;
    stepsPerCharacter = builder.stepsPerCharacter;
    lexicon = builder.lexiconInUse();
    CompiledLexicon compiled = CompiledLexicon.of(lexicon);
    counting = new CountingSections(compiled, builder.policy, builder.languageCheck);
    Templates templates = new Templates(lexicon);
    AssertionClassifier plain = new AnsweredClassifier(engine.classifier(compiled), templates);
    AssertionClassifier classifier =
        builder.attributes ? AttributeFinder.of(compiled).over(plain) : plain;
    ballot = new Ballot(lexicon);
    reader =
        new SentenceReader(compiled, builder.fuzzy, classifier, ballot, builder.memo, templates);
    aggregator = new Aggregator(lexicon.columns(), ballot, builder.aggregation, options);
  }

  /** A labeler with the built-in lexicon and all defaults. */
  public static Labeler create() {
    return builder().build();
  }

  /** A builder with all defaults, see {@link Builder}. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public List<Category> categories() {
    return lexicon.columns();
  }

  /** The names of the assertion engines on the classpath, sorted. */
  public static Set<String> assertionEngines() {
    return Engines.names();
  }

  /** The lexicon in use. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The options in use. */
  public LabelOptions options() {
    return options;
  }

  /** Labels one text, which is searched for section headers. */
  public ReportLabels label(String text) {
    return label(Report.of("", text));
  }

  /**
   * Labels one report.
   *
   * @throws WorkLimitException if it takes more steps than {@linkplain Builder#budget allowed}
   */
  @Override
  public ReportLabels label(Report report) {
    CountingSections.Found found = counting.of(report);
    if (found.foreign().isPresent()) {
      return ReportLabels.foreign(report, aggregator.blank(), found.foreign().get());
    }
    ReportReading reading = new ReportReading(ballot, found.report());
    WorkBudget budget = WorkBudget.of(stepsPerCharacter * (found.characters() + 1));
    for (Section section : found.sections()) {
      reader.read(section, reading, budget);
    }
    LabelRow labels = aggregator.labels(reading.votes());
    return new ReportLabels(report, labels, reading);
  }

  /**
   * Why the report's sentences say what they say: those that mention anything, or speak of what one
   * before them mentions, in the order of the text; empty for a report in a foreign language. It
   * reads the report once more; labels and evidence do not depend on it.
   */
  public List<SentenceReasoning> explain(Report report) {
    CountingSections.Found found = counting.of(report);
    return found.foreign().isPresent()
        ? List.of()
        : found.sections().stream()
            .flatMap(s -> reader.explain(s, found.report()).stream())
            .toList();
  }

  /** How often a sentence was remembered; nothing where the memo is off. */
  public MemoUse memoUse() {
    return reader.memoUse();
  }

  /**
   * Makes a {@link Labeler}. Defaults:
   *
   * <ul>
   *   <li>lexicon: the built-in one, {@value Lexicon#BUILT_IN}
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
  public static final class Builder {
    /** Some twenty times what the densest text takes that can be written. */
    public static final int DEFAULT_STEPS = 10_000;

    private static final String DEFAULT_ENGINE = "scope";

    private @Nullable Lexicon lexicon;
    private @Nullable Path folder;
    private LabelOptions options = LabelOptions.DEFAULTS;
    private SectionPolicy policy = SectionPolicy.AUTO;
    private Aggregation aggregation = Aggregation.PRIORITY;
    private boolean languageCheck = true;
    private boolean fuzzy = true;
    private @Nullable AssertionEngine engine;
    private boolean attributes = true;
    private boolean memo = true;
    private int stepsPerCharacter = DEFAULT_STEPS;

    private Builder() {}

    /**
     * The lexicon of a folder, laid over the built-in one or alone, as the folder says. It is read
     * by {@link #build()}.
     */
    public Builder lexicon(Path value) {
      folder = Objects.requireNonNull(value, "lexicon");
      lexicon = null;
      return this;
    }

    /** The lexicon, which was made with those options, if any, that are changes of a lexicon. */
    public Builder lexicon(Lexicon value) {
      lexicon = Objects.requireNonNull(value, "lexicon");
      folder = null;
      return this;
    }

    /**
     * The answer to a question that published labelers answer differently.
     *
     * @param name an option's {@linkplain LabelOption#title() name}
     * @param value one of its {@linkplain LabelOption#answers() values}
     * @throws IllegalArgumentException if there is no such option or value; it lists those there
     *     are
     */
    public Builder option(String name, String value) {
      options = options.with(name, value);
      return this;
    }

    /** Which sections count. */
    public Builder sections(SectionPolicy value) {
      policy = Objects.requireNonNull(value, "sections");
      return this;
    }

    /** How the mentions of a category become its label. */
    public Builder aggregation(Aggregation value) {
      aggregation = Objects.requireNonNull(value, "aggregation");
      return this;
    }

    /**
     * Whether a report that looks like another language than English is left blank, see {@link
     * ReportLabels#language}. A lexicon of another language needs it off.
     */
    public Builder languageCheck(boolean on) {
      languageCheck = on;
      return this;
    }

    /** Whether a misspelt word counts as the lexicon's. */
    public Builder fuzzy(boolean on) {
      fuzzy = on;
      return this;
    }

    /**
     * The engine that classifies assertions, by its name.
     *
     * @throws IllegalArgumentException if no engine of that name is on the classpath
     */
    public Builder assertion(String name) {
      engine = Engines.named(Objects.requireNonNull(name, "assertion"));
      return this;
    }

    /**
     * Whether evidence tells side, location, severity, size, change and chronicity. Labels are the
     * same either way; without it labelling is a little faster.
     */
    public Builder attributes(boolean on) {
      attributes = on;
      return this;
    }

    /**
     * Whether sentences that were read are remembered, up to some ten thousand of them. Labels and
     * evidence are the same either way. It pays where the engine takes long over a sentence.
     */
    public Builder memo(boolean on) {
      memo = on;
      return this;
    }

    /**
     * How many steps the labelling of a report may take for each of its characters: steps of the
     * loops that go through it, of which the same report takes the same number on every run. {@link
     * Labeler#label(Report)} throws where it takes more.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder budget(int steps) {
      if (steps < 1) {
        throw new IllegalArgumentException("budget must be >= 1; got: " + steps);
      }
      stepsPerCharacter = steps;
      return this;
    }

    private Lexicon lexiconInUse() {
      if (folder != null) {
        return Lexicons.load(folder, options.inLexicon());
      }
      if (lexicon == null) {
        return Lexicons.builtIn(options.inLexicon());
      }
      options.checkNoneInLexicon();
      return lexicon;
    }

    /**
     * The labeler.
     *
     * @throws org.radlabel.lexicons.rules.LexiconException with every problem of all files of a
     *     folder
     * @throws IllegalStateException if a finished lexicon was given and an option that changes it
     */
    public Labeler build() {
      return new Labeler(this, engine == null ? Engines.named(DEFAULT_ENGINE) : engine);
    }
  }
}
