package org.radlabel.formats.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/** Reads reports from a table, with a header or without. Not thread-safe. */
public final class TableReader implements ReportReader {
  private final String file;
  private final TableRows rows;
  private final Optional<List<String>> header;
  private final ColumnPlan plan;
  private final Layout layout;
  private final Deque<CsvRow> ahead = new ArrayDeque<>();
  private final boolean guessed;
  private long records;

  /**
   * Reads as far as the header.
   *
   * @param file what messages call it
   * @param rows its rows; closed with this
   * @param options how to read
   * @param before how many records other inputs gave before, for ids that are numbers
   * @throws InputException if the input is empty or has no text column
   */
  public TableReader(String file, TableRows rows, ReadOptions options, long before)
      throws IOException {
    this.file = file;
    this.rows = rows;
    this.records = before;
    CsvRow first = rows.read().orElseThrow(() -> new InputException(Place.of(file), "is empty"));
    boolean hasHeader = hasHeader(first, options);
    this.header = hasHeader ? Optional.of(first.fields()) : Optional.empty();
    if (hasHeader) {
      this.plan = ColumnPlan.of(new Place(file, first.line()), first.fields(), options);
      this.layout = Layout.id(plan.id().isPresent() ? idName(first) : "id");
    } else {
      this.plan = null;
      this.layout = Layout.CHEXPERT_LABELER;
      this.ahead.add(first);
    }
    this.guessed = !hasHeader && options.header() == ReadOptions.Header.AUTO;
    if (guessed) {
      makeSure(first);
    }
  }

  private void makeSure(CsvRow first) throws IOException {
    Optional<CsvRow> next = rows.read();
    while (next.isPresent()) {
      ahead.add(next.get());
      next = ahead.size() < Headerless.SAMPLE ? rows.read() : Optional.empty();
    }
    Headerless.check(new Place(file, first.line()), List.copyOf(ahead));
  }

  @Override
  public List<String> warnings() {
    return guessed
        ? List.of(
            file
                + ": taken for one column of reports without a header, as chexpert-labeler reads"
                + " it; --no-header says that it is")
        : List.of();
  }

  /** Which columns are read, in words. */
  public String columns() {
    return header.isEmpty() ? "one column without a header" : plan.describe(header.get());
  }

  private static boolean hasHeader(CsvRow first, ReadOptions options) {
    boolean named = options.idColumn().isPresent() || !options.textColumns().isEmpty();
    return switch (options.header()) {
      case YES -> true;
      case NO -> false;
      case AUTO -> named || first.fields().size() > 1 || ColumnNames.isText(first.fields().get(0));
    };
  }

  private String idName(CsvRow first) {
    return first.fields().get(plan.id().getAsInt());
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public long bytesRead() {
    return rows.bytesRead();
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<CsvRow> row = ahead.isEmpty() ? rows.read() : Optional.of(ahead.remove());
    return row.map(this::record);
  }

  private InputRecord record(CsvRow row) {
    records++;
    Place place = new Place(file, row.line());
    int expected = header.map(List::size).orElse(1);
    if (row.fields().size() != expected) {
      return unreadable(place, row, expected);
    }
    String id = header.isEmpty() ? number() : plan.id(row.fields()).orElseGet(this::number);
    List<TextField> texts =
        header.isEmpty()
            ? List.of(new TextField(Report.TEXT, row.fields().get(0)))
            : plan.texts(row.fields());
    Map<String, String> metadata = header.isEmpty() ? Map.of() : plan.metadata(row.fields());
    return new InputRecord.Accepted(place, new Report(id, texts, metadata), List.of());
  }

  private String number() {
    return Long.toString(records);
  }

  private InputRecord unreadable(Place place, CsvRow row, int expected) {
    String message =
        "%d %s where %d %s expected"
            .formatted(
                row.fields().size(),
                row.fields().size() == 1 ? "field" : "fields",
                expected,
                expected == 1 ? "is" : "are");
    return new InputRecord.Refused(
        new Problem(ProblemKind.FIELD_COUNT, place, knownId(row), message));
  }

  private String knownId(CsvRow row) {
    boolean known =
        header.isPresent() && plan.id().isPresent() && plan.id().getAsInt() < row.fields().size();
    return known ? plan.id(row.fields()).orElse("") : "";
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
