package org.radlabel.workbench.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * A list of reports worth reading, in its order, with doubt and reasons where it has such columns.
 * A report may have several rows, one for a cell. Immutable.
 */
public final class Queue {
  private static final List<String> CATEGORY = List.of("category");
  private static final List<String> DOUBT = List.of("doubt");
  private static final List<String> REASONS = List.of("reasons", "reason", "why");

  /**
   * What the list says of a cell, or of a whole report.
   *
   * @param category the cell's category; {@code ""} for the report
   * @param doubt how doubtful it is, as the list writes it; may be empty
   * @param reasons why it is in the list; may be empty
   */
  public record Remark(String category, String doubt, String reasons) {
    private OptionalDouble number() {
      try {
        return OptionalDouble.of(Double.parseDouble(doubt));
      } catch (NumberFormatException e) {
        return OptionalDouble.empty();
      }
    }
  }

  /**
   * What the list says of a report.
   *
   * @param id the report's id
   * @param remarks its rows, in their order
   */
  public record Entry(String id, List<Remark> remarks) {
    /** {@return how many of its cells are to be expected wrong, if the list says so} */
    public OptionalDouble doubt() {
      double[] numbers =
          remarks.stream().map(Remark::number).flatMapToDouble(OptionalDouble::stream).toArray();
      return numbers.length == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(Arrays.stream(numbers).sum());
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final boolean isByDoubt;

  private Queue(Map<String, List<Remark>> remarks, boolean isByDoubt) {
    this.isByDoubt = isByDoubt;
    remarks.forEach(
        (id, own) -> {
          places.put(StudyId.key(id), entries.size());
          entries.add(new Entry(id, List.copyOf(own)));
        });
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
      OptionalInt category = table.find(CATEGORY);
      Map<String, String> ids = new HashMap<>();
      Map<String, List<Remark>> remarks = new LinkedHashMap<>();
      Optional<Table.Row> row = table.read();
      while (row.isPresent()) {
        List<String> fields = row.get().fields();
        String known = ids.computeIfAbsent(StudyId.key(fields.get(id)), key -> fields.get(id));
        remarks
            .computeIfAbsent(known, own -> new ArrayList<>())
            .add(new Remark(at(category, fields), at(doubt, fields), at(reasons, fields)));
        row = table.read();
      }
      return new Queue(remarks, doubt.isPresent());
    }
  }

  private static String at(OptionalInt column, List<String> fields) {
    return column.isPresent() ? fields.get(column.getAsInt()).strip() : "";
  }

  /** {@return whether it tells how doubtful its reports are} */
  boolean isByDoubt() {
    return isByDoubt;
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
