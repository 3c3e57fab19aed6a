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
import org.radlabel.evaluation.score.errors.ErrorFinder;
import org.radlabel.evaluation.score.errors.ReportErrors;
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
  /**
   * Checks and copies.
   *
   * @param scorer what scored them
   * @param preset the published definition, if one was asked for
   * @param join the reports that were compared
   * @param draws how often reports were drawn anew; 0 for no intervals and no test
   * @param seed of the draws
   * @param systems the systems, the one first with which the others are compared
   */
  public ScoreSheet {
    Objects.requireNonNull(scorer, "scorer");
    Objects.requireNonNull(preset, "preset");
    Objects.requireNonNull(join, "join");
    systems = List.copyOf(systems);
  }

  /**
   * What to find out beside the scores.
   *
   * @param draws how many resamplings the intervals rest on; 0 for no intervals
   * @param seed the seed of the resampling; the same seed gives the same draws
   * @param errors finds the errors of each report, if they are asked for
   */
  public record Wishes(int draws, long seed, Optional<ErrorFinder> errors) {}

  /**
   * Scores every system of a join.
   *
   * @param scorer counts and averages
   * @param preset the paper or program whose numbers are also given, if any
   * @param join the reports that the reference and the systems have in common
   * @param wishes what is asked for beside the scores
   * @return the scores, system by system
   * @throws InputException if one lacks a category
   */
  public static ScoreSheet of(Scorer scorer, Optional<Preset> preset, RowJoin join, Wishes wishes)
      throws InputException {
    List<SystemSheet> systems = new ArrayList<>();
    for (int i = 0; i < join.systems().size(); i++) {
      LabelPairs pairs = join.pairs(i, scorer.categories());
      Optional<LabelPairs> baseline = systems.stream().findFirst().map(SystemSheet::pairs);
      Resampled resampled =
          wishes.draws == 0
              ? new Resampled(Map.of(), Map.of())
              : resampled(new Resampling(scorer, wishes.draws, wishes.seed), baseline, pairs);
      systems.add(
          new SystemSheet(
              join.systems().get(i).file(),
              pairs,
              scorer.score(pairs),
              resampled.intervals,
              resampled.differences,
              wishes
                  .errors
                  .map(finder -> errors(finder, join, pairs, systems.size()))
                  .orElse(List.of())));
    }
    return new ScoreSheet(scorer, preset, join, wishes.draws, wishes.seed, systems);
  }

  private record Resampled(
      Map<Statistic, Interval> intervals, Map<Statistic, Difference> differences) {}

  private static Resampled resampled(
      Resampling resampling, Optional<LabelPairs> baseline, LabelPairs pairs) {
    return new Resampled(
        resampling.intervals(pairs),
        baseline.map(first -> resampling.differences(first, pairs)).orElse(Map.of()));
  }

  private static List<ReportErrors> errors(
      ErrorFinder finder, RowJoin join, LabelPairs pairs, int system) {
    List<ReportErrors> errors = new ArrayList<>();
    for (int i = 0; i < pairs.reports().size(); i++) {
      errors.add(
          finder.find(
              pairs.reports().get(i), join.expected(i).labels(), join.given(system, i).labels()));
    }
    return errors;
  }

  /** {@return how many reports were compared} */
  public int reports() {
    return join.matches().size();
  }
}
