package org.radlabel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.resource.ResourceLines;

/** Which categories are kinds of a wider one, by {@code wide-categories.txt}. Stateless. */
final class Hierarchy {
  private static final Map<Category, List<Category>> KINDS = kinds();

  private Hierarchy() {}

  private static Map<Category, List<Category>> kinds() {
    Map<Category, List<Category>> kinds = new LinkedHashMap<>();
    for (String line : ResourceLines.of(Hierarchy.class, "wide-categories.txt")) {
      String[] sides = line.split(": ", -1);
      kinds.put(
          new Category(sides[0]), Stream.of(sides[1].split(", ", -1)).map(Category::new).toList());
    }
    return kinds;
  }

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
