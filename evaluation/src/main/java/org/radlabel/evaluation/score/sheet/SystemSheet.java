package org.radlabel.evaluation.score.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.score.Difference;
import org.radlabel.evaluation.score.LabelPairs;
import org.radlabel.evaluation.score.Scores;
import org.radlabel.evaluation.score.Statistic;
import org.radlabel.evaluation.score.errors.AttributeCounts;
import org.radlabel.evaluation.score.errors.FindingError;
import org.radlabel.evaluation.score.errors.ReportErrors;

/**
 * A system and its scores. Immutable, null-free.
 *
 * @param name what it is called
 * @param pairs its labels beside the reference's
 * @param scores its scores
 * @param intervals 95% intervals of them; none where none were asked for
 * @param differences how its means differ from those of the first system; none for that itself
 * @param errors what is wrong with each report, in their order; empty where nobody asked for it
 */
public record SystemSheet(
    String name,
    LabelPairs pairs,
    Scores scores,
    Map<Statistic, Interval> intervals,
    Map<Statistic, Difference> differences,
    List<ReportErrors> errors) {
  /**
   * Checks and copies.
   *
   * @param name what it is called
   * @param pairs its labels beside the reference's
   * @param scores its scores
   * @param intervals 95% intervals of them; none where none were asked for
   * @param differences how its means differ from those of the first system; none for that itself
   * @param errors what is wrong with each report, in their order; empty where nobody asked for it
   */
  public SystemSheet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pairs, "pairs");
    Objects.requireNonNull(scores, "scores");
    intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    errors = List.copyOf(errors);
  }

  /** {@return how often sides and severities are others, over all reports} */
  public AttributeCounts attributes() {
    return errors.stream()
        .map(ReportErrors::attributes)
        .reduce(AttributeCounts.NONE, AttributeCounts::plus);
  }

  /**
   * {@return how many errors of a kind there are, over all reports}
   *
   * @param kind the kind
   */
  public long errors(FindingError.Kind kind) {
    return errors.stream().mapToLong(report -> report.count(kind)).sum();
  }

  /**
   * {@return the interval of a number; empty if none was asked for}
   *
   * @param statistic the number
   */
  public Optional<Interval> interval(Statistic statistic) {
    return Optional.ofNullable(intervals.get(statistic));
  }
}
