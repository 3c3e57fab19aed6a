package org.radlabel.formats.corrections;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;

/**
 * Puts what was decided into the labels of a report, in place of what the rules gave. No Finding
 * follows from the cells as they then are, unless it was itself decided. Immutable, safe for any
 * number of threads.
 */
public final class CellCorrector implements UnaryOperator<ReportLabels> {
  private final Corrections corrections;
  private final CategoryNames names;

  /**
   * Of corrections.
   *
   * @param corrections what was decided
   * @param names tells which column is No Finding, and what is a device
   */
  public CellCorrector(Corrections corrections, CategoryNames names) {
    this.corrections = Objects.requireNonNull(corrections, "corrections");
    this.names = Objects.requireNonNull(names, "names");
  }

  @Override
  public ReportLabels apply(ReportLabels ruled) {
    Map<Category, Label> changed = changed(ruled);
    return changed.isEmpty() ? ruled : ruled.with(changed);
  }

  /**
   * {@return the cells that are not as the rules gave them, in the order of the corrections; No
   * Finding last where it follows from the others}
   *
   * @param ruled what the rules gave
   */
  Map<Category, Label> changed(ReportLabels ruled) {
    Map<Category, Label> changed = new LinkedHashMap<>();
    Set<Category> decided = new HashSet<>();
    for (Correction correction : corrections.of(ruled.report().id())) {
      Label was = ruled.labels().get(correction.category());
      decided.add(correction.category());
      if (was != null && !correction.isUndecided() && was != label(correction.value())) {
        changed.put(correction.category(), label(correction.value()));
      }
    }
    Optional<Category> noFinding =
        names.noFinding().filter(column -> !decided.contains(column) && !changed.isEmpty());
    noFinding.ifPresent(
        column -> {
          Label follows = noFinding(ruled, changed, column);
          if (follows != ruled.label(column)) {
            changed.put(column, follows);
          }
        });
    return changed;
  }

  private static Label label(Cell value) {
    return switch (value) {
      case POSITIVE -> Label.POSITIVE;
      case NEGATIVE -> Label.NEGATIVE;
      case UNCERTAIN -> Label.UNCERTAIN;
      case BLANK -> Label.NOT_MENTIONED;
      case UNSCORED -> throw new IllegalArgumentException("undecided");
    };
  }

  /** Positive where something is said to be normal or absent, and nothing to be abnormal. */
  private Label noFinding(ReportLabels ruled, Map<Category, Label> changed, Category column) {
    for (Map.Entry<Category, Label> cell : ruled.labels().entrySet()) {
      Category category = cell.getKey();
      boolean counts = !category.equals(column) && !names.isDevice(category);
      if (counts && isAbnormal(changed.getOrDefault(category, cell.getValue()))) {
        return Label.NOT_MENTIONED;
      }
    }
    if (ruled.label(column) == Label.POSITIVE) {
      return Label.POSITIVE;
    }
    List<Evidence> evidence = ruled.evidence();
    for (Evidence mention : evidence) {
      Category category = mention.category();
      boolean counts = !changed.containsKey(category) && !names.isDevice(category);
      if (counts && isAbnormal(mention.assertion())) {
        return Label.NOT_MENTIONED;
      }
    }
    boolean isSaid =
        changed.containsValue(Label.NEGATIVE)
            || evidence.stream().anyMatch(mention -> mention.assertion() != Assertion.UNSTATED);
    return isSaid ? Label.POSITIVE : Label.NOT_MENTIONED;
  }

  private static boolean isAbnormal(Label label) {
    return label == Label.POSITIVE || label == Label.UNCERTAIN;
  }

  private static boolean isAbnormal(Assertion assertion) {
    return assertion == Assertion.POSITIVE || assertion == Assertion.UNCERTAIN;
  }
}
