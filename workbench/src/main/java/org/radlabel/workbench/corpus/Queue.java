package org.radlabel.workbench.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * A list of reports worth reading, in its order, with doubt and reasons where it has such columns.
 * Immutable.
 */
public final class Queue {
  private static final List<String> DOUBT = List.of("doubt");
  private static final List<String> REASONS = List.of("reasons", "reason", "why");

  /**
   * What the list says of a report.
   *
   * @param id the report's id
   * @param doubt how doubtful it is, as the list writes it; may be empty
   * @param reasons why it is in the list; may be empty
   */
  public record Entry(String id, String doubt, String reasons) {
    /** {@return the doubt as a number; 0 if it is none} */
    double number() {
      try {
        return Double.parseDouble(doubt);
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }

  private final List<Entry> entries;
  private final Map<String, Integer> places = new HashMap<>();

  private Queue(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (int i = 0; i < entries.size(); i++) {
      places.putIfAbsent(StudyId.key(entries.get(i).id()), i);
    }
  }

  /**
   * Reads a list.
   *
   * @param source a table whose first column is the id, or that has one of the usual names
   * @param charset its encoding
   * @return the list
   * @throws InputException if it cannot be read
   */
  public static Queue read(Source source, Charset charset) throws IOException {
    try (Table table = Table.open(source, charset)) {
      int id = table.find(ColumnNames.ID).orElse(0);
      OptionalInt doubt = table.find(DOUBT);
      OptionalInt reasons = table.find(REASONS);
      List<Entry> entries = new ArrayList<>();
      Optional<Table.Row> row = table.read();
      while (row.isPresent()) {
        List<String> fields = row.get().fields();
        entries.add(new Entry(fields.get(id), at(doubt, fields), at(reasons, fields)));
        row = table.read();
      }
      return new Queue(entries);
    }
  }

  private static String at(OptionalInt column, List<String> fields) {
    return column.isPresent() ? fields.get(column.getAsInt()).strip() : "";
  }

  /** {@return how many reports it names} */
  public int size() {
    return entries.size();
  }

  /**
   * {@return the place of a report in it, if it stands there}
   *
   * @param id the report's id
   */
  OptionalInt place(String id) {
    Integer place = places.get(StudyId.key(id));
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /**
   * {@return what it says at a place}
   *
   * @param place the place, from 0
   */
  public Entry entry(int place) {
    return entries.get(place);
  }
}
