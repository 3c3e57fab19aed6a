package org.radlabel.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.rules.Report;
import org.radlabel.rules.WorkLimitException;

/**
 * Labels reports in a task, and fails for none of them.
 *
 * <p>Each thread remembers its last report: several functions of one text, and a filter with the
 * column that it filters, read it once.
 */
final class ReportReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final ThreadLocal<Last> LAST = new ThreadLocal<>();

  private final Labeler labeler;

  private record Last(Labeler labeler, Report report, Outcome outcome) {}

  ReportReader(Labeler labeler) {
    this.labeler = labeler;
  }

  Labeler labeler() {
    return labeler;
  }

  /** What comes of one text, which is searched for section headers. */
  Outcome read(String text) {
    return read(Report.of("", text));
  }

  /** What comes of one report. */
  Outcome read(Report report) {
    Last last = LAST.get();
    if (last != null && last.labeler == labeler && last.report.equals(report)) {
      return last.outcome;
    }
    Outcome outcome = label(report);
    LAST.set(new Last(labeler, report, outcome));
    return outcome;
  }

  private Outcome label(Report report) {
    try {
      ReportLabels labels = labeler.label(report);
      return new Outcome(labels, problem(report, labels));
    } catch (WorkLimitException e) {
      return new Outcome(null, Problems.OVER_BUDGET + ": " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // The message is left out: it may quote the report.
      return new Outcome(null, Problems.LABELING_FAILED + ": " + e.getClass().getSimpleName());
    }
  }

  private static @Nullable String problem(Report report, ReportLabels labels) {
    if (report.isBlank()) {
      return Problems.EMPTY_TEXT;
    }
    return labels.language().map(found -> Problems.FOREIGN_LANGUAGE + ": " + found).orElse(null);
  }
}
