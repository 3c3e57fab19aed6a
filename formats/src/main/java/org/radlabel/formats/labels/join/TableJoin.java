package org.radlabel.formats.labels.join;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ProblemListener;
import org.radlabel.formats.labels.CellStyle;
import org.radlabel.formats.labels.MimicIds;
import org.radlabel.formats.labels.OutputFormat;
import org.radlabel.formats.libraries.MissingLibraryException;
import org.radlabel.formats.libraries.OptionalLibrary;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.lexicons.rules.Category;

/**
 * Repeats a study's labels on every row of a table that names the study: a list of images, of
 * studies, a split. The rows keep their order and their columns; columns of further tables and the
 * labels follow.
 *
 * <p>First it is given every labelled report, then it writes. A row without a report is kept with
 * empty labels, whatever is written for categories that are not mentioned; a report without a row
 * is in no row; both are problems. {@code s50000001} and {@code 50000001} name the same study, and
 * so do an image's path {@code train/patient00001/study1/view1_frontal.jpg} and {@code
 * patient00001/study1}. Of the reports it keeps id and labels. Not thread-safe.
 */
public final class TableJoin {
  private final Table table;
  private final int on;
  private final JoinColumns columns;
  private final JoinedLabels labels;
  private final List<FurtherTable> further = new ArrayList<>();
  private final Set<String> taken = new TreeSet<>();
  private final CellStyle style;
  private final Map<String, Study> studies = new LinkedHashMap<>();
  private final Map<String, Study> byPath = new HashMap<>();
  private long reports;

  /** A labelled report. */
  private static final class Study {
    private final String id;
    private final List<String> labels;
    private boolean joined;

    Study(String id, List<String> labels) {
      this.id = id;
      this.labels = labels;
    }
  }

  /**
   * Looks at the table's columns.
   *
   * @param table the rows; the caller closes it
   * @param on name of the column that holds the reports' ids
   * @param format the order of the labels' columns; of {@link OutputFormat#CHEXPERT} also which
   *     columns of the table are written
   * @param categories those of the lexicon
   * @param style how cells are written
   * @throws InputException if the table has no such column
   */
  public TableJoin(
      Table table, String on, OutputFormat format, List<Category> categories, CellStyle style)
      throws InputException {
    this.table = Objects.requireNonNull(table, "table");
    this.on = table.column(on);
    this.columns = JoinColumns.of(table, format, categories);
    this.labels = JoinedLabels.of(format, categories, style);
    this.style = Objects.requireNonNull(style, "style");
    table.header().forEach(name -> taken.add(ColumnNames.normal(name)));
    categories.forEach(category -> taken.add(ColumnNames.normal(category.name())));
  }

  /**
   * Adds the columns of a further table, which is read to its end.
   *
   * @param other the further table
   * @param common name of a column that both have
   * @throws InputException if one has no such column, or two of the further table's rows differ
   */
  public void add(Table other, String common) throws IOException {
    further.add(FurtherTable.read(other, common, table, taken));
  }

  /**
   * Adds columns after those of the labels; to be called before the first report.
   *
   * @param names their names
   * @param cells their cells for a report
   */
  public void add(List<String> names, Function<ReportLabels, List<String>> cells) {
    labels.add(names, cells);
  }

  /** {@return what the user should know of the columns before the run; empty if nothing} */
  public Optional<String> note() {
    return columns.note().isEmpty()
        ? Optional.empty()
        : Optional.of(table.name() + ": " + columns.note());
  }

  /**
   * Remembers a report's labels; of several with one id the first.
   *
   * @param report the labels of a report
   */
  public void add(ReportLabels report) {
    reports++;
    String id = name(report);
    Study study = new Study(id, labels.cells(report));
    if (studies.putIfAbsent(StudyId.key(id), study) == null) {
      StudyId.ofPath(id).ifPresent(path -> byPath.putIfAbsent(path, study));
    }
  }

  private String name(ReportLabels report) {
    String column = table.header().get(on).strip().toLowerCase(Locale.ROOT);
    return column.equals(MimicIds.STUDY)
        ? report.report().metadata().getOrDefault(MimicIds.STUDY, report.report().id())
        : report.report().id();
  }

  private Optional<Study> study(String cell) {
    Study named = studies.get(StudyId.key(cell));
    return named != null ? Optional.of(named) : StudyId.ofPath(cell).map(byPath::get);
  }

  /**
   * Writes the rows as text; to be called once.
   *
   * @param out where the rows go; not closed
   * @param problems is told of rows without labels
   * @return the counts
   * @throws InputException if the table cannot be read to its end
   */
  public JoinSummary write(Writer out, ProblemListener problems) throws IOException {
    return write(new TextSink(out, style), problems);
  }

  /**
   * Writes the rows as a Parquet table; to be called once.
   *
   * @param out where the rows go; not closed
   * @param problems is told of rows without labels
   * @return the counts
   * @throws InputException if the table cannot be read to its end
   * @throws MissingLibraryException if there is no library for Parquet
   */
  public JoinSummary writeParquet(OutputStream out, ProblemListener problems) throws IOException {
    OptionalLibrary.PARQUET.require();
    return write(new ParquetSink(out), problems);
  }

  private JoinSummary write(JoinSink sink, ProblemListener problems) throws IOException {
    List<String> names = new ArrayList<>(columns.names());
    further.forEach(other -> names.addAll(other.names()));
    sink.head(names, labels.names());
    long rows = 0;
    long without = 0;
    for (Optional<Table.Row> row = table.read(); row.isPresent(); row = table.read()) {
      Optional<Study> study = study(row.get().fields().get(on));
      if (study.isEmpty()) {
        without++;
        problems.accept(noReport(row.get()));
      }
      study.ifPresent(s -> s.joined = true);
      sink.row(kept(row.get(), problems), study.map(s -> s.labels).orElseGet(labels::emptyCells));
      rows++;
    }
    sink.end();
    return summary(rows, without, extra(problems));
  }

  private List<String> kept(Table.Row row, ProblemListener problems) throws IOException {
    List<String> kept = new ArrayList<>(columns.cells(row));
    for (FurtherTable other : further) {
      Optional<List<String>> cells = other.cells(row);
      if (cells.isEmpty()) {
        problems.accept(
            new Problem(
                ProblemKind.NO_FURTHER_ROW,
                row.place(),
                row.fields().get(on).strip(),
                "a further table has no row of this %s; its columns are empty"
                    .formatted(table.header().get(other.key()))));
      }
      kept.addAll(cells.orElseGet(() -> Collections.nCopies(other.names().size(), "")));
    }
    return kept;
  }

  private Problem noReport(Table.Row row) {
    String id = row.fields().get(on).strip();
    String message = "no report of this %s; its labels are empty".formatted(onName());
    return new Problem(ProblemKind.NO_REPORT, row.place(), id, message);
  }

  private long extra(ProblemListener problems) throws IOException {
    long extra = 0;
    for (Study study : studies.values()) {
      if (!study.joined) {
        extra++;
        String message = "no row of this %s, of which there is a report".formatted(onName());
        problems.accept(
            new Problem(ProblemKind.NOT_IN_TABLE, Place.of(table.name()), study.id, message));
      }
    }
    return extra;
  }

  private String onName() {
    return table.header().get(on);
  }

  private JoinSummary summary(long rows, long without, long extra) {
    long joined = studies.values().stream().filter(study -> study.joined).count();
    return new JoinSummary(rows, without, reports, joined, extra, reports - studies.size());
  }
}
