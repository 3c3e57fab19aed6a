package org.radlabel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.Category;

/** The categories that have a column, and the place of each. Immutable. */
final class ColumnIndex {
  private final List<Category> categories;
  private final Map<Category, Integer> places = new HashMap<>();

  ColumnIndex(List<Category> categories) {
    this.categories = List.copyOf(categories);
    this.categories.forEach(category -> places.put(category, places.size()));
  }

  List<Category> categories() {
    return categories;
  }

  int size() {
    return categories.size();
  }

  /** The place of a category; -1 if it has no column. */
  int find(Object category) {
    Integer place = places.get(category);
    return place == null ? -1 : place;
  }
}
