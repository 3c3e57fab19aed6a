package org.radlabel;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.lexicons.Category;
import org.radlabel.negation.Assertion;

/**
 * Turns the evidence of one report into its labels.
 *
 * <p>What is only suggested (edema by vascular congestion, the heart's size by heart failure or by
 * a stable silhouette) counts for a category only where nothing else speaks of it. No Finding is
 * positive where something is said to be normal or absent and nothing but support devices is said
 * to be, or left, abnormal. Immutable, safe for any number of threads.
 */
final class Aggregator {
  private final List<Category> columns;
  private final Aggregation policy;

  Aggregator(List<Category> columns, Aggregation policy) {
    this.columns = List.copyOf(columns);
    this.policy = policy;
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
    return labels;
  }

  private Label label(Category category, List<Vote> votes) {
    Set<Assertion> said = EnumSet.noneOf(Assertion.class);
    Set<Assertion> suggested = EnumSet.noneOf(Assertion.class);
    for (Vote vote : votes) {
      if (vote.category.equals(category) && vote.assertion != Assertion.UNSTATED) {
        (vote.suggested ? suggested : said).add(vote.assertion);
      }
    }
    return label(said.isEmpty() ? suggested : said);
  }

  private Label label(Set<Assertion> said) {
    boolean positive = said.contains(Assertion.POSITIVE);
    boolean negative = said.contains(Assertion.NEGATIVE);
    boolean uncertain = said.contains(Assertion.UNCERTAIN);
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

  private static Label noFinding(List<Vote> votes) {
    boolean normal = false;
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
