package org.radlabel.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A mean over categories: of those that have so many gold cases, all alike, or of all, each as
 * heavy as it has gold cases. A measure without any case (nothing was given) is 0 in it.
 *
 * @param precision mean precision
 * @param recall mean recall
 * @param f1 mean F1
 * @param categories over how many categories
 */
public record Macro(double precision, double recall, double f1, int categories) {
  /** So many gold cases a category needs to enter the mean, if nothing else is said. */
  public static final int MIN_GOLD = 5;

  static Macro of(Collection<Counts> all, int minGold) {
    List<Counts> counted = all.stream().filter(c -> c.gold() >= minGold).toList();
    return new Macro(
        mean(counted, Counts::precision),
        mean(counted, Counts::recall),
        mean(counted, Counts::f1),
        counted.size());
  }

  static Macro weighted(Collection<Counts> all) {
    List<Counts> counted = all.stream().filter(c -> c.gold() > 0).toList();
    return new Macro(
        weighted(counted, Counts::precision),
        weighted(counted, Counts::recall),
        weighted(counted, Counts::f1),
        counted.size());
  }

  private static double weighted(List<Counts> counted, ToDoubleFunction<Counts> measure) {
    double sum = 0;
    double gold = 0;
    for (Counts counts : counted) {
      sum += counts.gold() * zeroIfNone(measure.applyAsDouble(counts));
      gold += counts.gold();
    }
    return sum / gold;
  }

  private static double mean(List<Counts> counted, ToDoubleFunction<Counts> measure) {
    return counted.stream()
        .mapToDouble(measure)
        .map(Macro::zeroIfNone)
        .average()
        .orElse(Double.NaN);
  }

  private static double zeroIfNone(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
