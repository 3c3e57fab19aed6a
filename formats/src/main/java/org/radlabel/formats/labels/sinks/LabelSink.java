package org.radlabel.formats.labels.sinks;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.ReportLabels;
import org.radlabel.formats.ProblemListener;
import org.radlabel.formats.labels.ParquetLabels;
import org.radlabel.formats.labels.ReportFormat;
import org.radlabel.formats.labels.join.JoinSummary;
import org.radlabel.formats.labels.join.TableJoin;

/**
 * Where the labels of a run go: text that is written record by record, or a table that is written
 * when all reports have been labelled. Not thread-safe.
 */
public abstract sealed class LabelSink implements Closeable {
  private LabelSink() {}

  /**
   * {@return a sink for text, such as a label file}
   *
   * @param format the form of the text
   * @param out where it goes; closed with the sink
   */
  public static LabelSink of(ReportFormat format, Writer out) {
    return new Text(format, out);
  }

  /**
   * {@return a Parquet table; closed with this}
   *
   * @param table the table
   * @param out where it goes when it is finished
   */
  public static LabelSink of(ParquetLabels table, OutputStream out) {
    return new Parquet(table, out);
  }

  /**
   * {@return the rows of another table, as text}
   *
   * @param join the labels and the other table
   * @param out where the rows go; closed with this
   */
  public static LabelSink joined(TableJoin join, Writer out) {
    return new Joined(join, problems -> join.write(out, problems), out);
  }

  /**
   * {@return the rows of another table, as Parquet}
   *
   * @param join the labels and the other table
   * @param out where the rows go; closed with this
   */
  public static LabelSink joinedAsParquet(TableJoin join, OutputStream out) {
    return new Joined(join, problems -> join.writeParquet(out, problems), out);
  }

  /** {@return what is written of each report while the run goes on; empty for a table} */
  public Optional<ReportFormat> format() {
    return Optional.empty();
  }

  /** {@return where that is written to} */
  public Writer writer() {
    return Writer.nullWriter();
  }

  /**
   * Takes the labels of a report, in the order of the input.
   *
   * @param labels the labels of a report
   * @throws IOException if they cannot be written
   */
  public void add(ReportLabels labels) throws IOException {}

  /**
   * Writes what is written at the end; to be called once.
   *
   * @param rows how many reports were labelled
   * @param problems is told what a join has to say
   * @return the counts of a join
   * @throws IOException if it cannot be written
   */
  public Optional<JoinSummary> finish(long rows, ProblemListener problems) throws IOException {
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {}

  private static void checkCount(long expected, long written) {
    if (expected != written) {
      throw new IllegalStateException(
          "reports labelled must be written; got: %d, %d".formatted(expected, written));
    }
  }

  private static final class Text extends LabelSink {
    private final ReportFormat format;
    private final Writer out;

    private Text(ReportFormat format, Writer out) {
      this.format = Objects.requireNonNull(format, "format");
      this.out = Objects.requireNonNull(out, "out");
    }

    @Override
    public Optional<ReportFormat> format() {
      return Optional.of(format);
    }

    @Override
    public Writer writer() {
      return out;
    }
  }

  private static final class Parquet extends LabelSink {
    private final ParquetLabels table;
    private final OutputStream out;

    private Parquet(ParquetLabels table, OutputStream out) {
      this.table = Objects.requireNonNull(table, "table");
      this.out = Objects.requireNonNull(out, "out");
    }

    @Override
    public void add(ReportLabels labels) throws IOException {
      table.accept(labels);
    }

    @Override
    public Optional<JoinSummary> finish(long rows, ProblemListener problems) throws IOException {
      checkCount(rows, table.write(out));
      out.flush();
      return Optional.empty();
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }

  private static final class Joined extends LabelSink {
    private final TableJoin join;
    private final Join write;
    private final Flushable out;

    private interface Join {
      JoinSummary write(ProblemListener problems) throws IOException;
    }

    private Joined(TableJoin join, Join write, Flushable out) {
      this.join = Objects.requireNonNull(join, "join");
      this.write = write;
      this.out = out;
    }

    @Override
    public void add(ReportLabels labels) {
      join.add(labels);
    }

    @Override
    public Optional<JoinSummary> finish(long rows, ProblemListener problems) throws IOException {
      JoinSummary summary = write.write(problems);
      checkCount(rows, summary.reports());
      out.flush();
      return Optional.of(summary);
    }
  }
}
