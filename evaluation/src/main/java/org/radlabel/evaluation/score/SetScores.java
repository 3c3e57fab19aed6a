package org.radlabel.evaluation.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.radlabel.evaluation.measure.CategorySet;

/**
 * The scores over a set of categories. Immutable, null-free.
 *
 * @param set the categories
 * @param averages precision, recall and F1 by way of averaging
 * @param support how often the reference says yes
 * @param reports how many reports have a cell that is scored; the means over reports are over these
 * @param exactMatch the share of reports whose scored cells are all right
 * @param cellAccuracy the share of scored cells that are right
 */
public record SetScores(
    CategorySet set,
    Map<Average, Prf> averages,
    long support,
    long reports,
    double exactMatch,
    double cellAccuracy) {
  /**
   * Checks and copies.
   *
   * @param set the categories
   * @param averages precision, recall and F1 by way of averaging
   * @param support how often the reference says yes
   * @param reports how many reports have a cell that is scored; the means over reports are over
   *     these
   * @param exactMatch the share of reports whose scored cells are all right
   * @param cellAccuracy the share of scored cells that are right
   */
  public SetScores {
    Objects.requireNonNull(set, "set");
    averages = Collections.unmodifiableMap(new EnumMap<>(averages));
  }

  /**
   * {@return the mean of this sort}
   *
   * @param average the sort
   */
  public Prf average(Average average) {
    return Objects.requireNonNull(averages.get(average));
  }
}
