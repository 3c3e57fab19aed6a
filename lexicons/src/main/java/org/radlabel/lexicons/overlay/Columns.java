package org.radlabel.lexicons.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.References;

/**
 * The columns of a lexicon as its files ask for them. For one thread.
 *
 * <p>A list {@code columns} says which there are and in what order. Without one, the categories
 * that are new follow those of the lexicon below, in alphabetical order.
 */
final class Columns {
  private final Problems problems;
  private final References references;
  private final Map<Category, Source> listed = new LinkedHashMap<>();
  private final Map<String, Source> wanted = new TreeMap<>();
  private final Set<Category> observations = new LinkedHashSet<>();
  private List<Category> below = List.of();

  Columns(Problems problems, References references) {
    this.problems = problems;
    this.references = references;
  }

  /** The next of the list {@code columns}. */
  void list(String name, Source source) {
    Source former = listed.putIfAbsent(references.category(name, source), source);
    if (former != null) {
      problems.add(source, "the column \"" + name + "\" is listed twice, first at " + former);
    }
  }

  /** A category whose file asks for a column. */
  void want(Category category, Source source) {
    wanted.putIfAbsent(category.name(), source);
    observations.add(category);
  }

  /** What was asked for so far becomes the lexicon below. */
  void beginOverlay() {
    below = inOrder();
    listed.clear();
    wanted.clear();
  }

  /** The columns in order. */
  List<Category> inOrder() {
    if (!listed.isEmpty()) {
      wanted.forEach(this::checkListed);
      return List.copyOf(listed.keySet());
    }
    List<Category> all = new ArrayList<>(below);
    wanted.keySet().stream().map(Category::new).filter(c -> !all.contains(c)).forEach(all::add);
    return all;
  }

  /** All categories whose files ask for a column, in this lexicon and those below. */
  Set<Category> observations() {
    Set<Category> all = new LinkedHashSet<>(inOrder());
    observations.stream().sorted(Comparator.comparing(Category::name)).forEach(all::add);
    return all;
  }

  private void checkListed(String name, Source source) {
    if (!listed.containsKey(new Category(name))) {
      problems.add(
          source,
          "\""
              + name
              + "\" is not in the list \"columns\": add it there, or say \"column: false\""
              + " here");
    }
  }
}
