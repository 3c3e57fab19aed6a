package org.radlabel.cli.options;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;

/** Categories that are named on the command line. Stateless. */
public final class NamedCategories {
  private NamedCategories() {}

  /**
   * {@return the categories}
   *
   * @param names their names
   */
  public static List<Category> of(List<String> names) {
    return names.stream().map(name -> new Category(name.strip())).toList();
  }

  /**
   * {@return the 14 and then the others, each once}
   *
   * @param names the names of the others
   */
  public static List<Category> withThe14(List<String> names) {
    Set<Category> all = new LinkedHashSet<>(Category.CHEXPERT_14);
    all.addAll(of(names));
    return List.copyOf(all);
  }
}
