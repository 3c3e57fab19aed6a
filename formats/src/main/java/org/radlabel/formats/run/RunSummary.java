package org.radlabel.formats.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.radlabel.Label;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.ProblemKind;
import org.radlabel.lexicons.rules.Category;

/**
 * What a {@link LabelRun} did.
 *
 * <p>Immutable, null-free; checks itself: every record is a row, a lost row or passed over.
 *
 * @param records records in the input
 * @param rows rows in the label file
 * @param silent rows of reports that have text and no phrase of the lexicon in what counts of it
 * @param problems entries of the error list by kind; kinds that did not occur are left out
 * @param passedOver records left out on purpose by cause; causes that did not occur are left out
 * @param labels by category, in column order, how often each value was given
 * @param seconds how long it took
 */
public record RunSummary(
    long records,
    long rows,
    long silent,
    Map<ProblemKind, Long> problems,
    Map<PassedOverCause, Long> passedOver,
    Map<Category, Map<Label, Long>> labels,
    double seconds) {
  /** Of fewer reports nothing is concluded. */
  private static final long FEW = 10;

  /** Of a run that has done nothing yet. */
  public static final RunSummary NOTHING = new RunSummary(0, 0, 0, Map.of(), Map.of(), Map.of(), 0);

  /**
   * Copies and checks that nothing was lost.
   *
   * @param records records in the input
   * @param rows rows in the label file
   * @param silent rows of reports that have text and no phrase of the lexicon in what counts of it
   * @param problems entries of the error list by kind; kinds that did not occur are left out
   * @param passedOver records left out on purpose by cause; causes that did not occur are left out
   * @param labels by category, in column order, how often each value was given
   * @param seconds how long it took
   */
  public RunSummary {
    problems = copy(problems);
    passedOver = copy(passedOver);
    Map<Category, Map<Label, Long>> copied = new LinkedHashMap<>();
    labels.forEach((category, counts) -> copied.put(category, copy(counts)));
    labels = Collections.unmodifiableMap(copied);
    long lost =
        problems.entrySet().stream()
            .filter(e -> e.getKey().rowLost())
            .mapToLong(Map.Entry::getValue)
            .sum();
    long leftOut = sum(passedOver);
    if (records != rows + lost + leftOut) {
      throw new IllegalStateException(
          "records must be rows + lost rows + passed over; got: %d, %d, %d, %d"
              .formatted(records, rows, lost, leftOut));
    }
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <K extends Enum<K>> Map<K, Long> copy(Map<K, Long> counts) {
    return counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /**
   * {@return how many entries of the error list make the run a failed one; see {@link ProblemKind}}
   */
  public long failures() {
    return problems.entrySet().stream()
        .filter(e -> e.getKey().isFailure())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /**
   * {@return whether most reports with text, of a few at least, have no phrase of the lexicon:
   * something else may have been read than the reports}
   */
  public boolean isMostlySilent() {
    return silent >= FEW && silent * 2 > rows - count(ProblemKind.EMPTY_TEXT);
  }

  /**
   * {@return how many entries of this kind}
   *
   * @param kind the kind
   */
  public long count(ProblemKind kind) {
    return problems.getOrDefault(kind, 0L);
  }
}
