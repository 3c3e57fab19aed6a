package org.radlabel;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.FinerLayer;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.reading.Ballot;
import org.radlabel.reading.CountingSections;
import org.radlabel.reading.MemoUse;
import org.radlabel.reading.ReadSection;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Report;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.WorkLimitException;
import org.radlabel.rules.section.Section;
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
 *
 * <p>Serialised are the settings, and the lexicon where it is not the built-in one; read again, a
 * labeler is made anew, by the engine and the built-in lexicon found there; of equal settings one
 * is made in a Java process and given each time.
 *
 * @serial exclude
 */
public final class Labeler implements ReportLabeler, Serializable {
  private static final long serialVersionUID = 1;

  private final LabelerSettings settings;
  private final Lexicon lexicon;
  private final CountingSections counting;
  private final SentenceReader reader;
  private final Ballot ballot;
  private final Aggregator aggregator;

  /** Null where no finer findings are read. */
  private final @Nullable FinerFindings finer;

  Labeler(LabelerSettings settings, AssertionEngine engine) {
    this.settings = settings;
    lexicon = settings.lexiconInUse();
    Lexicon first = FinerLayer.without(lexicon);
    CompiledLexicon compiled = CompiledLexicon.of(first);
    counting = new CountingSections(compiled, settings.policy(), settings.languageCheck());
    Templates templates = new Templates(first);
    ballot = new Ballot(first);
    aggregator = settings.aggregator(first.columns(), ballot);
    finer = FinerFindings.of(lexicon, compiled, templates, settings, engine);
    reader =
        new SentenceReader(
            compiled,
            settings.fuzzy(),
            settings.classifier(engine, compiled, templates),
            ballot,
            settings.memo(),
            templates,
            finer == null ? null : finer.reader());
  }

  private Object writeReplace() {
    return settings;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a labeler is written as its settings");
  }

  /** {@return a labeler with the built-in lexicon and all defaults} */
  public static Labeler create() {
    return builder().build();
  }

  /** {@return a builder with all defaults, see {@link LabelerBuilder}} */
  public static LabelerBuilder builder() {
    return new LabelerBuilder();
  }

  @Override
  public List<Category> categories() {
    return finer == null ? aggregator.categories() : finer.labels().categories();
  }

  /** {@return the names of the assertion engines on the classpath, sorted} */
  public static Set<String> assertionEngines() {
    return Engines.names();
  }

  /** {@return the lexicon in use} */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** {@return the options in use} */
  public LabelOptions options() {
    return settings.options();
  }

  /**
   * Labels one text, which is searched for section headers.
   *
   * @param text the whole report
   * @return its labels and evidence
   * @throws org.radlabel.rules.WorkLimitException if it takes more steps than the budget allows
   */
  public ReportLabels label(String text) {
    return label(Report.of("", text));
  }

  /**
   * Labels one report.
   *
   * @throws WorkLimitException if it takes more steps than {@linkplain LabelerBuilder#budget
   *     allowed}
   */
  @Override
  public ReportLabels label(Report report) {
    CountingSections.Found found = counting.of(report);
    if (found.foreign().isPresent()) {
      return ReportLabels.foreign(report, blank(), found.foreign().get());
    }
    ReportReading reading =
        new ReportReading(ballot, found.report(), finer == null ? null : finer.labels());
    WorkBudget budget = WorkBudget.of((long) settings.steps() * (found.characters() + 1));
    for (Section section : found.sections()) {
      reader.read(section, reading, budget);
    }
    return new ReportLabels(report, reading.labels(aggregator), reading);
  }

  private LabelRow blank() {
    return finer == null ? aggregator.blank() : finer.labels().blank();
  }

  /**
   * {@return why the report's sentences say what they say: those that mention anything, or speak of
   * what one before them mentions, in the order of the text; empty for a report in a foreign
   * language} It reads the report once more; labels and evidence do not depend on it.
   *
   * @param report a report with at least one text
   */
  public List<SentenceReasoning> explain(Report report) {
    CountingSections.Found found = counting.of(report);
    return found.foreign().isPresent()
        ? List.of()
        : found.sections().stream()
            .flatMap(s -> reader.explain(s, found.report()).stream())
            .toList();
  }

  /**
   * {@return the sections of a report, in the order of the text, and which of them count}
   *
   * @param report a report with at least one text
   */
  public List<ReadSection> sections(Report report) {
    return counting.all(report);
  }

  /** {@return how often a sentence was remembered; nothing where the memo is off} */
  public MemoUse memoUse() {
    return reader.memoUse();
  }
}
