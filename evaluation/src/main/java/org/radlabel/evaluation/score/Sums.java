package org.radlabel.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.radlabel.evaluation.measure.CategorySet;

/** Reports added up, and the scores of the sum. Not thread-safe. */
final class Sums {
  private final List<Column> columns;
  private final List<CategorySet> sets;
  private final List<int[]> columnsOfSets;
  private final double[] counts;
  private final double[] parts;

  Sums(List<Column> columns, List<CategorySet> sets) {
    this.columns = columns;
    this.sets = sets;
    columnsOfSets = sets.stream().map(this::columnsOf).toList();
    counts = new double[columns.size() * Tally.KINDS];
    parts = new double[sets.size() * Tally.PARTS];
  }

  private int[] columnsOf(CategorySet set) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (set.categories().contains(columns.get(i).category())) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  void clear() {
    Arrays.fill(counts, 0);
    Arrays.fill(parts, 0);
  }

  void add(Tally tally, int report, int times) {
    tally.add(report, times, counts, parts);
  }

  /** Precision, recall and F1 of a column. */
  Prf prf(int column) {
    int at = column * Tally.KINDS;
    return Prf.of(counts[at], counts[at + 1], counts[at + 2]);
  }

  private double support(int column) {
    return counts[column * Tally.KINDS] + counts[column * Tally.KINDS + 2];
  }

  /** The scores of a set. */
  SetScores scores(int set) {
    int[] of = columnsOfSets.get(set);
    double support = 0;
    for (int column : of) {
      support += support(column);
    }
    Map<Average, Prf> averages = new EnumMap<>(Average.class);
    averages.put(Average.MICRO, micro(of));
    averages.put(Average.MACRO, mean(of, false));
    averages.put(Average.WEIGHTED, mean(of, true));
    int at = set * Tally.PARTS;
    double reports = parts[at];
    averages.put(
        Average.SAMPLES,
        new Prf(parts[at + 1] / reports, parts[at + 2] / reports, parts[at + 3] / reports));
    return new SetScores(
        sets.get(set),
        averages,
        (long) support,
        (long) reports,
        parts[at + 4] / reports,
        parts[at + 5] / parts[at + 6]);
  }

  private Prf micro(int[] of) {
    double[] sums = new double[Tally.KINDS];
    for (int column : of) {
      for (int kind = 0; kind < Tally.KINDS; kind++) {
        sums[kind] += counts[column * Tally.KINDS + kind];
      }
    }
    return Prf.of(sums[0], sums[1], sums[2]);
  }

  private Prf mean(int[] of, boolean isWeighted) {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    double all = 0;
    for (int column : of) {
      Prf prf = prf(column);
      double weight = isWeighted ? support(column) : 1;
      precision += weight * prf.precision();
      recall += weight * prf.recall();
      f1 += weight * prf.f1();
      all += weight;
    }
    return new Prf(Prf.ratio(precision, all), Prf.ratio(recall, all), Prf.ratio(f1, all));
  }
}
