package org.radlabel.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/** Finds what to work on. */
public final class WrongCells {
  private WrongCells() {}

  /**
   * {@return every wrong cell of the reports that stand in both files: the category with the most
   * of them first, within it by the value expected and the value given, then in the order of gold}
   *
   * @param gold the labels that are right
   * @param labels the labels to check
   */
  public static List<WrongCell> of(LabelTable gold, LabelTable labels) {
    List<List<WrongCell>> byCategory = new ArrayList<>();
    for (Category category : gold.categories()) {
      byCategory.add(of(gold, labels, category));
    }
    byCategory.sort(Comparator.comparingInt((List<WrongCell> cells) -> -cells.size()));
    return byCategory.stream().flatMap(List::stream).toList();
  }

  private static List<WrongCell> of(LabelTable gold, LabelTable labels, Category category) {
    return gold.rows().keySet().stream()
        .filter(labels.rows()::containsKey)
        .map(id -> cell(gold, labels, category, id))
        .filter(WrongCells::isWrong)
        .sorted(Comparator.comparing(WrongCell::expected).thenComparing(WrongCell::given))
        .toList();
  }

  private static WrongCell cell(LabelTable gold, LabelTable labels, Category category, String id) {
    return new WrongCell(
        category,
        id,
        gold.cell(id, category).orElseThrow(),
        labels.cell(id, category).orElseThrow());
  }

  private static boolean isWrong(WrongCell cell) {
    return cell.expected() != Cell.UNSCORED
        && cell.given() != Cell.UNSCORED
        && cell.expected() != cell.given();
  }
}
