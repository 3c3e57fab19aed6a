package org.radlabel.cli.commands.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.Labeler;
import org.radlabel.cli.commands.RunChecks;
import org.radlabel.cli.print.ProblemLog;
import org.radlabel.evaluation.score.join.LabelRows;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.Printable;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.RunSummary;
import org.radlabel.formats.tables.lists.LabelFiles;
import org.radlabel.formats.tables.lists.Wanted;
import org.radlabel.lexicons.rules.Category;

/** Reads references and hypotheses: reports, which are labelled, and label files. */
final class ScoreInputs {
  private final ReadOptions options;
  private final Wanted wanted;
  private final boolean isByRow;
  private final boolean keepsEvidence;
  private final ProblemLog problems = new ProblemLog();
  private final List<String> warnings = new ArrayList<>();

  /**
   * Inputs.
   *
   * @param wanted the findings to look for in the reference, if it is a label file
   * @param isByRow whether ids do not matter
   * @param keepsEvidence whether the evidence of reports is looked at in the end
   */
  ScoreInputs(ReadOptions options, Wanted wanted, boolean isByRow, boolean keepsEvidence) {
    this.options = options;
    this.wanted = wanted;
    this.isByRow = isByRow;
    this.keepsEvidence = keepsEvidence;
  }

  /** What the matter is with records that are scored all the same. */
  ProblemLog problems() {
    return problems;
  }

  /** What the user should know of the inputs besides. */
  List<String> warnings() {
    return warnings;
  }

  /** The label file of the reference, which may have cells that are not scored. */
  LabelRows reference(Source source) throws IOException {
    return checked(LabelRows.of(LabelFiles.read(source, options, isByRow, true, wanted)));
  }

  /** The label file of a system, asked for what the reference has. */
  LabelRows system(Source source, LabelRows reference) throws IOException {
    Wanted same = Wanted.of(reference.categories());
    return checked(LabelRows.of(LabelFiles.read(source, options, isByRow, false, same)));
  }

  /** Reports, labelled; with their texts in these columns, if any are named. */
  LabelRows reports(Source source, List<String> columns, Labeler labeler) throws IOException {
    ReadOptions own = columns.isEmpty() ? options : options.withTextColumns(columns);
    List<Category> categories = labeler.categories();
    List<LabelRows.Row> rows = new ArrayList<>();
    try (ReportReader reader = ReportReaders.open(List.of(source), own)) {
      RunSummary summary =
          LabelRun.builder(labeler)
              .labelled(labels -> rows.add(LabelRows.Row.of(labels, keepsEvidence)))
              .problems(this::note)
              .build()
              .run(reader);
      warn(source, reader, summary);
    }
    return checked(new LabelRows(source.name(), categories, rows, false));
  }

  private void warn(Source source, ReportReader reader, RunSummary summary) {
    String name = Printable.of(source.name());
    RunChecks.warnings(reader, summary).forEach(warning -> warnings.add(name + ": " + warning));
  }

  private void note(Problem problem) throws InputException {
    ProblemKind kind = problem.kind();
    if (kind.rowLost()) {
      throw new InputException(problem.place(), problem.message());
    }
    if (kind == ProblemKind.MISSING_ID || kind == ProblemKind.DUPLICATE_ID) {
      if (!isByRow) {
        String advice = problem.message() + "; --by-row compares row by row";
        throw new InputException(problem.place(), advice);
      }
      return;
    }
    problems.add(problem);
  }

  private static LabelRows checked(LabelRows rows) throws InputException {
    if (rows.rows().isEmpty()) {
      throw new InputException(Place.of(rows.file()), "holds no report");
    }
    return rows;
  }

  /** Standard input that is named twice, if it is. */
  static Optional<String> twice(List<String> inputs) {
    return inputs.stream().filter("-"::equals).count() > 1
        ? Optional.of("standard input (-) can be read once only")
        : Optional.empty();
  }
}
