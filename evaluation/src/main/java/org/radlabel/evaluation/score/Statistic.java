package org.radlabel.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.radlabel.evaluation.measure.CategorySet;

/**
 * The name of a number that is scored, by which it is found among intervals and differences.
 * Immutable, null-free.
 *
 * @param name {@code f1_14_micro}, {@code exact_match_5}, {@code cell_accuracy_14}, {@code f1 of
 *     Edema}
 */
public record Statistic(String name) {
  /**
   * {@return a measure of a set's columns, averaged}
   *
   * @param set the set of categories
   * @param average how it is averaged
   * @param measure the measure
   */
  public static Statistic of(CategorySet set, Average average, Measure measure) {
    return new Statistic(measure + "_" + set.name() + "_" + average);
  }

  /**
   * {@return a measure of a column}
   *
   * @param column the column
   * @param measure the measure
   */
  public static Statistic of(Column column, Measure measure) {
    return new Statistic(measure + " of " + column.name());
  }

  /**
   * {@return the share of reports of which all cells of a set are right, see {@link
   * SetScores#exactMatch}}
   *
   * @param set the set of categories
   */
  public static Statistic exactMatch(CategorySet set) {
    return new Statistic("exact_match_" + set.name());
  }

  /**
   * {@return the share of cells of a set that are right, see {@link SetScores#cellAccuracy}}
   *
   * @param set the set of categories
   */
  public static Statistic cellAccuracy(CategorySet set) {
    return new Statistic("cell_accuracy_" + set.name());
  }

  /**
   * {@return all numbers of a set, in the order of {@link #values(SetScores)}}
   *
   * @param set the set of categories
   */
  public static List<Statistic> of(CategorySet set) {
    List<Statistic> all = new ArrayList<>();
    for (Average average : Average.values()) {
      Arrays.stream(Measure.values()).forEach(measure -> all.add(of(set, average, measure)));
    }
    all.add(exactMatch(set));
    all.add(cellAccuracy(set));
    return all;
  }

  /**
   * {@return the values of all numbers of a set, in the order of {@link #of(CategorySet)}}
   *
   * @param scores the scores over that set
   */
  public static List<Double> values(SetScores scores) {
    List<Double> all = new ArrayList<>();
    for (Average average : Average.values()) {
      Prf prf = scores.average(average);
      Arrays.stream(Measure.values()).forEach(measure -> all.add(prf.get(measure)));
    }
    all.add(scores.exactMatch());
    all.add(scores.cellAccuracy());
    return all;
  }

  @Override
  public String toString() {
    return name;
  }
}
