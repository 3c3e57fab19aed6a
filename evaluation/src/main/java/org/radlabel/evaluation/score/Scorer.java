package org.radlabel.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.lexicons.rules.Category;

/**
 * Scores labels of one or more systems against those of the same reference, as papers on generated
 * reports do.
 *
 * <p>A column is a yes or no of each report: whether its category is present under the {@link
 * Convention}; where uncertain is a class of its own, also whether it is left open. Precision,
 * recall and F1 are of the yeses. What has no case is 0, as scikit-learn has it: a report without
 * any yes on both sides adds 0 to the mean over the reports.
 *
 * <p>Immutable; for any number of threads.
 */
public final class Scorer {
  private final Convention convention;
  private final List<Category> categories;
  private final List<CategorySet> sets;
  private final Judge judge;

  /**
   * A scorer.
   *
   * @param categories the categories that the labels have
   * @param sets those to average over; each has categories of these only
   * @param convention how the four values are read
   */
  public Scorer(List<Category> categories, List<CategorySet> sets, Convention convention) {
    this.convention = Objects.requireNonNull(convention, "convention");
    this.categories = List.copyOf(categories);
    this.sets = List.copyOf(sets);
    for (CategorySet set : sets) {
      if (!categories.containsAll(set.categories())) {
        throw new IllegalArgumentException("no labels for all of " + set);
      }
    }
    judge = new Judge(this.categories, convention);
  }

  /** {@return the categories that the labels have} */
  public List<Category> categories() {
    return categories;
  }

  /** {@return how the four values are read} */
  public Convention convention() {
    return convention;
  }

  /** {@return the sets that are averaged over} */
  public List<CategorySet> sets() {
    return sets;
  }

  List<Column> columns() {
    return judge.columns();
  }

  Tally tally(LabelPairs pairs) {
    if (!pairs.categories().equals(categories)) {
      throw new IllegalArgumentException(
          "categories must be " + categories + "; got: " + pairs.categories());
    }
    return new Tally(pairs, judge, sets);
  }

  /** Sums without a report. */
  Sums sums() {
    return new Sums(judge.columns(), sets);
  }

  /** The sums of all reports. */
  Sums sums(Tally tally) {
    Sums sums = sums();
    for (int report = 0; report < tally.reports(); report++) {
      sums.add(tally, report, 1);
    }
    return sums;
  }

  /**
   * {@return the scores of a system}
   *
   * @param pairs the labels of reference and system, report by report
   */
  public Scores score(LabelPairs pairs) {
    Sums sums = sums(tally(pairs));
    List<SetScores> scores = new ArrayList<>();
    for (int set = 0; set < sets.size(); set++) {
      scores.add(sums.scores(set));
    }
    return new Scores(convention, pairs.reports().size(), columnScores(pairs), scores);
  }

  private List<ColumnScore> columnScores(LabelPairs pairs) {
    List<ColumnScore> scores = new ArrayList<>();
    for (int column = 0; column < judge.columns().size(); column++) {
      long[] counts = new long[Judge.VERDICTS];
      for (ReportPair pair : pairs.reports()) {
        counts[judge.of(pair, column)]++;
      }
      Outcomes outcomes = Judge.outcomes(counts);
      scores.add(new ColumnScore(judge.columns().get(column), outcomes));
    }
    return scores;
  }

  /**
   * {@return how well one report's labels match, over a set of categories}
   *
   * @param pair the labels of one report
   * @param set the categories to look at
   */
  public ReportScore score(ReportPair pair, CategorySet set) {
    return judge.of(pair, set);
  }
}
