package org.radlabel.formats.tables.lists;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelColumns;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.Missing;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.yaml.Nearest;

/**
 * Labels with a line for each finding: columns with the id, {@code finding} and {@code value}. What
 * is not listed is blank; a report of which nothing is listed has a line whose finding is empty or
 * {@code -}. No message quotes a field. Not thread-safe.
 */
final class FindingList {
  private static final String FINDING = "finding";
  private static final String VALUE = "value";

  private final Table table;
  private final Map<String, Category> known = new HashMap<>();
  private final boolean isGold;
  private final int id;
  private final int finding;
  private final int value;
  private final Map<String, Map<Category, Said>> reports = new LinkedHashMap<>();
  private final Map<String, Place> withoutFindings = new LinkedHashMap<>();

  private record Said(Cell cell, long line) {}

  private FindingList(Table table, Optional<String> idColumn, Wanted wanted, boolean isGold)
      throws InputException {
    this.table = table;
    this.isGold = isGold;
    wanted.known().forEach(category -> known.put(LabelColumns.normal(category.name()), category));
    id = LabelTable.idColumn(table, idColumn);
    finding = table.column(FINDING);
    value = table.column(VALUE);
  }

  /** Whether a table is one: it has these columns, and none of a finding. */
  static boolean isOne(Table table, Wanted wanted) {
    return table.find(List.of(FINDING)).isPresent()
        && table.find(List.of(VALUE)).isPresent()
        && LabelColumns.find(table.header(), wanted.columns()).categories().isEmpty();
  }

  /** Reads a list to its end. */
  static FindingList read(Table table, Optional<String> idColumn, Wanted wanted, boolean isGold)
      throws IOException {
    FindingList list = new FindingList(table, idColumn, wanted, isGold);
    Optional<Table.Row> row = table.read();
    while (row.isPresent()) {
      list.add(row.get());
      row = table.read();
    }
    list.checkThatNoneHasNone();
    return list;
  }

  private void add(Table.Row row) throws InputException {
    Place place = row.place();
    String key = row.fields().get(id).strip();
    if (key.isEmpty()) {
      throw bad(place, table.header().get(id), "must hold an id");
    }
    Map<Category, Said> report = reports.computeIfAbsent(key, k -> new LinkedHashMap<>());
    String name = row.fields().get(finding);
    Cell cell = LabelColumns.cell(place, VALUE, row.fields().get(value), isGold);
    if (!Missing.is(name)) {
      say(report, category(place, name), new Said(cell, place.line()), place);
    } else if (cell == Cell.BLANK) {
      withoutFindings.putIfAbsent(key, place);
    } else {
      throw bad(place, FINDING, "must name a finding, since there is a value");
    }
  }

  private Category category(Place place, String name) throws InputException {
    Category category = known.get(LabelColumns.normal(name));
    if (category == null) {
      List<String> names = known.values().stream().map(Category::name).sorted().toList();
      String hint = Nearest.hint(name.strip(), names);
      throw bad(
          place,
          FINDING,
          "no finding has this name"
              + (hint.isEmpty() ? "; --categories names those of your own lexicon" : hint));
    }
    return category;
  }

  private static void say(Map<Category, Said> report, Category category, Said said, Place place)
      throws InputException {
    @Nullable Said before = report.putIfAbsent(category, said);
    if (before != null && before.cell() != said.cell()) {
      throw bad(
          place, VALUE, "differs from line " + before.line() + ", the same finding of the same id");
    }
  }

  private void checkThatNoneHasNone() throws InputException {
    for (Map.Entry<String, Place> entry : withoutFindings.entrySet()) {
      for (Said said : reports.getOrDefault(entry.getKey(), Map.of()).values()) {
        if (said.cell() != Cell.BLANK) {
          throw bad(
              entry.getValue(),
              FINDING,
              "is empty, which means that nothing is listed of this id; line "
                  + said.line()
                  + " lists something");
        }
      }
    }
  }

  private static InputException bad(Place place, String column, String what) {
    return new InputException(place, "column \"" + column + "\": " + what);
  }

  /** The findings that it names. */
  Set<Category> listed() {
    Set<Category> listed = new LinkedHashSet<>();
    reports.values().forEach(report -> listed.addAll(report.keySet()));
    return listed;
  }

  /** It as a table with a column for each of these findings. */
  LabelTable table(List<Category> categories) throws InputException {
    Set<Category> listed = listed();
    if (!listed.isEmpty() && categories.stream().noneMatch(listed::contains)) {
      throw new InputException(
          Place.of(table.name()), "lists none of the findings that are looked for");
    }
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    reports.forEach((key, report) -> rows.put(key, cells(report, categories)));
    return new LabelTable(table.name(), table.header().get(id), categories, rows);
  }

  private static List<Cell> cells(Map<Category, Said> report, List<Category> categories) {
    Said blank = new Said(Cell.BLANK, 0);
    return categories.stream()
        .map(category -> Objects.requireNonNull(report.getOrDefault(category, blank)).cell())
        .toList();
  }
}
