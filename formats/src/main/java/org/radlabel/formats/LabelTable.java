package org.radlabel.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.radlabel.lexicons.Category;

/**
 * A label file that was read: gold labels, or those of any labeler.
 *
 * <p>Columns are found by name, never by position; {@code Airspace Opacity} is {@code Lung
 * Opacity}. Immutable, null-free.
 *
 * @param file the file's name
 * @param idColumn name of the column by which files are joined
 * @param categories the categories that have a column, in the order asked for
 * @param rows the cells of each id, in the order of {@code categories}
 */
public record LabelTable(
    String file, String idColumn, List<Category> categories, Map<String, List<Cell>> rows) {
  private static final String ALIAS = "airspace_opacity";

  /** Copies; the order of rows stays. */
  public LabelTable {
    categories = List.copyOf(categories);
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /**
   * Reads a label file.
   *
   * @param source the file
   * @param charset its encoding
   * @param gold whether {@code x} is a value
   * @param wanted the categories to look for; those without a column are left out
   * @param idColumn name of the id column, or empty to find it by its usual names
   * @throws InputException if it cannot be read, holds another value than {@code 1, 0, -1} or
   *     nothing (or {@code x} in a gold file), or an id twice
   */
  public static LabelTable read(
      Source source,
      Charset charset,
      boolean gold,
      List<Category> wanted,
      Optional<String> idColumn)
      throws IOException {
    try (InputStream in = source.open();
        CsvRows csv = new CsvRows(source.name(), in, charset)) {
      Place whole = Place.of(source.name());
      CsvRow head = csv.read().orElseThrow(() -> new InputException(whole, "is empty"));
      Columns columns = Columns.of(source.name(), gold, head, wanted, idColumn);
      return new LabelTable(
          source.name(), head.fields().get(columns.id()), columns.categories(), columns.rows(csv));
    }
  }

  /** The cell of an id and a category. */
  public Optional<Cell> cell(String id, Category category) {
    int column = categories.indexOf(category);
    return column < 0
        ? Optional.empty()
        : Optional.ofNullable(rows.get(id)).map(cells -> cells.get(column));
  }

  /** Where id and categories stand. */
  private record Columns(
      String file,
      boolean gold,
      int width,
      int id,
      List<Category> categories,
      List<Integer> indexes) {

    static Columns of(
        String file, boolean gold, CsvRow head, List<Category> wanted, Optional<String> idColumn)
        throws InputException {
      List<String> names = head.fields().stream().map(Columns::normal).toList();
      List<Category> found = new ArrayList<>();
      List<Integer> indexes = new ArrayList<>();
      for (Category category : wanted) {
        int index = names.indexOf(normal(category.name()));
        if (index >= 0) {
          found.add(category);
          indexes.add(index);
        }
      }
      Place place = new Place(file, head.line());
      if (found.isEmpty()) {
        throw new InputException(
            place,
            "no column of a category found. Columns found: " + ColumnPlan.listed(head.fields()));
      }
      int id = id(place, head.fields(), idColumn);
      return new Columns(file, gold, head.fields().size(), id, found, indexes);
    }

    private static String normal(String name) {
      String normal = ColumnNames.normal(name);
      return normal.equals(ALIAS) ? "lung_opacity" : normal;
    }

    private static int id(Place place, List<String> head, Optional<String> name)
        throws InputException {
      if (name.isPresent()) {
        return ColumnPlan.named(place, head, name.get());
      }
      OptionalInt id = ColumnNames.find(head, ColumnNames.ID);
      if (id.isEmpty()) {
        id = ColumnNames.find(head, List.of("reports", "report_impression"));
      }
      return id.orElseThrow(
          () ->
              new InputException(
                  place,
                  "no id column found; name it with --id-column. Columns found: "
                      + ColumnPlan.listed(head)));
    }

    Map<String, List<Cell>> rows(CsvRows csv) throws IOException {
      Map<String, List<Cell>> rows = new LinkedHashMap<>();
      Map<String, Long> lines = new LinkedHashMap<>();
      Optional<CsvRow> row = csv.read();
      while (row.isPresent()) {
        add(row.get(), rows, lines);
        row = csv.read();
      }
      return rows;
    }

    private void add(CsvRow row, Map<String, List<Cell>> rows, Map<String, Long> lines)
        throws InputException {
      Place place = new Place(file, row.line());
      if (row.fields().size() != width) {
        throw new InputException(
            place, row.fields().size() + " fields where " + width + " are expected");
      }
      String key = row.fields().get(id).strip();
      Long first = lines.putIfAbsent(key, row.line());
      if (first != null) {
        throw new InputException(place, "same id as in line " + first);
      }
      rows.put(key, cells(place, row));
    }

    private List<Cell> cells(Place place, CsvRow row) throws InputException {
      List<Cell> cells = new ArrayList<>(indexes.size());
      for (int i = 0; i < indexes.size(); i++) {
        String value = row.fields().get(indexes.get(i));
        Category category = categories.get(i);
        cells.add(cell(value).orElseThrow(() -> badValue(place, category)));
      }
      return List.copyOf(cells);
    }

    private Optional<Cell> cell(String value) {
      return Cell.parse(value).filter(cell -> gold || cell != Cell.UNSCORED);
    }

    private InputException badValue(Place place, Category category) {
      String allowed = gold ? "1, 0, -1, x or empty" : "1, 0, -1 or empty";
      return new InputException(place, "column \"" + category + "\": the value must be " + allowed);
    }
  }
}
