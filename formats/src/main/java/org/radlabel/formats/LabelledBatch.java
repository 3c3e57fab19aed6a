package org.radlabel.formats;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;

/**
 * A batch of records as they will be written.
 *
 * @param size how many records
 * @param texts what goes to each output
 * @param problems what goes to the error list
 * @param tally the counts
 */
record LabelledBatch(int size, List<StringBuilder> texts, List<Problem> problems, Tally tally) {

  static LabelledBatch of(
      List<InputRecord> records, ReportLabeler labeler, List<LabelRun.Output> outputs) {
    List<StringBuilder> texts = outputs.stream().map(o -> new StringBuilder()).toList();
    LabelledBatch batch =
        new LabelledBatch(
            records.size(), texts, new ArrayList<>(), new Tally(labeler.categories()));
    records.forEach(record -> batch.add(record, labeler, outputs));
    return batch;
  }

  private void add(InputRecord input, ReportLabeler labeler, List<LabelRun.Output> outputs) {
    tally.record();
    if (input instanceof InputRecord.Refused bad) {
      add(bad.problem());
    } else if (input instanceof InputRecord.Accepted record) {
      record.remarks().forEach(this::add);
      label(record, labeler, outputs);
    }
  }

  private void add(Problem problem) {
    problems.add(problem);
    tally.problem(problem);
  }

  private void label(
      InputRecord.Accepted record, ReportLabeler labeler, List<LabelRun.Output> outputs) {
    List<StringBuilder> rows = outputs.stream().map(o -> new StringBuilder()).toList();
    ReportLabels labels;
    try {
      labels = labeler.label(record.report());
      for (int i = 0; i < rows.size(); i++) {
        outputs.get(i).format().row(labels, rows.get(i));
      }
    } catch (RuntimeException | StackOverflowError e) {
      // The message is left out: it may quote the report.
      String message = "radlabel failed on this report: " + e.getClass().getSimpleName();
      add(new Problem(ProblemKind.LABELING_FAILED, record.place(), record.report().id(), message));
      return;
    }
    if (labels.unparsed() > 0) {
      add(unparsed(record, labels.unparsed()));
    }
    tally.row(labels);
    for (int i = 0; i < rows.size(); i++) {
      texts.get(i).append(rows.get(i));
    }
  }

  private static Problem unparsed(InputRecord.Accepted record, int sentences) {
    String what = sentences == 1 ? "1 sentence" : sentences + " sentences";
    String message = what + " with mentions could not be parsed and yielded no label";
    return new Problem(
        ProblemKind.UNPARSED_SENTENCE, record.place(), record.report().id(), message);
  }
}
