package org.radlabel.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.radlabel.evaluation.measure.Interval;
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
    byte[][] codes = codes(first, second, ids);
    int noFinding = categories.indexOf(Category.NO_FINDING);
    double[] all = new double[draws];
    double[][] each = new double[categories.size()][draws];
    SplittableRandom random = new SplittableRandom(Bootstrap.SEED);
    for (int draw = 0; draw < draws; draw++) {
      Matrix[] sums = drawn(codes, categories.size(), random);
      Matrix whole = new Matrix();
      for (int category = 0; category < sums.length; category++) {
        each[category][draw] = sums[category].kappa();
        if (category != noFinding) {
          whole.add(sums[category]);
        }
      }
      all[draw] = whole.kappa();
    }
    Map<Category, Interval> intervals = new LinkedHashMap<>();
    for (int category = 0; category < each.length; category++) {
      intervals.put(categories.get(category), Interval.of(each[category]));
    }
    return new KappaIntervals(Interval.of(all), intervals);
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

  private static Matrix[] drawn(byte[][] codes, int categories, SplittableRandom random) {
    Matrix[] sums = new Matrix[categories];
    for (int category = 0; category < categories; category++) {
      sums[category] = new Matrix();
    }
    for (int i = 0; i < codes.length; i++) {
      byte[] report = codes[random.nextInt(codes.length)];
      for (int category = 0; category < categories; category++) {
        sums[category].count(report[category]);
      }
    }
    return sums;
  }
}
