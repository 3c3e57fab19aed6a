package org.radlabel.formats.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.radlabel.Label;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.labels.UnwritableException;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.WorkLimitException;

/**
 * A batch of records as they will be written.
 *
 * @param size how many records
 * @param last where the last of them begins
 * @param texts what goes to each output
 * @param labels the reports that have a row
 * @param problems what goes to the error list
 * @param passedOver the records that were left out on purpose
 * @param tally the counts
 */
record LabelledBatch(
    int size,
    Place last,
    List<StringBuilder> texts,
    List<ReportLabels> labels,
    List<Problem> problems,
    List<InputRecord.PassedOver> passedOver,
    Tally tally) {

  /**
   * Labels records.
   *
   * @param at is told the place of each record before it is labelled
   */
  static LabelledBatch of(List<InputRecord> records, LabelRun run, Consumer<Place> at) {
    List<StringBuilder> texts = run.outputs.stream().map(o -> new StringBuilder()).toList();
    LabelledBatch batch =
        new LabelledBatch(
            records.size(),
            records.get(records.size() - 1).place(),
            texts,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new Tally(run.labeler.categories()));
    for (InputRecord record : records) {
      at.accept(record.place());
      batch.add(record, run);
    }
    return batch;
  }

  private void add(InputRecord input, LabelRun run) {
    tally.record();
    if (input instanceof InputRecord.Refused bad) {
      add(bad.problem());
    } else if (input instanceof InputRecord.Accepted record) {
      for (Problem remark : record.remarks()) {
        add(remark);
      }
      label(record, run);
    } else if (input instanceof InputRecord.PassedOver record) {
      passedOver.add(record);
      tally.passedOver(record.cause());
    }
  }

  private void add(Problem problem) {
    problems.add(problem);
    tally.problem(problem);
  }

  private void label(InputRecord.Accepted record, LabelRun run) {
    int[] before = lengths();
    try {
      ReportLabels given = run.last.apply(labels(record, run.labeler));
      for (int i = 0; i < run.outputs.size(); i++) {
        run.outputs.get(i).format().row(given, texts.get(i));
      }
      if (given.unparsed() > 0) {
        add(unparsed(record, given.unparsed()));
      }
      if (given.language().isPresent()) {
        add(foreign(record, given.language().get()));
      }
      tally.row(given);
      labels.add(given);
    } catch (UnwritableException e) {
      takeBack(before);
      add(problem(ProblemKind.UNWRITABLE, record, e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      takeBack(before);
      add(problem(ProblemKind.LABELING_FAILED, record, Problem.ofFailure(e)));
    }
  }

  /** The labels of a report; blank ones, and an entry of the error list, if it takes too much. */
  private ReportLabels labels(InputRecord.Accepted record, ReportLabeler labeler) {
    try {
      return labeler.label(record.report());
    } catch (WorkLimitException e) {
      add(problem(ProblemKind.OVER_BUDGET, record, e.getMessage() + " and is left blank"));
      Map<Category, Label> blank = new LinkedHashMap<>();
      labeler.categories().forEach(category -> blank.put(category, Label.NOT_MENTIONED));
      return new ReportLabels(record.report(), blank, List.of(), 0);
    }
  }

  private int[] lengths() {
    int[] lengths = new int[texts.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = texts.get(i).length();
    }
    return lengths;
  }

  /** Takes back what was written of a row that failed. */
  private void takeBack(int[] lengths) {
    for (int i = 0; i < lengths.length; i++) {
      texts.get(i).setLength(lengths[i]);
    }
  }

  private static Problem unparsed(InputRecord.Accepted record, int sentences) {
    String what = sentences == 1 ? "1 sentence" : sentences + " sentences";
    return problem(
        ProblemKind.UNPARSED_SENTENCE,
        record,
        what + " with mentions could not be parsed and yielded no label");
  }

  private static Problem foreign(InputRecord.Accepted record, String language) {
    return problem(
        ProblemKind.FOREIGN_LANGUAGE,
        record,
        "looks like %s and is left blank (--language-check off reads it as English)"
            .formatted(language));
  }

  private static Problem problem(ProblemKind kind, InputRecord.Accepted record, String message) {
    return new Problem(kind, record.place(), record.report().id(), message);
  }
}
