package org.radlabel.formats.labels.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * A table whose columns are added to the rows of another by a column that both have: MIMIC's split
 * beside its metadata. Its rows are kept in memory.
 *
 * @param key the column of the other table
 * @param names of the columns that are added
 * @param rows their cells by what stands in the common column
 */
record FurtherTable(int key, List<String> names, Map<String, List<String>> rows) {
  FurtherTable {
    names = List.copyOf(names);
  }

  /**
   * Reads a table to its end.
   *
   * @param on the column that both have
   * @param first the other table
   * @param taken the columns that there are already, by their normal names; those of this are added
   * @throws InputException if one of them has no such column, or two rows say different things
   */
  static FurtherTable read(Table table, String on, Table first, Set<String> taken)
      throws IOException {
    int common = table.column(on);
    List<Integer> added = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      if (i != common && taken.add(ColumnNames.normal(table.header().get(i)))) {
        added.add(i);
      }
    }
    Map<String, List<String>> rows = new HashMap<>();
    for (Optional<Table.Row> row = table.read(); row.isPresent(); row = table.read()) {
      List<String> fields = row.get().fields();
      List<String> cells = added.stream().map(fields::get).toList();
      List<String> before = rows.putIfAbsent(StudyId.key(fields.get(common)), cells);
      if (before != null && !before.equals(cells)) {
        throw new InputException(
            row.get().place(),
            "has another row of the same %s that says something else; join by a column that names"
                    .formatted(on)
                + " one row");
      }
    }
    return new FurtherTable(
        first.column(on), added.stream().map(table.header()::get).toList(), rows);
  }

  /** What is added to a row; empty if nothing is known of it. */
  Optional<List<String>> cells(Table.Row row) {
    return Optional.ofNullable(rows.get(StudyId.key(row.fields().get(key))));
  }
}
