package org.radlabel.evaluation.score.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.score.Difference;
import org.radlabel.evaluation.score.LabelPairs;
import org.radlabel.evaluation.score.Scores;
import org.radlabel.evaluation.score.Statistic;

/**
 * A system and its scores. Immutable, null-free.
 *
 * @param name what it is called
 * @param pairs its labels beside the reference's
 * @param scores its scores
 * @param intervals 95% intervals of them; none where none were asked for
 * @param differences how its means differ from those of the first system; none for that itself
 */
public record SystemSheet(
    String name,
    LabelPairs pairs,
    Scores scores,
    Map<Statistic, Interval> intervals,
    Map<Statistic, Difference> differences) {
  /** Checks and copies. */
  public SystemSheet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pairs, "pairs");
    Objects.requireNonNull(scores, "scores");
    intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
  }

  /** The interval of a number, if there is one. */
  public Optional<Interval> interval(Statistic statistic) {
    return Optional.ofNullable(intervals.get(statistic));
  }
}
