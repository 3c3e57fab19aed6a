package org.radlabel.evaluation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.measure.Redraws;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/**
 * 95% intervals of Cohen's kappa: whole reports are drawn anew, with a fixed seed. Immutable.
 *
 * @param all of the cells of all categories but No Finding
 * @param byCategory of each category's cells
 */
public record KappaIntervals(Interval all, Map<Category, Interval> byCategory) {
  /**
   * Copies.
   *
   * @param all of the cells of all categories but No Finding
   * @param byCategory of each category's cells
   */
  public KappaIntervals {
    Objects.requireNonNull(all, "all");
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
  }

  static KappaIntervals of(LabelTable first, LabelTable second, List<String> ids, int draws) {
    List<Category> categories = first.categories();
    Drawn drawn = new Drawn(codes(first, second, ids), categories);
    List<Interval> found = Redraws.intervals(ids.size(), draws, Bootstrap.SEED, drawn);
    Map<Category, Interval> intervals = new LinkedHashMap<>();
    for (int category = 0; category < categories.size(); category++) {
      intervals.put(categories.get(category), found.get(category));
    }
    return new KappaIntervals(found.get(categories.size()), intervals);
  }

  /** The cells of each report as {@link Matrix#code} has them. */
  private static byte[][] codes(LabelTable first, LabelTable second, List<String> ids) {
    byte[][] codes = new byte[ids.size()][];
    for (int i = 0; i < codes.length; i++) {
      List<Cell> one = first.rows().getOrDefault(ids.get(i), List.of());
      List<Cell> other = second.rows().getOrDefault(ids.get(i), List.of());
      codes[i] = new byte[one.size()];
      for (int category = 0; category < one.size(); category++) {
        codes[i][category] = (byte) Matrix.code(one.get(category), other.get(category));
      }
    }
    return codes;
  }

  /** The cells of reports drawn; kappa of each category, and of all but No Finding. */
  private static final class Drawn implements Redraws.Sample {
    private final byte[][] codes;
    private final int noFinding;
    private final Matrix[] sums;

    Drawn(byte[][] codes, List<Category> categories) {
      this.codes = codes;
      noFinding = categories.indexOf(Category.NO_FINDING);
      sums = new Matrix[categories.size()];
    }

    @Override
    public void clear() {
      Arrays.setAll(sums, category -> new Matrix());
    }

    @Override
    public Object kind(int report) {
      return ByteBuffer.wrap(codes[report]);
    }

    @Override
    public void add(int report, int times) {
      for (int category = 0; category < sums.length; category++) {
        sums[category].count(codes[report][category], times);
      }
    }

    @Override
    public double[] values() {
      double[] kappas = new double[sums.length + 1];
      Matrix whole = new Matrix();
      for (int category = 0; category < sums.length; category++) {
        kappas[category] = sums[category].kappa();
        if (category != noFinding) {
          whole.add(sums[category], 1);
        }
      }
      kappas[sums.length] = whole.kappa();
      return kappas;
    }
  }
}
