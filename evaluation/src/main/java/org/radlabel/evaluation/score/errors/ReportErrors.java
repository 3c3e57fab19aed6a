package org.radlabel.evaluation.score.errors;

import java.util.List;
import java.util.Objects;

/**
 * What is wrong with one report. Immutable, null-free.
 *
 * @param errors each error, by category
 * @param attributes how often sides and severities were compared; none where reports are not at
 *     hand
 */
public record ReportErrors(List<FindingError> errors, AttributeCounts attributes) {
  /**
   * Copies.
   *
   * @param errors each error, by category
   * @param attributes how often sides and severities were compared; none where reports are not at
   *     hand
   */
  public ReportErrors {
    errors = List.copyOf(errors);
    Objects.requireNonNull(attributes, "attributes");
  }

  /**
   * {@return how many errors are of this kind}
   *
   * @param kind the kind
   */
  public long count(FindingError.Kind kind) {
    return errors.stream().filter(error -> error.kind() == kind).count();
  }
}
