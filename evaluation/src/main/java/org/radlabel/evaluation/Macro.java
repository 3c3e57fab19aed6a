package org.radlabel.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The mean over those categories that have at least {@link #MIN_GOLD} gold cases; there a precision
 * without any case (nothing was given) is 0.
 *
 * @param precision mean precision
 * @param recall mean recall
 * @param f1 mean F1
 * @param categories over how many categories
 */
public record Macro(double precision, double recall, double f1, int categories) {
  /** So many gold cases a category needs to enter the mean. */
  public static final int MIN_GOLD = 5;

  static Macro of(Collection<Counts> all) {
    List<Counts> counted = all.stream().filter(c -> c.gold() >= MIN_GOLD).toList();
    return new Macro(
        mean(counted, Counts::precision),
        mean(counted, Counts::recall),
        mean(counted, Counts::f1),
        counted.size());
  }

  private static double mean(List<Counts> counted, ToDoubleFunction<Counts> measure) {
    return counted.stream()
        .mapToDouble(measure)
        .map(value -> Double.isNaN(value) ? 0 : value)
        .average()
        .orElse(Double.NaN);
  }
}
