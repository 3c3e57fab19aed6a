package org.radlabel.workbench.marks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.Csv;
import org.radlabel.lexicons.rules.Category;

/**
 * The reports that a reader is done with, with the values that were decided: a gold file. A cell on
 * which readers differ and that is not decided is {@code x}, arguable.
 *
 * @param categories its columns
 * @param rows its cells by report, as a gold file has them
 */
public record Gold(List<Category> categories, Map<String, List<Cell>> rows) {
  /**
   * Copies.
   *
   * @param categories its columns
   * @param rows its cells by report
   */
  public Gold {
    categories = List.copyOf(categories);
    rows = new LinkedHashMap<>(rows);
  }

  /**
   * {@return what readers have come to}
   *
   * @param marks what they decided
   * @param categories the columns
   */
  public static Gold of(Marks marks, List<Category> categories) {
    Set<String> ids = new TreeSet<>();
    marks.readers().keySet().forEach(reader -> ids.addAll(marks.done(reader)));
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (String id : ids) {
      ReportMarks decided = marks.decided(id);
      rows.put(id, categories.stream().map(c -> cell(marks, decided, id, c.name())).toList());
    }
    return new Gold(categories, rows);
  }

  private static Cell cell(Marks marks, ReportMarks decided, String id, String category) {
    Set<String> values =
        decided
            .value(category)
            .map(Set::of)
            .orElseGet(() -> Set.copyOf(marks.values(id, category).values()));
    return values.size() == 1
        ? Correction.value(values.iterator().next()).orElse(Cell.UNSCORED)
        : Cell.UNSCORED;
  }

  /** {@return how many reports it holds} */
  public int reports() {
    return rows.size();
  }

  /** {@return it as a table: {@code id} and a column a category} */
  public String csv() {
    StringBuilder text = new StringBuilder("id");
    for (Category category : categories) {
      text.append(',');
      Csv.field(text, category.name());
    }
    text.append('\n');
    rows.forEach(
        (id, cells) -> {
          Csv.field(text, id);
          cells.forEach(cell -> text.append(',').append(cell));
          text.append('\n');
        });
    return text.toString();
  }
}
