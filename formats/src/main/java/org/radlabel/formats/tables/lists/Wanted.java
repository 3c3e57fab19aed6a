package org.radlabel.formats.tables.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;

/**
 * Which findings are looked for in label files. Immutable, null-free.
 *
 * @param columns those looked for in a file with a column for each
 * @param added those among them that the user adds to the usual ones
 * @param isChosen whether these are looked for in a list, too, whatever it lists
 */
public record Wanted(List<Category> columns, List<Category> added, boolean isChosen) {
  /**
   * Copies.
   *
   * @param columns those looked for in a file with a column for each
   * @param added those among them that the user adds to the usual ones
   * @param isChosen whether these are looked for in a list, too, whatever it lists
   */
  public Wanted {
    columns = List.copyOf(columns);
    added = List.copyOf(added);
  }

  /**
   * {@return these findings and no others}
   *
   * @param chosen the findings, in the order wanted
   */
  public static Wanted of(List<Category> chosen) {
    return new Wanted(chosen, List.of(), true);
  }

  /**
   * {@return the 14 and some more; of a list those that it seems to be about: the 14, the 60 finer
   * ones, both, those of CXR-LT, or all, the first of these that has every finding listed}
   *
   * @param added what is looked for besides
   */
  public static Wanted usual(List<Category> added) {
    return new Wanted(joined(Category.CHEXPERT_14, added), added, false);
  }

  /** All findings that a list may name, also those that are not looked for. */
  List<Category> known() {
    List<List<Category>> sets = sets();
    return joined(sets.get(sets.size() - 1), columns);
  }

  /** What is looked for in lists that name these. */
  Wanted fitting(Collection<Category> listed) {
    if (isChosen) {
      return this;
    }
    Set<Category> builtIn = new HashSet<>(listed);
    added.forEach(builtIn::remove);
    List<List<Category>> sets = sets();
    List<Category> fitting =
        sets.stream()
            .filter(set -> set.containsAll(builtIn))
            .findFirst()
            .orElse(sets.get(sets.size() - 1));
    return of(joined(fitting, added));
  }

  /** What a list may be about, each with the next; the last has all. */
  private static List<List<Category>> sets() {
    List<Category> fine = shown(Findings.FINE);
    List<Category> challenge = shown(Findings.CXR_LT);
    List<Category> all = shown(Findings.ALL);
    return List.of(
        Category.CHEXPERT_14,
        fine,
        joined(Category.CHEXPERT_14, fine),
        challenge,
        all,
        joined(all, challenge));
  }

  private static List<Category> shown(Findings findings) {
    Lexicon lexicon = Lexicons.findings();
    return findings.columns(lexicon).stream().map(Findings.Column::shown).toList();
  }

  private static List<Category> joined(List<Category> first, List<Category> second) {
    Set<Category> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return new ArrayList<>(all);
  }
}
