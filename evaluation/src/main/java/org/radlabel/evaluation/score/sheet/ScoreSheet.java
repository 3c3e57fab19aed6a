package org.radlabel.evaluation.score.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.score.Difference;
import org.radlabel.evaluation.score.LabelPairs;
import org.radlabel.evaluation.score.Preset;
import org.radlabel.evaluation.score.Resampling;
import org.radlabel.evaluation.score.Scorer;
import org.radlabel.evaluation.score.Statistic;
import org.radlabel.evaluation.score.join.RowJoin;
import org.radlabel.formats.InputException;

/**
 * The scores of one or more systems against one reference. Immutable, null-free.
 *
 * @param scorer what scored them
 * @param preset the published definition, if one was asked for
 * @param join the reports that were compared
 * @param draws how often reports were drawn anew; 0 for no intervals and no test
 * @param seed of the draws
 * @param systems the systems, the one first with which the others are compared
 */
public record ScoreSheet(
    Scorer scorer,
    Optional<Preset> preset,
    RowJoin join,
    int draws,
    long seed,
    List<SystemSheet> systems) {
  /** Checks and copies. */
  public ScoreSheet {
    Objects.requireNonNull(scorer, "scorer");
    Objects.requireNonNull(preset, "preset");
    Objects.requireNonNull(join, "join");
    systems = List.copyOf(systems);
  }

  /**
   * Scores every system of a join.
   *
   * @throws InputException if one lacks a category
   */
  public static ScoreSheet of(
      Scorer scorer, Optional<Preset> preset, RowJoin join, int draws, long seed)
      throws InputException {
    List<SystemSheet> systems = new ArrayList<>();
    for (int i = 0; i < join.systems().size(); i++) {
      LabelPairs pairs = join.pairs(i, scorer.categories());
      Map<Statistic, Interval> intervals = Map.of();
      Map<Statistic, Difference> differences = Map.of();
      if (draws > 0) {
        Resampling resampling = new Resampling(scorer, draws, seed);
        intervals = resampling.intervals(pairs);
        differences = i == 0 ? Map.of() : resampling.differences(systems.get(0).pairs(), pairs);
      }
      String name = join.systems().get(i).file();
      systems.add(new SystemSheet(name, pairs, scorer.score(pairs), intervals, differences));
    }
    return new ScoreSheet(scorer, preset, join, draws, seed, systems);
  }

  /** How many reports were compared. */
  public int reports() {
    return join.matches().size();
  }
}
