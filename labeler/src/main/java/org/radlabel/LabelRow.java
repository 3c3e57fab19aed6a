package org.radlabel;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.reading.CategoryIndex;

/** The labels of a report by category, in column order: a map over two arrays. Immutable. */
final class LabelRow extends AbstractMap<Category, Label> {
  private final CategoryIndex columns;
  private final Label[] labels;

  /** Takes the array over. */
  LabelRow(CategoryIndex columns, Label[] labels) {
    this.columns = columns;
    this.labels = labels;
  }

  /** A copy of a map. */
  static LabelRow copyOf(Map<Category, Label> labels) {
    return labels instanceof LabelRow row
        ? row
        : new LabelRow(new CategoryIndex(labels.keySet()), labels.values().toArray(Label[]::new));
  }

  /** Nothing for each column. */
  static LabelRow blank(CategoryIndex columns) {
    Label[] labels = new Label[columns.size()];
    Arrays.fill(labels, Label.NOT_MENTIONED);
    return new LabelRow(columns, labels);
  }

  /** The labels in column order; unmodifiable. */
  List<Label> inOrder() {
    return Collections.unmodifiableList(Arrays.asList(labels));
  }

  /** The labels of some categories, in their order; nearly always these are the columns. */
  List<Label> inOrder(List<Category> categories) {
    return columns.categories().equals(categories)
        ? inOrder()
        : categories.stream().map(c -> getOrDefault(c, Label.NOT_MENTIONED)).toList();
  }

  /** The label at a place of the order. */
  Label at(int place) {
    return labels[place];
  }

  @Override
  public @Nullable Label get(Object category) {
    int place = columns.find(category);
    return place < 0 ? null : labels[place];
  }

  @Override
  public boolean containsKey(Object category) {
    return columns.find(category) >= 0;
  }

  @Override
  public Set<Entry<Category, Label>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Entry<Category, Label>> {
    @Override
    public int size() {
      return labels.length;
    }

    @Override
    public Iterator<Entry<Category, Label>> iterator() {
      return new Entering();
    }
  }

  private final class Entering implements Iterator<Entry<Category, Label>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < labels.length;
    }

    @Override
    public Entry<Category, Label> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next++;
      return Map.entry(columns.categories().get(next - 1), labels[next - 1]);
    }
  }
}
