package org.radlabel.formats.run;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.lexicons.rules.Category;

/** Counts what a run does; not thread-safe, merged from one for each batch. */
final class Tally {
  private long records;
  private long rows;
  private long silent;
  private final Map<ProblemKind, Long> problems = new EnumMap<>(ProblemKind.class);
  private final Map<PassedOverCause, Long> passedOver = new EnumMap<>(PassedOverCause.class);
  private final List<Category> categories;

  /** For each label, by its place among them, how often it was given to each category. */
  private final long[][] labels;

  Tally(List<Category> categories) {
    this.categories = categories;
    labels = new long[Label.values().length][categories.size()];
  }

  /** Goes on from what had been counted before. */
  Tally(List<Category> categories, RunSummary before) {
    this(categories);
    records = before.records();
    rows = before.rows();
    silent = before.silent();
    problems.putAll(before.problems());
    passedOver.putAll(before.passedOver());
    for (int i = 0; i < categories.size(); i++) {
      int category = i;
      before
          .labels()
          .getOrDefault(categories.get(i), Map.of())
          .forEach((label, n) -> counts(label)[category] = n);
    }
  }

  void record() {
    records++;
  }

  void row(ReportLabels report) {
    rows++;
    silent += report.isSilent() && !report.report().isBlank() ? 1 : 0;
    List<Label> values = report.values();
    for (int i = 0; i < values.size(); i++) {
      counts(values.get(i))[i]++;
    }
  }

  void problem(Problem problem) {
    problems.merge(problem.kind(), 1L, Long::sum);
  }

  void passedOver(PassedOverCause cause) {
    passedOver.merge(cause, 1L, Long::sum);
  }

  void add(Tally other) {
    records += other.records;
    rows += other.rows;
    silent += other.silent;
    other.problems.forEach((kind, n) -> problems.merge(kind, n, Long::sum));
    other.passedOver.forEach((cause, n) -> passedOver.merge(cause, n, Long::sum));
    for (int i = 0; i < labels.length; i++) {
      add(other.labels[i], labels[i]);
    }
  }

  @SuppressWarnings("EnumOrdinal") // Places in an array that lives as long as the count.
  private long[] counts(Label label) {
    return labels[label.ordinal()];
  }

  private static void add(long[] more, long[] counts) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += more[i];
    }
  }

  RunSummary summary(double seconds) {
    Map<Category, Map<Label, Long>> counts = new LinkedHashMap<>();
    for (int i = 0; i < categories.size(); i++) {
      counts.put(categories.get(i), counts(i));
    }
    return new RunSummary(records, rows, silent, problems, passedOver, counts, seconds);
  }

  /** How often each label was given to a category; labels that were not are left out. */
  private Map<Label, Long> counts(int category) {
    Map<Label, Long> counts = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      counts.put(label, counts(label)[category]);
    }
    counts.values().removeIf(n -> n == 0);
    return counts;
  }
}
