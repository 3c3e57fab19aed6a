package org.radlabel.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/**
 * Two label files side by side, neither of them right: of reports that stand in both, in the
 * categories that both have. {@code s50000001} and {@code 50000001} are the same id.
 *
 * <p>Immutable, null-free.
 *
 * @param first the first file's name
 * @param second the second file's name
 * @param reports how many reports stand in both
 * @param onlyFirst ids that stand in the first file only, in its order
 * @param onlySecond ids that stand in the second file only, in its order
 * @param all the cells of all categories but No Finding, which follows from them
 * @param byCategory the cells of each category, in column order
 * @param differences every cell that differs: the category with the most of them first, then as
 *     {@link WrongCells} orders them; expected is the first file's
 * @param kappas 95% intervals of kappa, where they were asked for
 */
public record Comparison(
    String first,
    String second,
    int reports,
    List<String> onlyFirst,
    List<String> onlySecond,
    Confusion all,
    Map<Category, Confusion> byCategory,
    List<WrongCell> differences,
    Optional<KappaIntervals> kappas) {
  /**
   * Copies.
   *
   * @param first the first file's name
   * @param second the second file's name
   * @param reports how many reports stand in both
   * @param onlyFirst ids that stand in the first file only, in its order
   * @param onlySecond ids that stand in the second file only, in its order
   * @param all the cells of all categories but No Finding, which follows from them
   * @param byCategory the cells of each category, in column order
   * @param differences every cell that differs: the category with the most of them first, then as
   *     {@link WrongCells} orders them; expected is the first file's
   * @param kappas 95% intervals of kappa, where they were asked for
   */
  public Comparison {
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
    differences = List.copyOf(differences);
    Objects.requireNonNull(kappas, "kappas");
  }

  /**
   * Compares two label files, report by report.
   *
   * @param first one file
   * @param second the other
   * @return what they have in common and where they differ
   * @throws InputException if the files have no id or no category in common
   */
  public static Comparison of(LabelTable first, LabelTable second) throws InputException {
    return of(first, second, 0);
  }

  /**
   * Compares.
   *
   * @param first a label file
   * @param second another
   * @param draws how often reports are drawn anew for intervals of kappa; 0 for no intervals
   * @return the comparison
   * @throws InputException if the files have no id or no category in common
   */
  public static Comparison of(LabelTable first, LabelTable second, int draws)
      throws InputException {
    List<Category> categories = new ArrayList<>(first.categories());
    categories.retainAll(second.categories());
    if (categories.isEmpty()) {
      throw new InputException(
          Place.of(second.file()), "has no category in common with " + first.file());
    }
    Map<String, String> ids = first.idsByStudy();
    LabelTable a = aligned(first, categories, ids);
    LabelTable b = aligned(second, categories, ids);
    List<String> both = a.rows().keySet().stream().filter(b.rows()::containsKey).toList();
    if (both.isEmpty()) {
      throw new InputException(
          Place.of(second.file()),
          "no id of its column \"%s\" stands in column \"%s\" of %s"
              .formatted(second.idColumn(), first.idColumn(), first.file()));
    }
    return compared(a, b, both, draws);
  }

  /** With these categories only, and the other file's ids for the same studies. */
  private static LabelTable aligned(
      LabelTable table, List<Category> categories, Map<String, String> ids) throws InputException {
    List<Integer> kept = categories.stream().map(table.categories()::indexOf).toList();
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (Map.Entry<String, String> study : table.idsByStudy().entrySet()) {
      List<Cell> cells = Objects.requireNonNull(table.rows().get(study.getValue()));
      String id = ids.getOrDefault(study.getKey(), study.getValue());
      rows.put(id, kept.stream().map(cells::get).toList());
    }
    return new LabelTable(table.file(), table.idColumn(), categories, rows);
  }

  private static Comparison compared(LabelTable a, LabelTable b, List<String> both, int draws) {
    Matrix all = new Matrix();
    Map<Category, Confusion> byCategory = new LinkedHashMap<>();
    for (Category category : a.categories()) {
      Matrix cells = new Matrix();
      both.forEach(id -> cells.count(Matrix.code(cell(a, id, category), cell(b, id, category)), 1));
      byCategory.put(category, cells.confusion());
      if (!category.equals(Category.NO_FINDING)) {
        all.add(cells, 1);
      }
    }
    return new Comparison(
        a.file(),
        b.file(),
        both.size(),
        only(a, b),
        only(b, a),
        all.confusion(),
        byCategory,
        WrongCells.of(a, b),
        draws == 0 ? Optional.empty() : Optional.of(KappaIntervals.of(a, b, both, draws)));
  }

  private static Cell cell(LabelTable table, String id, Category category) {
    return table.cell(id, category).orElseThrow();
  }

  private static List<String> only(LabelTable one, LabelTable other) {
    return one.rows().keySet().stream().filter(id -> !other.rows().containsKey(id)).toList();
  }

  /**
   * {@return the reports that differ, by id, in the order of the first differing cell, with their
   * cells}
   */
  public Map<String, List<WrongCell>> differing() {
    return differences.stream()
        .collect(
            Collectors.groupingBy(
                WrongCell::id, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }
}
