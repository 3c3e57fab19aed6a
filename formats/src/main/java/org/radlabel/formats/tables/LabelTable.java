package org.radlabel.formats.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.lexicons.rules.Category;

/**
 * A label file that was read: gold labels, or those of any labeler, plain or compressed with gzip.
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
  private static final List<String> TEXT_COLUMNS = List.of("reports", "report_impression");

  /**
   * Copies; the order of rows stays.
   *
   * @param file the file's name
   * @param idColumn name of the column by which files are joined
   * @param categories the categories that have a column, in the order asked for
   * @param rows the cells of each id, in the order of {@code categories}
   */
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
   * @return the table
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
    try (Table table = Table.open(source, charset)) {
      return of(table, gold, wanted, idColumn);
    }
  }

  /**
   * {@return the labels of a table whose header has been read}
   *
   * @param table the table; read to its end
   * @param gold whether {@code x} is a value
   * @param wanted the categories to look for; those without a column are left out
   * @param idColumn name of the id column, or empty to find it by its usual names
   * @throws InputException as {@link #read} throws it
   */
  public static LabelTable of(
      Table table, boolean gold, List<Category> wanted, Optional<String> idColumn)
      throws IOException {
    LabelColumns columns = LabelColumns.of(table, wanted);
    int id = idColumn(table, idColumn);
    return new LabelTable(
        table.name(), table.header().get(id), columns.categories(), rows(table, id, columns, gold));
  }

  /**
   * {@return the labels of a table whose rows are known by their place: the first is {@code 1}} It
   * needs no id, and its ids may be anything.
   *
   * @param table the table, its header read; read to its end
   * @param gold whether {@code x} is a value
   * @param wanted the categories to look for; those without a column are left out
   * @throws InputException if it cannot be read or holds another value than {@link #read} takes
   */
  public static LabelTable byRow(Table table, boolean gold, List<Category> wanted)
      throws IOException {
    LabelColumns columns = LabelColumns.of(table, wanted);
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    Optional<Table.Row> row = table.read();
    while (row.isPresent()) {
      rows.put(Integer.toString(rows.size() + 1), columns.cells(row.get(), gold));
      row = table.read();
    }
    return new LabelTable(table.name(), "row", columns.categories(), rows);
  }

  /**
   * {@return the column of the id}
   *
   * @param table a table, its header read
   * @param name the column's name, or empty to find it by its usual names
   * @throws InputException if there is none
   */
  public static int idColumn(Table table, Optional<String> name) throws InputException {
    if (name.isPresent()) {
      return table.column(name.get());
    }
    OptionalInt id = table.find(ColumnNames.ID);
    if (id.isPresent()) {
      return table.column(table.header().get(id.getAsInt()));
    }
    id = table.find(TEXT_COLUMNS);
    if (id.isEmpty() && table.header().get(0).isBlank()) {
      return 0;
    }
    return id.orElseThrow(
        () ->
            new InputException(
                table.headerPlace(),
                "no id column found; name it with --id-column. Columns found: " + table.listed()));
  }

  private static Map<String, List<Cell>> rows(
      Table table, int id, LabelColumns columns, boolean gold) throws IOException {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    Map<String, Long> lines = new LinkedHashMap<>();
    Optional<Table.Row> row = table.read();
    while (row.isPresent()) {
      String key = row.get().fields().get(id).strip();
      Place place = row.get().place();
      Long first = lines.putIfAbsent(key, place.line());
      if (first != null) {
        throw new InputException(place, "same id as in line " + first);
      }
      rows.put(key, columns.cells(row.get(), gold));
      row = table.read();
    }
    return rows;
  }

  /**
   * {@return its ids, in its order, by what ids are compared by}
   *
   * @throws InputException if two of them name the same study
   */
  public Map<String, String> idsByStudy() throws InputException {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String id : rows.keySet()) {
      if (ids.putIfAbsent(StudyId.key(id), id) != null) {
        throw new InputException(Place.of(file), "two of its ids name the same study");
      }
    }
    return ids;
  }

  /** {@return whether its ids are reports' texts, which no list of ids should quote} */
  public boolean isKeyedByText() {
    return TEXT_COLUMNS.contains(ColumnNames.normal(idColumn));
  }

  /**
   * {@return the cell of an id and a category}
   *
   * @param id the id of a row
   * @param category the category of a column
   */
  public Optional<Cell> cell(String id, Category category) {
    int column = categories.indexOf(category);
    return column < 0
        ? Optional.empty()
        : Optional.ofNullable(rows.get(id)).map(cells -> cells.get(column));
  }
}
