package org.radlabel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.Category;
import org.radlabel.negation.Assertion;

/**
 * Turns the evidence of one report into its labels.
 *
 * <p>What is only suggested (edema by vascular congestion, the heart's size by heart failure or by
 * a stable silhouette) counts for a category only where nothing else speaks of it. No Finding is
 * positive where something is said to be normal or absent (or, with {@link LabelOption#NO_FINDING}
 * {@code also-empty}, nothing is said) and nothing but support devices is said to be, or left,
 * abnormal. Immutable, safe for any number of threads.
 */
final class Aggregator {
  private final List<Category> columns;
  private final Aggregation policy;
  private final boolean alsoEmpty;
  private final boolean lift;

  Aggregator(List<Category> columns, Aggregation policy, LabelOptions options) {
    this.columns = List.copyOf(columns);
    this.policy = policy;
    alsoEmpty = options.value(LabelOption.NO_FINDING).equals("also-empty");
    lift = options.value(LabelOption.HIERARCHY).equals("lift");
  }

  /**
   * One assertion of a category.
   *
   * @param suggested whether it is only suggested
   */
  record Vote(Category category, Assertion assertion, boolean suggested) {}

  /** The label of each column. */
  Map<Category, Label> labels(List<Vote> votes) {
    Map<Category, Label> labels = new LinkedHashMap<>();
    for (Category column : columns) {
      boolean noFinding = column.equals(Category.NO_FINDING);
      labels.put(column, noFinding ? noFinding(votes) : label(column, votes));
    }
    if (lift) {
      Hierarchy.lift(labels);
    }
    return labels;
  }

  private Label label(Category category, List<Vote> votes) {
    int said = 0;
    int suggested = 0;
    for (int i = 0; i < votes.size(); i++) {
      Vote vote = votes.get(i);
      if (vote.category.equals(category)) {
        said |= vote.suggested ? 0 : bit(vote.assertion);
        suggested |= vote.suggested ? bit(vote.assertion) : 0;
      }
    }
    return label(said == 0 ? suggested : said);
  }

  private static int bit(Assertion assertion) {
    return switch (assertion) {
      case UNSTATED -> 0;
      case POSITIVE -> 1;
      case NEGATIVE -> 2;
      case UNCERTAIN -> 4;
    };
  }

  /** The label of a set of assertions, given as bits. */
  private Label label(int said) {
    boolean positive = (said & bit(Assertion.POSITIVE)) != 0;
    boolean negative = (said & bit(Assertion.NEGATIVE)) != 0;
    boolean uncertain = (said & bit(Assertion.UNCERTAIN)) != 0;
    if (negative && uncertain && policy == Aggregation.CHEXPERT) {
      return Label.UNCERTAIN;
    }
    if (negative && uncertain && policy == Aggregation.NEGBIO) {
      return Label.NEGATIVE;
    }
    if (positive) {
      return Label.POSITIVE;
    }
    if (uncertain) {
      return Label.UNCERTAIN;
    }
    return negative ? Label.NEGATIVE : Label.NOT_MENTIONED;
  }

  private Label noFinding(List<Vote> votes) {
    boolean normal = alsoEmpty;
    for (Vote vote : votes) {
      boolean abnormal =
          vote.assertion == Assertion.POSITIVE || vote.assertion == Assertion.UNCERTAIN;
      if (abnormal && !vote.category.equals(Category.SUPPORT_DEVICES)) {
        return Label.NOT_MENTIONED;
      }
      normal |= vote.assertion == Assertion.NEGATIVE;
    }
    return normal ? Label.POSITIVE : Label.NOT_MENTIONED;
  }
}
