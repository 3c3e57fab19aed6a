package org.radlabel.evaluation.score;

import java.util.List;
import org.radlabel.lexicons.rules.Category;

/**
 * Two label tables, joined: what is scored. Immutable, null-free.
 *
 * @param categories the columns
 * @param reports the rows, at least one
 */
public record LabelPairs(List<Category> categories, List<ReportPair> reports) {
  /**
   * Checks and copies.
   *
   * @param categories the columns
   * @param reports the rows, at least one
   */
  public LabelPairs {
    categories = List.copyOf(categories);
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("there must be a report to score");
    }
    for (ReportPair report : reports) {
      if (report.reference().size() != categories.size()) {
        throw new IllegalArgumentException(
            "a report must have a cell a category; got: "
                + report.reference().size()
                + ", "
                + categories.size());
      }
    }
  }
}
