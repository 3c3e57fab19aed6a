package org.radlabel.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.Labeler;
import org.radlabel.formats.ErrorPolicy;
import org.radlabel.formats.EvidenceFormat;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.LabelRun;
import org.radlabel.formats.Layout;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.PassedOverFormat;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemFormat;
import org.radlabel.formats.RunSummary;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.PartialFile;
import org.radlabel.formats.run.Checkpoint;
import org.radlabel.formats.run.Manifest;
import org.radlabel.formats.run.PartialRun;
import org.radlabel.formats.run.RunDescription;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.writers.JoinSummary;
import org.radlabel.formats.writers.LabelFormat;
import org.radlabel.formats.writers.OutputFormat;
import org.radlabel.formats.writers.ParquetLabels;
import org.radlabel.formats.writers.TableJoin;
import org.radlabel.lexicons.Category;

/**
 * The files of one {@code label} command: all are moved into place, or none. Those that can be cut
 * are kept up to a whole record if the run fails.
 */
final class LabelOutputs implements Closeable {
  private final List<AtomicFile> files = new ArrayList<>();
  private final Writer labels;

  /** The same for what is not text; to nowhere if it can be cut, which only text can. */
  private final OutputStream labelBytes;

  private final Optional<Writer> evidence;
  private final Optional<Writer> errors;
  private final Optional<Writer> passedOver;
  private final Optional<Path> manifest;
  private final Optional<PartialRun> partial;
  private boolean resumed;
  private final ProblemLog problems = new ProblemLog();
  private Optional<Table> table = Optional.empty();
  private Optional<TableJoin> join = Optional.empty();
  private boolean asParquet;
  private Optional<ParquetLabels> parquet = Optional.empty();

  /**
   * Where to write.
   *
   * @param labels the label file; standard output if empty
   * @param evidence the evidence file, if wanted
   * @param errors the error list, if wanted
   * @param passedOver the list of what was passed over, if wanted
   * @param manifest the manifest, if wanted
   */
  record Paths(
      Optional<Path> labels,
      Optional<Path> evidence,
      Optional<Path> errors,
      Optional<Path> passedOver,
      Optional<Path> manifest) {
    /** With the manifest beside the label file, if that is to be a regular file. */
    static Paths of(Path labels, Path evidence, Path errors, boolean withManifest) {
      return of(labels, evidence, errors, null, withManifest);
    }

    /** The same with a list of what was passed over. */
    static Paths of(
        Path labels, Path evidence, Path errors, Path passedOver, boolean withManifest) {
      Optional<Path> file =
          Optional.ofNullable(labels)
              .filter(path -> withManifest && (!Files.exists(path) || Files.isRegularFile(path)));
      return new Paths(
          Optional.ofNullable(labels),
          Optional.ofNullable(evidence),
          Optional.ofNullable(errors),
          Optional.ofNullable(passedOver),
          file.map(path -> Path.of(path + ".manifest.json")));
    }

    List<Path> all() {
      return List.of(labels, evidence, errors, passedOver, manifest).stream()
          .flatMap(Optional::stream)
          .toList();
    }

    /** What a run leaves that was interrupted. */
    List<Path> partial() {
      return Stream.concat(
              cuttable().map(PartialFile::path),
              labels.stream().map(PartialRun::checkpointFiles).flatMap(List::stream))
          .toList();
    }

    /** Why an interrupted run could not go on with these files, if it could not. */
    Optional<String> uncuttable() {
      if (labels.isEmpty()) {
        return Optional.of("standard output cannot be cut; name a file with -o OUT");
      }
      return cuttable().flatMap(path -> uncuttable(path).stream()).findFirst();
    }

    /** What is written record by record. */
    private Stream<Path> cuttable() {
      return Stream.of(labels, evidence, errors, passedOver).flatMap(Optional::stream);
    }

    private static Optional<String> uncuttable(Path path) {
      if (AtomicFile.isCompressed(path)) {
        return Optional.of(path + " is compressed, and what is compressed cannot be cut");
      }
      return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)
          ? Optional.of(path + " is no file, and cannot be cut")
          : Optional.empty();
    }
  }

  private LabelOutputs(Paths paths, OutputStream standardOutput, boolean resumable)
      throws OutputException {
    this.manifest = paths.manifest();
    this.partial = paths.labels().filter(path -> resumable).map(PartialRun::of);
    try {
      if (partial.isPresent()) {
        this.labels = file("labels", paths.labels().orElseThrow());
        this.labelBytes = OutputStream.nullOutputStream();
      } else if (paths.labels().isPresent()) {
        AtomicFile file = file(paths.labels().get());
        this.labels = file.writer();
        this.labelBytes = file.stream();
      } else {
        OutputStream out = new Unclosed(standardOutput);
        this.labels = AtomicFile.writer("standard output", out);
        this.labelBytes = AtomicFile.stream("standard output", out);
      }
      this.evidence = optional("evidence", paths.evidence());
      this.errors = optional("errors", paths.errors());
      this.passedOver = optional("passed-over", paths.passedOver());
    } catch (OutputException e) {
      close();
      throw e;
    }
  }

  /** Files of which nothing is kept if the run fails. */
  static LabelOutputs open(Paths paths, OutputStream standardOutput) throws OutputException {
    return open(paths, standardOutput, false);
  }

  /** Files that are kept up to a whole record if the run fails, where they are to be resumable. */
  static LabelOutputs open(Paths paths, OutputStream standardOutput, boolean resumable)
      throws OutputException {
    return new LabelOutputs(paths, standardOutput, resumable);
  }

  private Optional<Writer> optional(String part, Optional<Path> path) throws OutputException {
    return path.isPresent() ? Optional.of(file(part, path.get())) : Optional.empty();
  }

  private Writer file(String part, Path path) throws OutputException {
    return partial.isPresent() ? partial.get().add(part, path) : file(path).writer();
  }

  private AtomicFile file(Path path) throws OutputException {
    AtomicFile file = AtomicFile.create(path);
    files.add(file);
    return file;
  }

  /** Whether there is something that an interrupted run left. */
  boolean isLeftOver() {
    return partial.filter(PartialRun::isLeftOver).isPresent();
  }

  /** Begins the files, or goes on with what an interrupted run left of them. */
  void begin(LabelRun run, RunDescription description, boolean resume) throws IOException {
    if (partial.isEmpty()) {
      return;
    }
    if (resume) {
      RunSummary before = partial.get().resume(description);
      problems.addEarlier(before.failures());
      run.after(before);
      resumed = true;
    } else {
      partial.get().begin(description);
    }
    run.checkpoints(partial.get());
  }

  /** After a failure: the whole records that are kept, if any. */
  Optional<Checkpoint> keep() {
    return partial.flatMap(PartialRun::keep);
  }

  LabelRun attach(LabelRun run, OutputOptions options, Layout layout, Labeler labeler)
      throws IOException {
    List<Category> categories = labeler.categories();
    table = options.table();
    asParquet = options.format(layout) == OutputFormat.PARQUET;
    if (table.isPresent()) {
      TableJoin joined = options.join(table.get(), layout, categories);
      join = Optional.of(joined);
      run.labelled(joined::add);
    } else if (asParquet) {
      parquet = Optional.of(ParquetLabels.create(layout, categories, options.style()));
      run.labelled(parquet.get());
    } else {
      run.output(
          options.format(layout).format(layout, categories, options.style(), labeler.lexicon()),
          labels);
    }
    return attach(run);
  }

  /** For a label file in its usual form. */
  LabelRun attach(LabelRun run, Layout layout, List<Category> categories) throws IOException {
    return attach(run.output(LabelFormat.of(layout, categories), labels));
  }

  private LabelRun attach(LabelRun run) throws IOException {
    if (evidence.isPresent()) {
      run.output(new EvidenceFormat(), evidence.get());
    }
    if (errors.isPresent() && !resumed) {
      errors.get().write(ProblemFormat.head());
    }
    if (passedOver.isPresent() && !resumed) {
      passedOver.get().write(PassedOverFormat.head());
    }
    return run.problems(this::list).passedOver(this::list);
  }

  private void list(InputRecord.PassedOver record) throws IOException {
    if (passedOver.isPresent()) {
      passedOver.get().write(PassedOverFormat.row(record));
    }
  }

  private void list(Problem problem) throws IOException {
    problems.add(problem);
    if (errors.isPresent()) {
      errors.get().write(ProblemFormat.row(problem));
    }
  }

  /** What the user should know of the joined table. */
  Optional<String> note() {
    return join.flatMap(TableJoin::note);
  }

  /**
   * Writes what is written after the run: a Parquet table, or the joined table.
   *
   * @throws InputException if the join has a problem under {@link ErrorPolicy#STOP}
   */
  Optional<JoinSummary> finish(RunSummary run, ErrorPolicy policy) throws IOException {
    if (parquet.isPresent()) {
      checkCount(run, parquet.get().write(labelBytes));
      labelBytes.flush();
    }
    if (join.isEmpty()) {
      return Optional.empty();
    }
    JoinSummary summary =
        asParquet
            ? join.get().writeParquet(labelBytes, problem -> list(problem, policy))
            : join.get().write(labels, problem -> list(problem, policy));
    checkCount(run, summary.reports());
    labels.flush();
    labelBytes.flush();
    return Optional.of(summary);
  }

  private static void checkCount(RunSummary run, long written) {
    if (run.rows() != written) {
      throw new IllegalStateException(
          "reports labelled must be written; got: %d, %d".formatted(run.rows(), written));
    }
  }

  private void list(Problem problem, ErrorPolicy policy) throws IOException {
    list(problem);
    if (policy == ErrorPolicy.STOP && problem.kind().isFailure()) {
      throw InputException.stoppedBy(problem);
    }
  }

  void write(Manifest made) throws IOException {
    if (manifest.isPresent()) {
      file(manifest.get()).writer().write(made.json());
    }
  }

  ProblemLog problems() {
    return problems;
  }

  void commit() throws IOException {
    if (partial.isPresent()) {
      partial.get().commit();
    }
    for (AtomicFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() {
    files.forEach(AtomicFile::close);
    partial.ifPresent(PartialRun::close);
    try {
      if (parquet.isPresent()) {
        parquet.get().close();
      }
      if (table.isPresent()) {
        table.get().close();
      }
    } catch (IOException e) {
      // All has been read or written; that it cannot be closed harms nobody.
    }
  }
}
