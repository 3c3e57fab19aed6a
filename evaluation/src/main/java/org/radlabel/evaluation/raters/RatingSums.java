package org.radlabel.evaluation.raters;

import org.radlabel.formats.tables.Cell;

/**
 * What cells add to the sums from which agreement is made. A cell is given as how often each value
 * was given to it. Not thread-safe.
 */
final class RatingSums {
  static final int VALUES = Cell.SCORED.size();

  private final int raters;
  private long complete;
  private double agreement;
  private final long[] ofComplete = new long[VALUES];
  private long cells;
  private double disagreement;
  private final long[] ofAll = new long[VALUES];

  RatingSums(int raters) {
    this.raters = raters;
  }

  /** Adds a cell so many times; one that fewer than two raters judged tells nothing. */
  void add(byte[] counts, int times) {
    int judged = 0;
    int pairs = 0;
    for (byte count : counts) {
      judged += count;
      pairs += count * (count - 1);
    }
    if (judged < 2) {
      return;
    }
    cells += times;
    disagreement += times * ((double) (judged * (judged - 1) - pairs) / (judged - 1));
    for (int value = 0; value < VALUES; value++) {
      ofAll[value] += (long) times * counts[value];
    }
    if (judged == raters) {
      complete += times;
      agreement += times * ((double) pairs / (judged * (judged - 1)));
      for (int value = 0; value < VALUES; value++) {
        ofComplete[value] += (long) times * counts[value];
      }
    }
  }

  long cells() {
    return cells;
  }

  long complete() {
    return complete;
  }

  double agreement() {
    return agreement / complete;
  }

  double fleiss() {
    double ratings = (double) complete * raters;
    double byChance = 0;
    for (long count : ofComplete) {
      byChance += count / ratings * (count / ratings);
    }
    return byChance == 1 ? 1 : (agreement() - byChance) / (1 - byChance);
  }

  double alpha() {
    double all = 0;
    double same = 0;
    for (long count : ofAll) {
      all += count;
      same += (double) count * (count - 1);
    }
    double expected = (all * (all - 1) - same) / (all - 1);
    return expected == 0 ? 1 : 1 - disagreement / expected;
  }
}
