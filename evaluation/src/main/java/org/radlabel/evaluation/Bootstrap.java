package org.radlabel.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.radlabel.evaluation.measure.Interval;

/** Percentile intervals from resampled reports; the same for the same seed. */
final class Bootstrap {
  static final int DRAWS = 1_000;
  static final long SEED = 14;

  private final Map<Target, double[]> f1 = new EnumMap<>(Target.class);
  private final double[] kappa = new double[DRAWS];

  Bootstrap(List<Pairs> reports) {
    for (Target target : Target.values()) {
      f1.put(target, new double[DRAWS]);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      draw(reports, random, draw);
    }
  }

  private void draw(List<Pairs> reports, SplittableRandom random, int draw) {
    Pairs sums = new Pairs();
    for (int i = 0; i < reports.size(); i++) {
      sums.add(reports.get(random.nextInt(reports.size())));
    }
    f1.forEach((target, draws) -> draws[draw] = sums.counts(target).f1());
    kappa[draw] = sums.observations().kappa();
  }

  Interval f1(Target target) {
    return Interval.of(Objects.requireNonNull(f1.get(target)));
  }

  Interval kappa() {
    return Interval.of(kappa);
  }
}
