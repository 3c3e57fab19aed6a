package org.radlabel.evaluation;

import java.util.List;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/**
 * The scored cells of a report, or of many added up: the observations' and, apart from them, No
 * Finding's. Not thread-safe.
 */
final class Pairs {
  private final Matrix observations = new Matrix();
  private final Matrix noFinding = new Matrix();

  /** The cells of one report in these categories. */
  static Pairs of(LabelTable gold, LabelTable labels, List<Category> categories, String id) {
    Pairs pairs = new Pairs();
    for (Category category : categories) {
      Cell expected = gold.cell(id, category).orElseThrow();
      if (expected != Cell.UNSCORED) {
        pairs.matrix(category).count(expected, labels.cell(id, category).orElseThrow());
      }
    }
    return pairs;
  }

  /** The sum of these. */
  static Pairs sum(List<Pairs> all) {
    Pairs sum = new Pairs();
    all.forEach(pairs -> sum.add(pairs, 1));
    return sum;
  }

  private Matrix matrix(Category category) {
    return category.equals(Category.NO_FINDING) ? noFinding : observations;
  }

  void add(Pairs other, int times) {
    observations.add(other.observations, times);
    noFinding.add(other.noFinding, times);
  }

  /** Equal where the cells are; true until some are added. */
  Object key() {
    return List.of(observations.key(), noFinding.key());
  }

  /** The counts over all categories that a target applies to. */
  Counts counts(Target target) {
    Counts counts = observations.counts(target);
    return target.appliesTo(Category.NO_FINDING) ? counts.plus(noFinding.counts(target)) : counts;
  }

  /** The observations' matrix. */
  Matrix observations() {
    return observations;
  }
}
