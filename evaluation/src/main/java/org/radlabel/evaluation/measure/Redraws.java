package org.radlabel.evaluation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How far numbers vary by the chance of which reports there are: as many reports are drawn anew,
 * with replacement, as often as asked for (the bootstrap). The same seed gives the same intervals.
 * Stateless.
 */
public final class Redraws {
  private Redraws() {}

  /** The reports of one draw, added up. Not thread-safe. */
  public interface Sample {
    /** Forgets all reports. */
    void clear();

    /**
     * {@return what a report adds: equal for reports that add the same}
     *
     * @param report its number, from 0
     */
    Object kind(int report);

    /**
     * Adds a report, which may have been added before.
     *
     * @param report its number, from 0
     * @param times how often it is added, at least once
     */
    void add(int report, int times);

    /** {@return the numbers made of the reports added, always as many, in one order; may be NaN} */
    double[] values();
  }

  /**
   * {@return the 95% interval of each number}
   *
   * @param reports how many reports there are; at least 1
   * @param draws how often they are drawn; at least 1
   * @param seed the seed
   * @param sample adds them up
   */
  public static List<Interval> intervals(int reports, int draws, long seed, Sample sample) {
    SplittableRandom random = new SplittableRandom(seed);
    Kinds kinds = Kinds.of(reports, sample::kind);
    double[][] drawn = new double[draws][];
    for (int draw = 0; draw < draws; draw++) {
      sample.clear();
      int[] times = new int[kinds.size()];
      for (int i = 0; i < reports; i++) {
        times[kinds.of(random.nextInt(reports))]++;
      }
      add(sample, kinds, times);
      drawn[draw] = sample.values();
    }
    List<Interval> intervals = new ArrayList<>();
    for (int number = 0; number < drawn[0].length; number++) {
      double[] values = new double[draws];
      for (int draw = 0; draw < draws; draw++) {
        values[draw] = drawn[draw][number];
      }
      intervals.add(Interval.of(values));
    }
    return intervals;
  }

  private static void add(Sample sample, Kinds kinds, int[] times) {
    for (int kind = 0; kind < times.length; kind++) {
      if (times[kind] > 0) {
        sample.add(kinds.example(kind), times[kind]);
      }
    }
  }
}
