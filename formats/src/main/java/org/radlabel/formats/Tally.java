package org.radlabel.formats;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.Category;

/** Counts what a run does; not thread-safe, merged from one for each batch. */
final class Tally {
  private long records;
  private long rows;
  private final Map<ProblemKind, Long> problems = new EnumMap<>(ProblemKind.class);
  private final Map<Category, Map<Label, Long>> labels = new LinkedHashMap<>();

  Tally(List<Category> categories) {
    categories.forEach(category -> labels.put(category, new EnumMap<>(Label.class)));
  }

  void record() {
    records++;
  }

  void row(ReportLabels report) {
    rows++;
    report.labels().forEach((category, label) -> labels.get(category).merge(label, 1L, Long::sum));
  }

  void problem(Problem problem) {
    problems.merge(problem.kind(), 1L, Long::sum);
  }

  void add(Tally other) {
    records += other.records;
    rows += other.rows;
    other.problems.forEach((kind, n) -> problems.merge(kind, n, Long::sum));
    other.labels.forEach(
        (category, counts) ->
            counts.forEach((label, n) -> labels.get(category).merge(label, n, Long::sum)));
  }

  RunSummary summary(double seconds) {
    return new RunSummary(records, rows, problems, labels, seconds);
  }
}
