package org.radlabel;

import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.rules.Category;

/** Which categories are kinds of a wider one. Stateless. */
final class Hierarchy {
  private static final Map<Category, List<Category>> KINDS =
      Map.of(
          Category.ENLARGED_CARDIOMEDIASTINUM,
          List.of(Category.CARDIOMEGALY),
          Category.LUNG_OPACITY,
          List.of(
              Category.EDEMA,
              Category.CONSOLIDATION,
              Category.PNEUMONIA,
              Category.LUNG_LESION,
              Category.ATELECTASIS));

  private Hierarchy() {}

  /** Whether a category has kinds: what is denied of it need not be what was left open of it. */
  static boolean isWide(Category category) {
    return KINDS.containsKey(category);
  }

  /** Makes a wider category positive or uncertain where one of its kinds is, and it is less. */
  static void lift(Map<Category, Label> labels) {
    KINDS.forEach(
        (wider, kinds) -> labels.computeIfPresent(wider, (k, own) -> lifted(own, kinds, labels)));
  }

  private static Label lifted(Label own, List<Category> kinds, Map<Category, Label> labels) {
    List<Label> found = kinds.stream().map(labels::get).toList();
    if (own == Label.POSITIVE || found.contains(Label.POSITIVE)) {
      return Label.POSITIVE;
    }
    return found.contains(Label.UNCERTAIN) ? Label.UNCERTAIN : own;
  }
}
