package org.radlabel.lexicons.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Source;

/** Names that the files of a lexicon use, to be checked when all is read. For one thread. */
public final class References {
  private final Problems problems;
  private final List<Named> categories = new ArrayList<>();
  private final List<Named> predicates = new ArrayList<>();
  private final List<Named> wordClasses = new ArrayList<>();
  private final Set<String> definedCategories = new TreeSet<>();

  private record Named(String name, Source source) {}

  /**
   * For the names of one lexicon.
   *
   * @param problems takes each name that does not exist
   */
  public References(Problems problems) {
    this.problems = problems;
    definedCategories.add(Category.NO_FINDING.name());
  }

  /**
   * Notes that a file defines a category.
   *
   * @param category the category's name
   */
  public void define(String category) {
    definedCategories.add(category);
  }

  /**
   * {@return the category of a name, which is checked when all files are read}
   *
   * @param name the name as it is written
   * @param source where it is written
   */
  public Category category(String name, Source source) {
    categories.add(new Named(name, source));
    return new Category(name);
  }

  String predicate(String id, Source source) {
    predicates.add(new Named(id, source));
    return id;
  }

  void wordClass(String name, Source source) {
    wordClasses.add(new Named(name, source));
  }

  /**
   * Makes every name that does not exist, or was removed, a problem, but those that may exist.
   *
   * @param predicateIds the ids of the predicates that exist
   * @param removed the ids that an overlay removes, with the places where it does
   * @param wordClassNames the word classes that exist, without the dollar sign
   * @param mayExist whether a category may go without a file
   */
  public void check(
      Collection<String> predicateIds,
      Map<String, Source> removed,
      Collection<String> wordClassNames,
      Predicate<String> mayExist) {
    predicates.removeIf(p -> isRemoved(p, removed));
    for (List<Named> names : List.of(categories, predicates, wordClasses)) {
      names.removeIf(named -> mayExist.test(named.name));
    }
    check(categories, definedCategories, "no file defines the category ");
    check(predicates, predicateIds, "no predicate has the id ");
    check(wordClasses, wordClassNames, "no word class is called ");
  }

  private boolean isRemoved(Named predicate, Map<String, Source> removed) {
    Source source = removed.get(predicate.name);
    if (source != null) {
      problems.add(
          source,
          "\""
              + predicate.name
              + "\" cannot be removed: the rule at "
              + predicate.source
              + " names it as its predicate");
    }
    return source != null;
  }

  /** The nearest known name; all of them where none is near. */
  private static String instead(Named named, Collection<String> known) {
    String hint = Nearest.hint(named.name, known);
    String all = known.isEmpty() ? "none" : String.join(", ", known);
    return hint.isEmpty() ? "; there are " + all : hint;
  }

  private void check(List<Named> names, Collection<String> known, String message) {
    for (Named named : names) {
      if (!known.contains(named.name)) {
        problems.add(named.source, message + "\"" + named.name + "\"" + instead(named, known));
      }
    }
  }
}
