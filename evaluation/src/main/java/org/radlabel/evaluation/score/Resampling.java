package org.radlabel.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.measure.Kinds;
import org.radlabel.evaluation.measure.Redraws;

/**
 * How sure scores are: intervals from reports drawn anew, and a test whether two systems differ.
 * The same seed gives the same numbers. Immutable.
 */
public final class Resampling {
  private final Scorer scorer;
  private final int draws;
  private final long seed;

  /**
   * A resampling.
   *
   * @param scorer counts and averages
   * @param draws how many times; at least 1
   * @param seed the seed; the same seed gives the same draws
   */
  public Resampling(Scorer scorer, int draws, long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("draws must be >= 1; got: " + draws);
    }
    this.scorer = scorer;
    this.draws = draws;
    this.seed = seed;
  }

  /**
   * {@return 95% intervals of all means, and of the measures of each column}
   *
   * @param pairs the labels of reference and system, report by report
   */
  public Map<Statistic, Interval> intervals(LabelPairs pairs) {
    Tally tally = scorer.tally(pairs);
    List<Interval> found = Redraws.intervals(tally.reports(), draws, seed, new Drawn(tally));
    List<Statistic> statistics = statistics(true);
    Map<Statistic, Interval> intervals = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      intervals.put(statistics.get(i), found.get(i));
    }
    return Collections.unmodifiableMap(intervals);
  }

  /**
   * {@return how two systems differ in all means}
   *
   * @param baseline the labels of the reference and of the first system
   * @param system the labels of the reference and of the other system
   * @throws IllegalArgumentException if they are not of the same reports
   */
  public Map<Statistic, Difference> differences(LabelPairs baseline, LabelPairs system) {
    checkSame(baseline, system);
    Tally first = scorer.tally(baseline);
    Tally second = scorer.tally(system);
    double[] before = values(scorer.sums(first), false);
    double[] after = values(scorer.sums(second), false);
    List<Interval> intervals =
        Redraws.intervals(first.reports(), draws, seed, new BothDrawn(first, second));
    double[] p = p(first, second, before, after);
    List<Statistic> statistics = statistics(false);
    Map<Statistic, Difference> differences = new LinkedHashMap<>();
    for (int i = 0; i < before.length; i++) {
      Difference difference = new Difference(before[i], after[i], intervals.get(i), p[i]);
      differences.put(statistics.get(i), difference);
    }
    return Collections.unmodifiableMap(differences);
  }

  private static void checkSame(LabelPairs baseline, LabelPairs system) {
    List<String> ids = baseline.reports().stream().map(ReportPair::id).toList();
    if (!ids.equals(system.reports().stream().map(ReportPair::id).toList())) {
      throw new IllegalArgumentException("both systems must have labels of the same reports");
    }
  }

  /** How often a difference is as large where each report is given to one or the other by lot. */
  private double[] p(Tally first, Tally second, double[] before, double[] after) {
    double[] observed = minus(after, before);
    long[] asLarge = new long[observed.length];
    SplittableRandom random = new SplittableRandom(seed);
    Kinds kinds = Kinds.of(first.reports(), r -> List.of(first.kind(r), second.kind(r)));
    int[][] times = new int[2][kinds.size()];
    Sums one = scorer.sums();
    Sums other = scorer.sums();
    for (int draw = 0; draw < draws; draw++) {
      one.clear();
      other.clear();
      Arrays.fill(times[0], 0);
      Arrays.fill(times[1], 0);
      for (int report = 0; report < kinds.reports(); report++) {
        times[random.nextInt(2)][kinds.of(report)]++;
      }
      for (int kind = 0; kind < kinds.size(); kind++) {
        int report = kinds.example(kind);
        one.add(first, report, times[0][kind]);
        one.add(second, report, times[1][kind]);
        other.add(second, report, times[0][kind]);
        other.add(first, report, times[1][kind]);
      }
      double[] lot = minus(values(other, false), values(one, false));
      for (int i = 0; i < lot.length; i++) {
        asLarge[i] += isAsLarge(lot[i], observed[i]) ? 1 : 0;
      }
    }
    double[] p = new double[observed.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = Double.isNaN(observed[i]) ? Double.NaN : (asLarge[i] + 1.0) / (draws + 1.0);
    }
    return p;
  }

  /** Equal but for the rounding of sums taken in another order counts as equal. */
  private static boolean isAsLarge(double lot, double observed) {
    return Math.abs(lot) >= Math.abs(observed) - 1e-12;
  }

  private static double[] minus(double[] from, double[] what) {
    double[] difference = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      difference[i] = from[i] - what[i];
    }
    return difference;
  }

  private List<Statistic> statistics(boolean withColumns) {
    List<Statistic> all = new ArrayList<>();
    scorer.sets().forEach(set -> all.addAll(Statistic.of(set)));
    if (withColumns) {
      for (Column column : scorer.columns()) {
        for (Measure measure : Measure.values()) {
          all.add(Statistic.of(column, measure));
        }
      }
    }
    return all;
  }

  /** The values of {@link #statistics}. */
  private double[] values(Sums sums, boolean withColumns) {
    List<Double> all = new ArrayList<>();
    for (int set = 0; set < scorer.sets().size(); set++) {
      all.addAll(Statistic.values(sums.scores(set)));
    }
    if (withColumns) {
      for (int column = 0; column < scorer.columns().size(); column++) {
        Prf prf = sums.prf(column);
        for (Measure measure : Measure.values()) {
          all.add(prf.get(measure));
        }
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Reports of one system, drawn; the values of all statistics. */
  private final class Drawn implements Redraws.Sample {
    private final Tally tally;
    private final Sums sums = scorer.sums();

    Drawn(Tally tally) {
      this.tally = tally;
    }

    @Override
    public void clear() {
      sums.clear();
    }

    @Override
    public Object kind(int report) {
      return tally.kind(report);
    }

    @Override
    public void add(int report, int times) {
      sums.add(tally, report, times);
    }

    @Override
    public double[] values() {
      return Resampling.this.values(sums, true);
    }
  }

  /** The same reports of two systems, drawn; the second's values less the first's. */
  private final class BothDrawn implements Redraws.Sample {
    private final Tally first;
    private final Tally second;
    private final Sums before = scorer.sums();
    private final Sums after = scorer.sums();

    BothDrawn(Tally first, Tally second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void clear() {
      before.clear();
      after.clear();
    }

    @Override
    public Object kind(int report) {
      return List.of(first.kind(report), second.kind(report));
    }

    @Override
    public void add(int report, int times) {
      before.add(first, report, times);
      after.add(second, report, times);
    }

    @Override
    public double[] values() {
      return minus(Resampling.this.values(after, false), Resampling.this.values(before, false));
    }
  }
}
