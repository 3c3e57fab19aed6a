package org.radlabel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.reading.Ballot;
import org.radlabel.reading.CategoryIndex;

/**
 * Turns the votes of one report into its labels.
 *
 * <p>What is only suggested (edema by vascular congestion, the heart's size by heart failure or by
 * a stable silhouette) counts for a category only where nothing else speaks of it. No Finding is
 * positive where something is said to be normal or absent, or support devices are named (or, with
 * {@link LabelOption#NO_FINDING} {@code also-empty}, nothing is said), and nothing but support
 * devices is said to be, or left, abnormal. Immutable, safe for any number of threads.
 */
final class Aggregator {
  private static final int ABNORMAL = Ballot.POSITIVE | Ballot.UNCERTAIN;

  private final CategoryIndex columns;
  private final Label[] labels = new Label[1 << 3];
  private final int noFinding;
  private final int devices;
  private final boolean alsoEmpty;
  private final boolean lift;

  Aggregator(List<Category> categories, Ballot ballot, Aggregation policy, LabelOptions options) {
    columns = new CategoryIndex(categories);
    for (int said = 0; said < labels.length; said++) {
      labels[said] = label(said, policy);
    }
    noFinding = categories.indexOf(Category.NO_FINDING);
    devices = ballot.find(Category.SUPPORT_DEVICES);
    alsoEmpty = options.value(LabelOption.NO_FINDING).equals("also-empty");
    lift = options.value(LabelOption.HIERARCHY).equals("lift");
  }

  /** The label of each column, of the votes on each category of the {@link Ballot}. */
  LabelRow labels(int[] votes) {
    Label[] row = new Label[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = i == noFinding ? noFinding(votes) : labels[Ballot.counting(votes[i])];
    }
    LabelRow labels = new LabelRow(columns, row);
    return lift ? lifted(labels) : labels;
  }

  /** The columns. */
  List<Category> categories() {
    return columns.categories();
  }

  /** Nothing for each column, whatever the options. */
  LabelRow blank() {
    return LabelRow.blank(columns);
  }

  /** The label of one category, of the votes on it. */
  Label label(int votes) {
    return labels[Ballot.counting(votes)];
  }

  private LabelRow lifted(LabelRow labels) {
    Map<Category, Label> map = new LinkedHashMap<>(labels);
    Hierarchy.lift(map);
    return new LabelRow(columns, map.values().toArray(Label[]::new));
  }

  /** The label of a set of assertions, given as bits. */
  private static Label label(int said, Aggregation policy) {
    boolean negative = (said & Ballot.NEGATIVE) != 0;
    boolean uncertain = (said & Ballot.UNCERTAIN) != 0;
    if (negative && uncertain && policy == Aggregation.CHEXPERT) {
      return Label.UNCERTAIN;
    }
    if (negative && uncertain && policy == Aggregation.NEGBIO) {
      return Label.NEGATIVE;
    }
    if ((said & Ballot.POSITIVE) != 0) {
      return Label.POSITIVE;
    }
    if (uncertain) {
      return Label.UNCERTAIN;
    }
    return negative ? Label.NEGATIVE : Label.NOT_MENTIONED;
  }

  private Label noFinding(int[] votes) {
    boolean normal = alsoEmpty;
    for (int i = 0; i < votes.length; i++) {
      int said = Ballot.any(votes[i]);
      if ((said & ABNORMAL) != 0 && i != devices) {
        return Label.NOT_MENTIONED;
      }
      normal |= said != 0;
    }
    return normal ? Label.POSITIVE : Label.NOT_MENTIONED;
  }
}
