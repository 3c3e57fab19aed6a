package org.radlabel.formats;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.radlabel.Label;
import org.radlabel.lexicons.Category;

/**
 * What a {@link LabelRun} did.
 *
 * <p>Immutable, null-free; checks itself: every record is a row or a lost row.
 *
 * @param records records in the input
 * @param rows rows in the label file
 * @param problems entries of the error list by kind; kinds that did not occur are left out
 * @param labels by category, in column order, how often each value was given
 * @param seconds how long it took
 */
public record RunSummary(
    long records,
    long rows,
    Map<ProblemKind, Long> problems,
    Map<Category, Map<Label, Long>> labels,
    double seconds) {
  /** Of a run that has done nothing yet. */
  public static final RunSummary NOTHING = new RunSummary(0, 0, Map.of(), Map.of(), 0);

  /** Copies and checks that nothing was lost. */
  public RunSummary {
    problems = copy(problems);
    Map<Category, Map<Label, Long>> copied = new LinkedHashMap<>();
    labels.forEach((category, counts) -> copied.put(category, copy(counts)));
    labels = Collections.unmodifiableMap(copied);
    long lost =
        problems.entrySet().stream()
            .filter(e -> e.getKey().rowLost())
            .mapToLong(Map.Entry::getValue)
            .sum();
    if (records != rows + lost) {
      throw new IllegalStateException(
          "records must be rows + lost rows; got: %d, %d, %d".formatted(records, rows, lost));
    }
  }

  private static <K extends Enum<K>> Map<K, Long> copy(Map<K, Long> counts) {
    return counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** How many entries of the error list make the run a failed one; see {@link ProblemKind}. */
  public long failures() {
    return problems.entrySet().stream()
        .filter(e -> e.getKey().isFailure())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How many entries of this kind. */
  public long count(ProblemKind kind) {
    return problems.getOrDefault(kind, 0L);
  }
}
