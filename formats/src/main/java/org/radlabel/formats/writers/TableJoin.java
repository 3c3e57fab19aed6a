package org.radlabel.formats.writers;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputException;
import org.radlabel.formats.LabelRun;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.StudyId;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.Category;

/**
 * Repeats a study's labels on every row of a table that names the study: a list of images, of
 * studies, a split. The rows keep their order and their columns; the labels follow.
 *
 * <p>First it is given every labelled report, then it writes. A row without a report is kept with
 * empty labels, whatever is written for categories that are not mentioned; a report without a row
 * is in no row; both are problems. {@code s50000001} and {@code 50000001} name the same study. Of
 * the reports it keeps id and labels. Not thread-safe.
 */
public final class TableJoin {
  private final Table table;
  private final int on;
  private final JoinColumns columns;
  private final List<Category> categories;
  private final CellStyle style;
  private final Map<String, Study> studies = new LinkedHashMap<>();
  private final Map<String, String> cells = new HashMap<>();
  private long reports;

  /** A labelled report. */
  private static final class Study {
    private final String id;
    private final String labels;
    private boolean joined;

    Study(String id, String labels) {
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
    this.categories = format.ordered(categories);
    this.style = Objects.requireNonNull(style, "style");
  }

  /** What the user should know of the columns before the run; empty if nothing. */
  public Optional<String> note() {
    return columns.note().isEmpty()
        ? Optional.empty()
        : Optional.of(table.name() + ": " + columns.note());
  }

  /** Remembers a report's labels; of several with one id the first. */
  public void add(ReportLabels labels) {
    reports++;
    StringBuilder values = new StringBuilder();
    LabelFormat.values(labels, categories, style, values);
    String shared = cells.computeIfAbsent(values.toString(), key -> key);
    String id = name(labels);
    studies.putIfAbsent(StudyId.key(id), new Study(id, shared));
  }

  private String name(ReportLabels labels) {
    String column = table.header().get(on).strip().toLowerCase(Locale.ROOT);
    return column.equals(MimicIds.STUDY)
        ? labels.report().metadata().getOrDefault(MimicIds.STUDY, labels.report().id())
        : labels.report().id();
  }

  /**
   * Writes the rows; to be called once.
   *
   * @throws InputException if the table cannot be read to its end
   */
  public JoinSummary write(Writer out, LabelRun.ProblemListener problems) throws IOException {
    out.append(head());
    long rows = 0;
    long without = 0;
    Optional<Table.Row> row = table.read();
    while (row.isPresent()) {
      Study study = studies.get(StudyId.key(row.get().fields().get(on)));
      if (study == null) {
        without++;
        problems.accept(noReport(row.get()));
      }
      out.append(line(row.get(), study));
      rows++;
      row = table.read();
    }
    return summary(rows, without, extra(problems));
  }

  private StringBuilder head() {
    StringBuilder head = texts(columns.names());
    LabelFormat.names(categories, style, head);
    return head.append('\n');
  }

  private StringBuilder line(Table.Row row, Study study) {
    StringBuilder line = texts(columns.cells(row));
    if (study == null) {
      return line.append(",".repeat(categories.size())).append('\n');
    }
    study.joined = true;
    return line.append(study.labels).append('\n');
  }

  private StringBuilder texts(List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      style.text(texts.get(i), line);
    }
    return line;
  }

  private Problem noReport(Table.Row row) {
    String id = row.fields().get(on).strip();
    String message = "no report of this %s; its labels are empty".formatted(onName());
    return new Problem(ProblemKind.NO_REPORT, row.place(), id, message);
  }

  private long extra(LabelRun.ProblemListener problems) throws IOException {
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
