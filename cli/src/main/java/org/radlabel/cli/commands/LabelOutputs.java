package org.radlabel.cli.commands;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.radlabel.Labeler;
import org.radlabel.cli.options.FileModes;
import org.radlabel.cli.options.LabelPaths;
import org.radlabel.cli.options.OutputOptions;
import org.radlabel.cli.options.review.Reviewed;
import org.radlabel.cli.print.ProblemLog;
import org.radlabel.cli.print.Unclosed;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.Problem;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.OutputFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.labels.OutputFormat;
import org.radlabel.formats.labels.ParquetLabels;
import org.radlabel.formats.labels.PassedOverFormat;
import org.radlabel.formats.labels.ProblemFormat;
import org.radlabel.formats.labels.ReportFormat;
import org.radlabel.formats.labels.join.TableJoin;
import org.radlabel.formats.labels.sinks.LabelSink;
import org.radlabel.formats.run.Checkpoint;
import org.radlabel.formats.run.ErrorPolicy;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.OutputSet;
import org.radlabel.formats.run.RunDescription;
import org.radlabel.formats.run.RunSummary;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.rules.Category;

/**
 * The files of one {@code label} command: all are moved into place, or none. Those that can be cut
 * are kept up to a whole record if the run fails.
 */
final class LabelOutputs implements Closeable {
  private final OutputSet files;
  private final Writer labels;

  /** The same for what is not text. */
  private final OutputStream labelBytes;

  private final Optional<Writer> evidence;
  private final Optional<Writer> errors;
  private final Optional<Writer> passedOver;
  private final ProblemLog problems = new ProblemLog();
  private Optional<Table> table = Optional.empty();
  private Optional<String> note = Optional.empty();

  private LabelOutputs(
      LabelPaths paths, FileModes modes, OutputStream standardOutput, boolean resumable)
      throws OutputException {
    this.files =
        paths
            .labels()
            .filter(path -> resumable)
            .map(OutputSet::resumable)
            .orElseGet(OutputSet::whole);
    try {
      if (paths.labels().isPresent()) {
        OutputFile file = files.add("labels", paths.labels().get(), modes.labels());
        this.labels = file.writer();
        this.labelBytes = file.stream();
      } else {
        OutputStream out = new Unclosed(standardOutput);
        this.labels = AtomicFile.writer("standard output", out);
        this.labelBytes = AtomicFile.stream("standard output", out);
      }
      this.evidence = optional("evidence", paths.evidence(), modes.evidence());
      this.errors = optional("errors", paths.errors(), modes.lists());
      this.passedOver = optional("passed-over", paths.passedOver(), modes.lists());
      if (paths.manifest().isPresent()) {
        files.manifest(paths.manifest().get(), paths.isManifestWanted());
      }
    } catch (OutputException e) {
      files.close();
      throw e;
    }
  }

  /** Files of which nothing is kept if the run fails. */
  static LabelOutputs open(LabelPaths paths, FileModes modes, OutputStream standardOutput)
      throws OutputException {
    return open(paths, modes, standardOutput, false);
  }

  /** Files that are kept up to a whole record if the run fails, where they are to be resumable. */
  static LabelOutputs open(
      LabelPaths paths, FileModes modes, OutputStream standardOutput, boolean resumable)
      throws OutputException {
    return new LabelOutputs(paths, modes, standardOutput, resumable);
  }

  private Optional<Writer> optional(String part, Optional<Path> path, Permissions permissions)
      throws OutputException {
    return path.isPresent()
        ? Optional.of(files.add(part, path.get(), permissions).writer())
        : Optional.empty();
  }

  /** Whether there is something that an interrupted run left. */
  boolean isLeftOver() {
    return files.isLeftOver();
  }

  /** Begins the files, or goes on with what an interrupted run left of them. */
  OutputSet.Open begin(Optional<RunDescription> description, boolean resume) throws IOException {
    if (description.isEmpty()) {
      return files.begin();
    }
    if (!resume) {
      return files.begin(description.get());
    }
    OutputSet.Open open = files.resume(description.get());
    problems.addEarlier(open.earlier().failures());
    return open;
  }

  /** After a failure: the whole records that are kept, if any. */
  Optional<Checkpoint> keep() {
    return files.keep();
  }

  /** Keeps nothing, whatever was written. */
  void drop() {
    files.drop();
  }

  /** Where the labels go, in the form that was asked for. */
  LabelSink sink(OutputOptions options, Layout layout, Labeler labeler, Reviewed reviewed)
      throws IOException {
    List<Category> categories = labeler.categories();
    boolean asParquet = options.format(layout) == OutputFormat.PARQUET;
    table = options.table();
    if (table.isPresent()) {
      TableJoin join = options.join(table.get(), layout, categories);
      if (options.format(layout) == OutputFormat.WIDE) {
        reviewed.columns(join, categories);
      }
      note = join.note();
      return asParquet
          ? LabelSink.joinedAsParquet(join, labelBytes)
          : LabelSink.joined(join, labels);
    }
    if (asParquet) {
      return LabelSink.of(ParquetLabels.create(layout, categories, options.style()), labelBytes);
    }
    if (options.format(layout) == OutputFormat.JSONL) {
      return LabelSink.of(new EvidenceFormat(reviewed.part()), labels);
    }
    ReportFormat form =
        options.format(layout).format(layout, categories, options.style(), labeler.lexicon());
    boolean isWide = options.format(layout) == OutputFormat.WIDE;
    return LabelSink.of(isWide ? reviewed.columns(form, categories) : form, labels);
  }

  /** A label file in its usual form. */
  LabelSink sink(Layout layout, List<Category> categories) {
    return LabelSink.of(LabelFormat.of(layout, categories), labels);
  }

  /** Has a run write the evidence and the lists, from where an earlier one ended. */
  void list(LabelRun.Builder run, RunSummary earlier, EvidenceFormat form) throws IOException {
    if (evidence.isPresent()) {
      run.output(form, evidence.get());
    }
    if (errors.isPresent() && earlier.records() == 0) {
      errors.get().write(ProblemFormat.head());
    }
    if (passedOver.isPresent() && earlier.records() == 0) {
      passedOver.get().write(PassedOverFormat.head());
    }
    run.problems(this::list).passedOver(this::list);
  }

  private void list(InputRecord.PassedOver record) throws IOException {
    if (passedOver.isPresent()) {
      passedOver.get().write(PassedOverFormat.row(record));
    }
  }

  void list(Problem problem) throws IOException {
    problems.add(problem);
    if (errors.isPresent()) {
      errors.get().write(ProblemFormat.row(problem));
    }
  }

  /** What the user should know of the joined table. */
  Optional<String> note() {
    return note;
  }

  /**
   * Lists what a join has to say.
   *
   * @throws InputException if it has a problem under {@link ErrorPolicy#STOP}
   */
  void list(Problem problem, ErrorPolicy policy) throws IOException {
    list(problem);
    if (policy == ErrorPolicy.STOP && problem.kind().isFailure()) {
      throw InputException.stoppedBy(problem);
    }
  }

  ProblemLog problems() {
    return problems;
  }

  @Override
  public void close() {
    files.close();
    try {
      if (table.isPresent()) {
        table.get().close();
      }
    } catch (IOException e) {
      // All has been read or written; that it cannot be closed harms nobody.
    }
  }
}
