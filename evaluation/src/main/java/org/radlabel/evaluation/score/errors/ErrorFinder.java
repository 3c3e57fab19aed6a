package org.radlabel.evaluation.score.errors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.ReportLabels;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.evaluation.score.ReportPair;
import org.radlabel.evaluation.score.errors.FindingError.Kind;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * Lists what a report claims and its reference does not, and the other way round, under a
 * convention; where both claim a finding, also other sides and severities.
 *
 * <p>A side is compared where both name one for it, and is wrong if the sides are not the same.
 * Severities are graded (trace; small or mild; moderate; large or severe); the highest of each
 * report are compared. Immutable.
 *
 * @param categories the columns of the reports
 * @param convention how the four values are read
 * @param withWords whether the words of mentions are told
 */
public record ErrorFinder(List<Category> categories, Convention convention, boolean withWords) {
  /**
   * Copies.
   *
   * @param categories the columns of the reports
   * @param convention how the four values are read
   * @param withWords whether the words of mentions are told
   */
  public ErrorFinder {
    categories = List.copyOf(categories);
  }

  /**
   * {@return the errors of a report; its labels, where they are at hand, tell rules and attributes}
   *
   * @param pair the labels of one report
   * @param reference the reference's labels with their evidence, if that is known
   * @param hypothesis the labels of the system with their evidence, if that is known
   */
  public ReportErrors find(
      ReportPair pair, Optional<ReportLabels> reference, Optional<ReportLabels> hypothesis) {
    List<FindingError> errors = new ArrayList<>();
    AttributeCounts counts = AttributeCounts.NONE;
    for (int i = 0; i < categories.size(); i++) {
      Cell expected = pair.reference().get(i);
      if (convention.isScored(expected)) {
        Category category = categories.get(i);
        Cell given = pair.hypothesis().get(i);
        Mentions before = new Mentions(reference, category);
        Mentions after = new Mentions(hypothesis, category);
        Optional<Kind> kind = kind(expected, given);
        if (kind.isPresent()) {
          errors.add(
              new FindingError(
                  kind.get(),
                  category,
                  after.saying(given, withWords),
                  before.saying(expected, withWords)));
        }
        if (isClaim(expected) && isClaim(given)) {
          counts = counts.plus(attributes(category, before, after, errors));
        }
      }
    }
    return new ReportErrors(errors, counts);
  }

  private Optional<Kind> kind(Cell expected, Cell given) {
    if (isClaim(expected) != isClaim(given)) {
      return Optional.of(isClaim(given) ? Kind.HALLUCINATED : Kind.MISSED);
    }
    return isClaim(given) && convention.of(expected) != convention.of(given)
        ? Optional.of(Kind.CERTAINTY)
        : Optional.empty();
  }

  /** Whether a cell claims anything: that it is there, or may be, if that counts. */
  private boolean isClaim(Cell cell) {
    Cell counted = convention.of(cell);
    return counted == Cell.POSITIVE || counted == Cell.UNCERTAIN;
  }

  private static AttributeCounts attributes(
      Category category, Mentions before, Mentions after, List<FindingError> errors) {
    AttributeCounts counts = AttributeCounts.NONE;
    Set<String> expected = before.sides();
    Set<String> given = after.sides();
    if (!expected.isEmpty() && !given.isEmpty()) {
      boolean isWrong = !expected.equals(given);
      counts = counts.plus(Kind.SIDE, isWrong);
      if (isWrong) {
        errors.add(new FindingError(Kind.SIDE, category, plain(given), plain(expected)));
      }
    }
    if (before.grade() >= 0 && after.grade() >= 0) {
      boolean isWrong = before.grade() != after.grade();
      counts = counts.plus(Kind.SEVERITY, isWrong);
      if (isWrong) {
        errors.add(
            new FindingError(
                Kind.SEVERITY, category, plain(after.severities()), plain(before.severities())));
      }
    }
    return counts;
  }

  private static FindingError.Said plain(Collection<String> values) {
    return new FindingError.Said(String.join(" and ", values), List.of());
  }
}
