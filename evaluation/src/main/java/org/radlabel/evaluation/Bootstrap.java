package org.radlabel.evaluation;

import java.util.Arrays;
import java.util.List;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.measure.Redraws;

/** Percentile intervals from resampled reports; the same for the same seed. */
final class Bootstrap {
  static final int DRAWS = 1_000;
  static final long SEED = 14;

  /** That of F1 of each target, and that of kappa. */
  private final List<Interval> intervals;

  Bootstrap(List<Pairs> reports) {
    intervals = Redraws.intervals(reports.size(), DRAWS, SEED, new Drawn(reports));
  }

  Interval f1(Target target) {
    return intervals.get(List.of(Target.values()).indexOf(target));
  }

  Interval kappa() {
    return intervals.get(intervals.size() - 1);
  }

  private static final class Drawn implements Redraws.Sample {
    private final List<Pairs> reports;
    private Pairs sums = new Pairs();

    Drawn(List<Pairs> reports) {
      this.reports = reports;
    }

    @Override
    public void clear() {
      sums = new Pairs();
    }

    @Override
    public Object kind(int report) {
      return reports.get(report).key();
    }

    @Override
    public void add(int report, int times) {
      sums.add(reports.get(report), times);
    }

    @Override
    public double[] values() {
      Target[] targets = Target.values();
      double[] values = Arrays.stream(targets).mapToDouble(t -> sums.counts(t).f1()).toArray();
      double[] all = Arrays.copyOf(values, targets.length + 1);
      all[targets.length] = sums.observations().kappa();
      return all;
    }
  }
}
