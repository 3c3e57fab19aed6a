package org.radlabel.lexicons;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.lexicons.rules.Lexicon;

/** Which findings get a column; {@code docs/findings.md} tells what each of them is. */
public enum Findings {
  /** The 14 of CheXpert, and what a lexicon of one's own adds to them. */
  CHEXPERT14,
  /** The 60 finer findings. */
  FINE,
  /** The columns of the CXR-LT challenge of 2024, in their order and by their names. */
  CXR_LT,
  /** The 14, the 60, and those of CXR-LT that are in neither. */
  ALL;

  /**
   * {@return whether a category is of tubes or lines, whose tip a report may tell of}
   *
   * @param category the category
   */
  public static boolean hasTip(Category category) {
    return !Category.CHEXPERT_14.contains(category) && WithTip.CATEGORIES.contains(category);
  }

  /** Found when first asked for. */
  private static final class WithTip {
    static final Set<Category> CATEGORIES =
        Lexicons.findings().attributes().stream()
            .filter(rule -> rule.attribute().isOfTip())
            .flatMap(rule -> rule.applies().only().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** {@return its name as typed: lower case with hyphens} */
  public String title() {
    return EnumNames.typed(this);
  }

  @Override
  public String toString() {
    return title();
  }

  /**
   * {@return whether finer findings are among those chosen}
   *
   * @param chosen those chosen; null chooses none
   */
  public static boolean areFiner(@Nullable Findings chosen) {
    return chosen != null && chosen != CHEXPERT14;
  }

  /**
   * {@return the columns that are chosen}
   *
   * @param lexicon the lexicon that has them
   */
  public List<Column> columns(Lexicon lexicon) {
    Predicate<Category> finer = lexicon.finer().stream().map(Finer::category).toList()::contains;
    Stream<Category> all = lexicon.columns().stream();
    return switch (this) {
      case CHEXPERT14 -> all.filter(finer.negate()).map(Column::of).toList();
      case FINE -> all.filter(finer).filter(c -> !CxrLt.isOnlyThere(c)).map(Column::of).toList();
      case CXR_LT ->
          CxrLt.columns().stream().filter(c -> lexicon.columns().contains(c.source())).toList();
      case ALL -> all.filter(c -> !CxrLt.isHidden(c)).map(Column::of).toList();
    };
  }

  /**
   * A column.
   *
   * @param shown its name
   * @param source the category that it tells of
   */
  public record Column(Category shown, Category source) {
    /**
     * {@return the column of a category, by its own name}
     *
     * @param category the category
     */
    public static Column of(Category category) {
      return new Column(category, category);
    }
  }
}
