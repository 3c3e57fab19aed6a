package org.radlabel.evaluation.score;

import java.util.List;
import java.util.Objects;
import org.radlabel.formats.tables.Cell;

/**
 * The labels of a report and those of what is compared with it. Immutable, null-free.
 *
 * @param id the report's id
 * @param reference its cells, in the order of {@link LabelPairs#categories}
 * @param hypothesis the cells of the other, in the same order
 */
public record ReportPair(String id, List<Cell> reference, List<Cell> hypothesis) {
  /**
   * Checks and copies.
   *
   * @param id the report's id
   * @param reference its cells, in the order of {@link LabelPairs#categories}
   * @param hypothesis the cells of the other, in the same order
   */
  public ReportPair {
    Objects.requireNonNull(id, "id");
    reference = List.copyOf(reference);
    hypothesis = List.copyOf(hypothesis);
    if (reference.size() != hypothesis.size()) {
      throw new IllegalArgumentException(
          "both must have as many cells; got: " + reference.size() + ", " + hypothesis.size());
    }
  }
}
