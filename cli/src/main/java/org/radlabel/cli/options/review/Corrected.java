package org.radlabel.cli.options.review;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.ReportLabeler;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.corrections.CategoryNames;
import org.radlabel.formats.corrections.CellCorrector;
import org.radlabel.formats.corrections.CorrectedReader;
import org.radlabel.formats.corrections.CorrectionCounts;
import org.radlabel.formats.corrections.Corrections;
import org.radlabel.formats.corrections.CorrectionsPart;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.run.LabelRun;

/** A run with corrections; without any it is as any other. For one run. */
public final class Corrected {
  private final ReportLabeler labeler;
  private final Corrections corrections;
  private final CategoryNames names;
  private final boolean isAsked;
  private @Nullable CorrectedReader reader;

  Corrected(ReportLabeler labeler, Corrections corrections, CategoryNames names, boolean isAsked) {
    this.labeler = labeler;
    this.corrections = corrections;
    this.names = names;
    this.isAsked = isAsked;
  }

  /**
   * {@return the reports of a reader, with a word about those whose corrected text has changed}
   *
   * @param reports gives them
   */
  public ReportReader over(ReportReader reports) {
    if (!isAsked) {
      return reports;
    }
    reader = new CorrectedReader(reports, corrections, names);
    return reader;
  }

  /**
   * Has a run apply the corrections last.
   *
   * @param run the run
   */
  public void apply(LabelRun.Builder run) {
    if (isAsked) {
      run.last(new CellCorrector(corrections, names));
    }
  }

  /** {@return what marks corrections in the evidence} */
  public EvidenceFormat.Part part() {
    return isAsked ? new CorrectionsPart(labeler, corrections, names) : (labels, json) -> {};
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
