package org.radlabel.cli.options.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.evaluation.doubt.Doubt;
import org.radlabel.evaluation.doubt.DoubtColumns;
import org.radlabel.evaluation.doubt.DoubtMeter;
import org.radlabel.evaluation.doubt.DoubtPart;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.corrections.CellCorrector;
import org.radlabel.formats.corrections.CorrectedReader;
import org.radlabel.formats.corrections.CorrectionCounts;
import org.radlabel.formats.corrections.CorrectionsPart;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.ReportFormat;
import org.radlabel.formats.labels.join.TableJoin;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.WorkLimitException;

/** A run with corrections, with doubt, or both; without any it is as any other. For one run. */
public final class Reviewed {
  private final ReportLabeler labeler;
  private final Optional<Decided> decided;
  private final Optional<DoubtMeter> meter;
  private @Nullable CorrectedReader reader;

  Reviewed(ReportLabeler labeler, Optional<Decided> decided, Optional<DoubtMeter> meter) {
    this.labeler = labeler;
    this.decided = decided;
    this.meter = meter;
  }

  /**
   * {@return the reports of a reader, with a word about those whose corrected text has changed}
   *
   * @param reports gives them
   */
  public ReportReader over(ReportReader reports) {
    if (decided.isEmpty()) {
      return reports;
    }
    reader = new CorrectedReader(reports, decided.get().corrections(), decided.get().names());
    return reader;
  }

  /**
   * Has a run apply the corrections last.
   *
   * @param run the run
   */
  public void apply(LabelRun.Builder run) {
    decided.ifPresent(d -> run.last(new CellCorrector(d.corrections(), d.names())));
  }

  /** {@return what marks corrections and doubt in the evidence} */
  public EvidenceFormat.Part part() {
    EvidenceFormat.Part part =
        decided.isPresent()
            ? new CorrectionsPart(labeler, decided.get().corrections(), decided.get().names())
            : (labels, json) -> {};
    return meter.isPresent() ? part.and(new DoubtPart(this::doubts)) : part;
  }

  /**
   * {@return a wide table with columns of doubt, where that is asked for}
   *
   * @param wide the table
   * @param categories the categories that have a column, in their order
   */
  public ReportFormat columns(ReportFormat wide, List<Category> categories) {
    return meter.isPresent() ? new DoubtColumns(wide, categories, this::doubts) : wide;
  }

  /**
   * Adds columns of doubt to a joined table, where that is asked for.
   *
   * @param join the table
   * @param categories the categories that have a column, in their order
   */
  public void columns(TableJoin join, List<Category> categories) {
    if (meter.isPresent()) {
      join.add(
          DoubtColumns.names(categories), labels -> DoubtColumns.cells(categories, doubts(labels)));
    }
  }

  /** Doubt is of what the rules give, and not of what was decided. */
  private Map<Category, Doubt> doubts(ReportLabels labels) {
    try {
      return meter.orElseThrow().of(decided.isEmpty() ? labels : labeler.label(labels.report()));
    } catch (WorkLimitException e) {
      return Map.of();
    }
  }

  /** {@return what became of the corrections, if there are any} */
  public Optional<CorrectionCounts> counts() {
    return reader == null ? Optional.empty() : Optional.of(reader.counts());
  }

  /** {@return the same in words, for the terminal} */
  public String summary() {
    return counts()
        .map(
            counts ->
                String.format(
                    Locale.ROOT,
                    "corrections: cells %,d, undecided %,d; reports %,d, of them with another text"
                        + " than when they were read %,d%n",
                    counts.decided(),
                    counts.undecided(),
                    counts.reports(),
                    counts.changedTexts()))
        .orElse("");
  }
}
