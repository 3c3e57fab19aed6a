package org.radlabel.evaluation.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * How many of all wrong cells stand in the first reports of a queue, such as that of the most
 * doubtful ones.
 *
 * <p>Immutable, null-free.
 *
 * @param reports how many reports could be read
 * @param wrong how many cells are wrong
 * @param found by the share of reports that are read, in percent, how many of them are found
 */
public record QueueCurve(int reports, int wrong, Map<Integer, Integer> found) {
  /** So many percent of the reports are read. */
  private static final List<Integer> PERCENT = List.of(5, 10, 20, 50);

  /**
   * Copies.
   *
   * @param reports how many reports could be read
   * @param wrong how many cells are wrong
   * @param found by the share of reports that are read how many of them are found
   */
  public QueueCurve {
    found = Map.copyOf(found);
  }

  /**
   * {@return the curve of a queue; reports that are not in it come after it}
   *
   * @param queue the ids, those to be read first at the beginning
   * @param wrong the wrong cells
   * @param all the ids of all reports
   */
  public static QueueCurve of(
      Collection<String> queue, Collection<WrongCell> wrong, Collection<String> all) {
    Map<String, Integer> cells = new HashMap<>();
    wrong.forEach(cell -> cells.merge(StudyId.key(cell.id()), 1, Integer::sum));
    Set<String> known = new LinkedHashSet<>();
    all.forEach(id -> known.add(StudyId.key(id)));
    List<String> order =
        new ArrayList<>(new LinkedHashSet<>(queue.stream().map(StudyId::key).toList()));
    order.retainAll(known);
    Map<Integer, Integer> found = new HashMap<>();
    for (int percent : PERCENT) {
      long first = Math.round(known.size() * percent / 100.0);
      int sum = 0;
      for (int i = 0; i < Math.min(first, order.size()); i++) {
        sum += cells.getOrDefault(order.get(i), 0);
      }
      found.put(percent, sum);
    }
    return new QueueCurve(known.size(), wrong.size(), found);
  }

  /**
   * {@return the ids of a list in their order, each once}
   *
   * @param source the list, a table with an id column
   * @param charset its encoding
   * @throws InputException if it cannot be read or has no id column
   */
  public static List<String> read(Source source, Charset charset) throws IOException {
    try (Table table = Table.open(source, charset)) {
      OptionalInt id = table.find(ColumnNames.ID);
      if (id.isEmpty()) {
        throw new InputException(
            table.headerPlace(), "no id column found. Columns found: " + table.listed());
      }
      Set<String> ids = new LinkedHashSet<>();
      Optional<Table.Row> row = table.read();
      while (row.isPresent()) {
        ids.add(row.get().fields().get(id.getAsInt()).strip());
        row = table.read();
      }
      return List.copyOf(ids);
    }
  }

  /** In words, for the terminal. */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT, "queue: %,d reports with %,d wrong cells%n", reports, wrong));
    for (int percent : PERCENT) {
      int count = found.getOrDefault(percent, 0);
      text.append(
          String.format(
              Locale.ROOT,
              "  the first %2d%% of the reports have %,d of them (%.0f%%)%n",
              percent,
              count,
              wrong == 0 ? 0 : 100.0 * count / wrong));
    }
    return text.toString();
  }
}
