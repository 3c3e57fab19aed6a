package org.radlabel.workbench.marks;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.Csv;
import org.radlabel.lexicons.rules.Category;

/**
 * The reports that a reader is done with, with the values that were decided: a gold file. A cell on
 * which readers differ and that is not decided is {@code x}, arguable.
 *
 * <p>No Finding that nobody set follows from the other cells where one is another than in the label
 * file, as {@code label --corrections} has it: blank where something is abnormal. It is {@code x}
 * where the cells alone do not tell.
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
   * @param isDevice whether a category is a support device, which is no abnormality
   */
  public static Gold of(Marks marks, List<Category> categories, Predicate<Category> isDevice) {
    Set<String> ids = new TreeSet<>();
    marks.readers().keySet().forEach(reader -> ids.addAll(marks.done(reader)));
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (String id : ids) {
      rows.put(id, row(marks, id, categories, isDevice));
    }
    return new Gold(categories, rows);
  }

  private static List<Cell> row(
      Marks marks, String id, List<Category> categories, Predicate<Category> isDevice) {
    ReportMarks decided = marks.decided(id);
    Map<Category, Cell> cells = new LinkedHashMap<>();
    categories.forEach(c -> cells.put(c, cell(marks, decided, id, c.name())));
    Cell noFinding = cells.remove(Category.NO_FINDING);
    if (noFinding == null) {
      return List.copyOf(cells.values());
    }
    Cell is =
        marks.isSet(id, Category.NO_FINDING.name()) || isAsInFile(marks, id, cells)
            ? noFinding
            : noFinding(cells, isDevice, noFinding);
    return categories.stream().map(c -> cells.getOrDefault(c, is)).toList();
  }

  private static boolean isAsInFile(Marks marks, String id, Map<Category, Cell> cells) {
    return cells.entrySet().stream()
        .allMatch(cell -> cell.getValue().word().equals(marks.inFile(id, cell.getKey().name())));
  }

  /** What No Finding is, of the other cells and of what the label file says. */
  private static Cell noFinding(
      Map<Category, Cell> cells, Predicate<Category> isDevice, Cell inFile) {
    Set<Cell> found = EnumSet.noneOf(Cell.class);
    cells.forEach(
        (category, cell) -> {
          if (!isDevice.test(category)) {
            found.add(cell);
          }
        });
    if (found.contains(Cell.POSITIVE) || found.contains(Cell.UNCERTAIN)) {
      return Cell.BLANK;
    }
    return inFile == Cell.POSITIVE && !found.contains(Cell.UNSCORED) ? inFile : Cell.UNSCORED;
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
