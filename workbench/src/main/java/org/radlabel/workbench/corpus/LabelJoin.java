package org.radlabel.workbench.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelColumns;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.lexicons.rules.Category;

/**
 * Finds the rows of a label file for reports. Where both are in the same order, as those of a run
 * are, it is read row by row; from the first row that is not, the rest is read and kept. Not
 * thread-safe.
 */
final class LabelJoin implements Closeable {
  private static final int MAX_TEXTS = 1 << 12;

  private final Table table;
  private final int id;
  private final LabelColumns columns;

  /** The rows that were read out of their order, by what ids are compared by; null before that. */
  private @Nullable Map<String, JoinedRow> kept;

  private final List<Integer> others;

  /** One object for each text that occurs more than once. */
  private final Map<String, String> texts = new HashMap<>();

  private Optional<Table.Row> next;
  private int used;
  private int rows;

  LabelJoin(Source source, Charset charset, List<Category> wanted) throws IOException {
    table = Table.open(source, charset);
    try {
      columns = LabelColumns.of(table, wanted);
      id = idColumn();
      others =
          IntStream.range(0, table.header().size())
              .filter(i -> i != id && !columns.indexes().contains(i))
              .boxed()
              .toList();
      next = read();
    } catch (IOException | RuntimeException e) {
      table.close();
      throw e;
    }
  }

  private int idColumn() throws InputException {
    return table
        .find(ColumnNames.ID)
        .orElseThrow(
            () ->
                new InputException(
                    table.headerPlace(),
                    "no id column found; name it with --id-column. Columns found: "
                        + table.listed()));
  }

  private Optional<Table.Row> read() throws IOException {
    Optional<Table.Row> row = table.read();
    rows += row.isPresent() ? 1 : 0;
    return row;
  }

  private JoinedRow joined(Table.Row row) throws InputException {
    List<Cell> given = columns.cells(row, true);
    byte[] cells = new byte[given.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = ValueColumn.code(given.get(i));
    }
    String[] values = new String[others.size()];
    for (int i = 0; i < values.length; i++) {
      String value = row.fields().get(others.get(i));
      values[i] = texts.size() < MAX_TEXTS ? texts.computeIfAbsent(value, v -> v) : value;
    }
    return new JoinedRow(cells, values);
  }

  /** A file for what it finds, without a row yet. */
  LabelFile file() {
    return new LabelFile(
        table.name(), columns.categories(), others.stream().map(table.header()::get).toList());
  }

  /** The row for a report, if there is one. */
  Optional<JoinedRow> row(String reportId) throws IOException {
    if (kept == null && next.isPresent() && isFor(next.get(), reportId)) {
      JoinedRow found = joined(next.get());
      next = read();
      used++;
      return Optional.of(found);
    }
    Map<String, JoinedRow> rest = rest();
    Optional<JoinedRow> found = Optional.ofNullable(rest.remove(StudyId.key(reportId)));
    used += found.isPresent() ? 1 : 0;
    return found;
  }

  private boolean isFor(Table.Row row, String reportId) {
    String given = row.fields().get(id);
    return given.equals(reportId) || StudyId.key(given).equals(StudyId.key(reportId));
  }

  private Map<String, JoinedRow> rest() throws IOException {
    Map<String, JoinedRow> rest = kept;
    if (rest == null) {
      rest = new HashMap<>();
      while (next.isPresent()) {
        rest.put(StudyId.key(next.get().fields().get(id)), joined(next.get()));
        next = read();
      }
      kept = rest;
    }
    return rest;
  }

  /** How many rows belong to no report, once all reports were asked for. */
  int left() throws IOException {
    rest();
    return rows - used;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
