package org.radlabel.evaluation.raters;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.radlabel.evaluation.measure.Redraws;
import org.radlabel.lexicons.rules.Category;

/** Reports as raters judged them, added up. Not thread-safe. */
final class Rated implements Redraws.Sample {
  private final byte[][][] counts;
  private final int noFinding;
  private final int raters;

  /** Of each category, and at the end of all but No Finding. */
  private final RatingSums[] sums;

  /**
   * Reports.
   *
   * @param counts how often each value was given, by report and category
   */
  Rated(byte[][][] counts, List<Category> categories, int raters) {
    this.counts = counts;
    this.noFinding = categories.indexOf(Category.NO_FINDING);
    this.raters = raters;
    this.sums = new RatingSums[categories.size() + 1];
    clear();
  }

  int reports() {
    return counts.length;
  }

  /** Of each category, and at the end of all but No Finding. */
  List<RatingSums> sums() {
    return List.of(sums);
  }

  @Override
  public void clear() {
    Arrays.setAll(sums, i -> new RatingSums(raters));
  }

  @Override
  public Object kind(int report) {
    ByteBuffer kind = ByteBuffer.allocate(counts[report].length * RatingSums.VALUES);
    for (byte[] cell : counts[report]) {
      kind.put(cell);
    }
    return kind.flip();
  }

  @Override
  public void add(int report, int times) {
    RatingSums all = sums[sums.length - 1];
    for (int category = 0; category < sums.length - 1; category++) {
      sums[category].add(counts[report][category], times);
      if (category != noFinding) {
        all.add(counts[report][category], times);
      }
    }
  }

  /** Fleiss' kappa and alpha of each. */
  @Override
  public double[] values() {
    double[] values = new double[2 * sums.length];
    for (int i = 0; i < sums.length; i++) {
      values[2 * i] = sums[i].fleiss();
      values[2 * i + 1] = sums[i].alpha();
    }
    return values;
  }
}
