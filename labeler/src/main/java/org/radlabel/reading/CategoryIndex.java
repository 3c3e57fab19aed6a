package org.radlabel.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.rules.Category;

/** Some categories in an order, and the place of each. Immutable. */
public final class CategoryIndex {
  private final List<Category> categories;
  private final Map<Category, Integer> places = new HashMap<>();

  /**
   * Numbers categories in the order given.
   *
   * @param categories the categories; of one that comes twice the first place counts
   */
  public CategoryIndex(Collection<Category> categories) {
    this.categories = List.copyOf(categories);
    this.categories.forEach(category -> places.put(category, places.size()));
  }

  /** {@return the categories by their numbers} */
  public List<Category> categories() {
    return categories;
  }

  /** {@return how many categories there are} */
  public int size() {
    return categories.size();
  }

  /**
   * {@return the place of a category; -1 if it is none of them}
   *
   * @param category a category; anything else is none of them
   */
  public int find(Object category) {
    Integer place = places.get(category);
    return place == null ? -1 : place;
  }
}
