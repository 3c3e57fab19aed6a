package org.radlabel.formats.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.formats.tables.columns.ColumnPlan;
import org.radlabel.formats.tables.columns.KnownColumns;
import org.radlabel.formats.tables.columns.NumberedColumns;
import org.radlabel.formats.tables.columns.PythonText;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/** Reads reports from a table, with a header or without. Not thread-safe. */
public final class TableReader implements ReportReader {
  private static final String NO_HEADER =
      "no column of a usual name found; name the text's with --text-columns or, if there is no"
          + " header, choose columns by number: --no-header --id-column 1 --text-columns 2; in one"
          + " column of reports without a header those that hold a comma are put in quotes";

  private final String file;
  private final TableRows rows;
  private final Optional<List<String>> header;
  private final Optional<ColumnPlan> plan;
  private final List<Integer> needed;
  private final int width;
  private final TextWatch watch = new TextWatch();
  private final Layout layout;
  private final Deque<CsvRow> ahead = new ArrayDeque<>();
  private final boolean guessed;
  private long records;
  private String lastId = "";

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
    boolean hasHeader =
        hasHeader(first, options) || (rows.isNamed() && options.header() != ReadOptions.Header.NO);
    this.header = hasHeader ? Optional.of(first.fields()) : Optional.empty();
    this.plan = plan(first, options);
    this.needed = plan.isPresent() ? needed(plan.get(), options) : List.of(0);
    this.width = plan.isPresent() ? first.fields().size() : 1;
    this.layout = plan.isPresent() ? Layout.id(idName(plan.get())) : Layout.CHEXPERT_LABELER;
    if (!hasHeader) {
      this.ahead.add(first);
    }
    this.guessed = !hasHeader && options.header() == ReadOptions.Header.AUTO;
    if (guessed) {
      makeSure(first);
    }
  }

  /** Empty for one column of reports without a header. */
  private Optional<ColumnPlan> plan(CsvRow first, ReadOptions options) throws InputException {
    Place place = new Place(file, first.line());
    if (header.isPresent()) {
      checkUnread(place, first.fields(), options);
      if (options.header() == ReadOptions.Header.AUTO
          && !rows.isNamed()
          && first.fields().stream().noneMatch(KnownColumns::contains)
          && options.idColumn().isEmpty()
          && options.textColumns().isEmpty()) {
        throw new InputException(place, NO_HEADER);
      }
      return Optional.of(ColumnPlan.of(place, first.fields(), options));
    }
    boolean chosen = options.idColumn().isPresent() || !options.textColumns().isEmpty();
    return chosen
        ? Optional.of(NumberedColumns.plan(place, first.fields().size(), options))
        : Optional.empty();
  }

  /** A column that would be taken if it were text is missed, and not one that is not there. */
  private void checkUnread(Place place, List<String> names, ReadOptions options)
      throws InputException {
    if (rows.unread().isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>(names);
    all.addAll(rows.unread().keySet());
    for (int column : needed(ColumnPlan.of(place, all, options), options)) {
      if (column >= names.size()) {
        throw new InputException(
            place,
            "the column \"%s\" is %s, which is not read: write it as text, or name other columns with --id-column and --text-columns"
                .formatted(all.get(column), rows.unread().get(all.get(column))));
      }
    }
  }

  /** The columns of the id, of the texts and of what was asked for by name. */
  private static List<Integer> needed(ColumnPlan columns, ReadOptions options) {
    List<Integer> needed = new ArrayList<>(columns.texts());
    needed.addAll(columns.fallback());
    columns.id().ifPresent(needed::add);
    options.where().stream()
        .map(where -> columns.metadata().get(where.column()))
        .filter(Objects::nonNull)
        .forEach(needed::add);
    return needed;
  }

  /** {@return what separates its fields; empty if it is stored otherwise} */
  public Optional<Character> separator() {
    return rows.fieldSeparator();
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
    List<String> warnings = new ArrayList<>();
    if (guessed) {
      warnings.add(
          file
              + ": taken for one column of reports without a header, as chexpert-labeler reads it;"
              + " --no-header says that it is");
    }
    rows.warnings().forEach(warning -> warnings.add(file + ": " + warning));
    watch.warning().ifPresent(warning -> warnings.add(file + ": " + warning));
    return List.copyOf(warnings);
  }

  /** {@return which columns are read, in words} */
  public String columns() {
    if (header.isPresent()) {
      return plan.orElseThrow().describe(header.get());
    }
    return plan.isPresent() ? "columns by number" : "one column without a header";
  }

  private static boolean hasHeader(CsvRow first, ReadOptions options) {
    boolean named = options.idColumn().isPresent() || !options.textColumns().isEmpty();
    return switch (options.header()) {
      case YES -> true;
      case NO -> false;
      case AUTO -> named || first.fields().size() > 1 || ColumnNames.isText(first.fields().get(0));
    };
  }

  private String idName(ColumnPlan columns) {
    String name =
        header.isPresent() && columns.id().isPresent()
            ? header.get().get(columns.id().getAsInt())
            : "";
    return name.isBlank() ? "id" : name;
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
    return row.isEmpty() ? Optional.empty() : Optional.of(record(row.get()));
  }

  private InputRecord record(CsvRow row) {
    records++;
    Place place = new Place(file, row.line());
    if (isHeaderAgain(row.fields())) {
      return new InputRecord.Refused(
          new Problem(ProblemKind.UNREADABLE, place, "", "repeats the names of the columns"));
    }
    if (row.fields().size() != width) {
      return unreadable(place, row, width);
    }
    Optional<String> fault = fault(row);
    if (fault.isPresent()) {
      return new InputRecord.Refused(
          new Problem(ProblemKind.UNREADABLE, place, knownId(row), fault.get()));
    }
    Report report = plan.isPresent() ? report(plan.get(), row) : report(row);
    return new InputRecord.Accepted(place, report, List.of());
  }

  /** Why a record is not known whose id or text is not. */
  private Optional<String> fault(CsvRow row) {
    if (row.faults().isEmpty()) {
      return Optional.empty();
    }
    return needed.stream()
        .filter(row.faults()::containsKey)
        .findFirst()
        .map(column -> "holds, in column %d, %s".formatted(column + 1, row.faults().get(column)));
  }

  /** Whether this is the first line of another file that was put behind the first. */
  private boolean isHeaderAgain(List<String> fields) {
    if (header.isEmpty() || !fields.get(0).equals(header.get().get(0))) {
      return false;
    }
    List<String> names = header.get();
    return fields.size() == names.size()
        && fields.subList(1, fields.size()).equals(names.subList(1, names.size()));
  }

  private Report report(CsvRow row) {
    String text = PythonText.plain(row.fields().get(0));
    return new Report(number(), List.of(new TextField(Report.TEXT, text)));
  }

  private Report report(ColumnPlan columns, CsvRow row) {
    List<TextField> texts = columns.texts(row.fields());
    watch.see(texts);
    Optional<String> given = columns.id(row.fields());
    String id = given.isPresent() ? given.get() : number();
    lastId = id;
    return new Report(id, texts, columns.metadata(row.fields()));
  }

  private String number() {
    return Long.toString(records);
  }

  private InputRecord unreadable(Place place, CsvRow row, int expected) {
    return new InputRecord.Refused(
        new Problem(ProblemKind.FIELD_COUNT, place, knownId(row), row.misfit(expected)));
  }

  /**
   * Whether this is told as an id: what stands in its place may be a piece of a report that was
   * torn into lines. It must look as the id before it, or else as a number.
   */
  private boolean looksAsIds(String id) {
    return lastId.isEmpty() ? id.matches("\\S*\\d\\S*") : shape(id).equals(shape(lastId));
  }

  /** How an id is made of letters, digits and others. */
  private static String shape(String id) {
    return id.replaceAll("\\p{L}+", "a").replaceAll("\\d+", "0");
  }

  private String knownId(CsvRow row) {
    return plan.filter(p -> p.id().isPresent() && p.id().getAsInt() < row.fields().size())
        .flatMap(p -> p.id(row.fields()))
        .filter(this::looksAsIds)
        .orElse("");
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
