package org.radlabel.evaluation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.radlabel.lexicons.rules.Category;

/**
 * Categories over which scores are averaged. Immutable, null-free.
 *
 * @param name what the scores are called by: {@code 14}, {@code 5}
 * @param categories at least one, none twice
 */
public record CategorySet(String name, List<Category> categories) {
  /** The 14 of CheXpert. */
  public static final CategorySet FOURTEEN = new CategorySet("14", Category.CHEXPERT_14);

  /** The five of CheXpert's competition, in the order in which CheXbert has them. */
  public static final CategorySet FIVE =
      new CategorySet(
          "5",
          List.of(
              Category.CARDIOMEGALY,
              Category.EDEMA,
              Category.CONSOLIDATION,
              Category.ATELECTASIS,
              Category.PLEURAL_EFFUSION));

  /**
   * Checks and copies.
   *
   * @param name what the scores are called by: {@code 14}, {@code 5}
   * @param categories at least one, none twice
   */
  public CategorySet {
    Objects.requireNonNull(name, "name");
    categories = List.copyOf(categories);
    if (categories.isEmpty() || categories.stream().distinct().count() != categories.size()) {
      throw new IllegalArgumentException("categories must be some, none twice; got: " + categories);
    }
  }

  /**
   * {@return the sets that labels with these categories are scored by: all of them, and the 14 and
   * the five where they are among them}
   *
   * @param categories the categories of the labels
   */
  public static List<CategorySet> of(List<Category> categories) {
    List<CategorySet> sets = new ArrayList<>();
    sets.add(new CategorySet(Integer.toString(categories.size()), categories));
    if (categories.size() > FOURTEEN.categories.size()
        && categories.containsAll(FOURTEEN.categories)) {
      sets.add(FOURTEEN);
    }
    if (categories.size() > FIVE.categories.size() && categories.containsAll(FIVE.categories)) {
      sets.add(FIVE);
    }
    return List.copyOf(sets);
  }
}
