package org.radlabel.formats.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.ProblemListener;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.OutputFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.labels.join.JoinSummary;
import org.radlabel.formats.labels.sinks.LabelSink;

/**
 * The files of one run: all are moved into place, or none.
 *
 * <p>Before the first is moved, all are on the disk, and the manifest of an earlier run is gone;
 * the new manifest is the last to come. So labels with a manifest beside them are always its own.
 *
 * <p>A set that is {@linkplain #resumable resumable} keeps what was written if the run fails or the
 * process is killed, and a later run goes on from there, also if it was killed among the moves. Of
 * a {@linkplain #whole whole} set nothing is kept. Not thread-safe.
 *
 * <p>The files are named first, then {@linkplain #begin begun}, then {@linkplain Open#attach
 * attached} to a run, {@linkplain Attached#finish finished} with what the run did and {@linkplain
 * Written#commit committed}; each step is a type that has only the next.
 *
 * <pre>{@code
 * try (OutputSet files = OutputSet.whole()) {
 *   OutputFile out = files.add("labels", path, Permissions.USUAL);
 *   LabelSink labels = LabelSink.of(LabelFormat.of(reader.layout(), categories), out.writer());
 *   LabelRun.Builder run = LabelRun.builder(labeler);
 *   OutputSet.Attached attached = files.begin().attach(run, labels);
 *   RunSummary summary = run.build().run(reader);
 *   attached.finish(summary, problem -> {}).commit();
 * }
 * }</pre>
 */
public final class OutputSet implements Closeable {
  private final Optional<PartialRun> partial;
  private final List<AtomicFile> files = new ArrayList<>();
  private final List<LabelSink> sinks = new ArrayList<>();
  private Optional<Path> manifest = Optional.empty();
  private boolean isManifestWanted;

  private OutputSet(Optional<PartialRun> partial) {
    this.partial = partial;
  }

  /** {@return a set of files of which nothing is kept if the run fails} */
  public static OutputSet whole() {
    return new OutputSet(Optional.empty());
  }

  /**
   * {@return a set of files that are kept up to a whole record, with a checkpoint}
   *
   * @param output the file beside which the checkpoint stands
   */
  public static OutputSet resumable(Path output) {
    return resumable(output, UnaryOperator.identity());
  }

  /** With something between the files and their writers, for tests of failing disks. */
  static OutputSet resumable(Path output, UnaryOperator<OutputStream> between) {
    return new OutputSet(Optional.of(new PartialRun(output, between)));
  }

  /**
   * Adds a file, before the run begins; the first is the label file, as a manifest tells of it.
   *
   * @param part what it is, the same in every run: {@code labels}
   * @param target where the file will stand
   * @param permissions who may read it
   * @return the file
   * @throws OutputException if it cannot be written to, or if another process writes it
   */
  public OutputFile add(String part, Path target, Permissions permissions) throws OutputException {
    if (partial.isPresent()) {
      return partial.get().add(part, target, permissions);
    }
    AtomicFile file = AtomicFile.create(target, permissions);
    files.add(file);
    return file;
  }

  /**
   * Says where the manifest stands.
   *
   * @param target where the manifest will stand
   * @param isWanted whether one is to be written; if not, that of an earlier run is removed, since
   *     it would tell of other labels
   * @throws OutputException if it cannot be written to
   */
  public void manifest(Path target, boolean isWanted) throws OutputException {
    manifest = Optional.of(target);
    isManifestWanted = isWanted;
    if (isWanted && partial.isPresent()) {
      partial.get().addManifest(target);
    }
  }

  /** {@return whether there is something that an interrupted run left} */
  public boolean isLeftOver() {
    return partial.filter(PartialRun::isLeftOver).isPresent();
  }

  /**
   * Begins the files of a {@linkplain #whole whole} set.
   *
   * @return the set, ready to be attached to a run
   */
  public Open begin() {
    if (partial.isPresent()) {
      throw new IllegalStateException("a resumable set needs its description when it begins");
    }
    return new Open(RunSummary.NOTHING);
  }

  /**
   * Begins the files; what an earlier run left is gone.
   *
   * @param description what decides what is written
   * @return the set, ready to be attached to a run
   * @throws OutputException if something that no run left stands where this one is to write
   */
  public Open begin(RunDescription description) throws IOException {
    if (partial.isPresent()) {
      partial.get().begin(description);
    }
    return new Open(RunSummary.NOTHING);
  }

  /**
   * Goes on with what an interrupted run left; of a resumable set only.
   *
   * @param description what decides what is written, which must be as it was
   * @return the set, ready to be attached to a run
   * @throws RefusedResumeException if this run would write something else
   * @throws org.radlabel.formats.InputException if there is nothing to go on from
   * @throws OutputException if a file is not as that run left it
   */
  public Open resume(RunDescription description) throws IOException {
    return new Open(partial.orElseThrow().resume(description));
  }

  /** The files, begun. */
  public final class Open {
    private final RunSummary earlier;

    private Open(RunSummary earlier) {
      this.earlier = earlier;
    }

    /** {@return what the run did that is gone on with} */
    public RunSummary earlier() {
      return earlier;
    }

    /** {@return what was written, if the resumed run had written all, so that moves are left} */
    public Optional<Written> complete() {
      return partial
          .filter(PartialRun::isComplete)
          .map(run -> new Written(earlier, Optional.empty()));
    }

    /**
     * Has a run write its labels here, from where an earlier one ended.
     *
     * @param run gets the output (of a table a listener for labels) and one for checkpoints
     * @param labels where the labels go; closed with the set
     * @return the set, attached
     */
    public Attached attach(LabelRun.Builder run, LabelSink labels) {
      sinks.add(labels);
      partial.ifPresent(run::checkpoints);
      run.after(earlier);
      if (labels.format().isPresent()) {
        run.output(labels.format().get(), labels.writer());
      } else {
        run.labelled(labels::add);
      }
      return new Attached(labels);
    }
  }

  /** The files of a run that is to be made. */
  public final class Attached {
    private final LabelSink labels;

    private Attached(LabelSink labels) {
      this.labels = labels;
    }

    /**
     * Writes what is written when all reports have been labelled.
     *
     * @param summary what the run did
     * @param problems is told what a join has to say
     * @return the set, ready to be moved into place
     * @throws IOException if it cannot be written
     */
    public Written finish(RunSummary summary, ProblemListener problems) throws IOException {
      return new Written(summary, labels.finish(summary.rows(), problems));
    }
  }

  /** The files with all that is to be in them. */
  public final class Written {
    private final RunSummary summary;
    private final Optional<JoinSummary> join;

    private Written(RunSummary summary, Optional<JoinSummary> join) {
      this.summary = Objects.requireNonNull(summary, "summary");
      this.join = join;
    }

    /** {@return what the run did} */
    public RunSummary summary() {
      return summary;
    }

    /** {@return the counts of a join, if there was one} */
    public Optional<JoinSummary> join() {
      return join;
    }

    /**
     * Moves all files into place.
     *
     * @throws OutputException if a file cannot be written or moved
     */
    public void commit() throws IOException {
      commit(Optional.empty());
    }

    /**
     * Moves all files into place, the manifest last.
     *
     * @param made how they were made; of no effect if no manifest is wanted
     * @throws OutputException if a file cannot be written or moved
     */
    public void commit(Optional<Manifest> made) throws IOException {
      move(summary, made);
    }
  }

  /** {@return what is kept after a failure: the whole records that have been written, if any} */
  public Optional<Checkpoint> keep() {
    return partial.flatMap(PartialRun::keep);
  }

  /** Keeps nothing, whatever was written. */
  public void drop() {
    files.forEach(AtomicFile::close);
    partial.ifPresent(PartialRun::drop);
  }

  private void move(RunSummary summary, Optional<Manifest> made) throws IOException {
    Optional<Manifest> wanted = made.filter(m -> isManifestWanted);
    Optional<Path> old = manifest.filter(file -> isManifestWanted || Manifest.isOne(file));
    if (partial.isPresent()) {
      partial.get().commit(summary, wanted, old);
    } else {
      commitWhole(wanted, old);
    }
  }

  private void commitWhole(Optional<Manifest> made, Optional<Path> old) throws IOException {
    if (made.isPresent()) {
      String content = made.get().json(LabelFilePrint.of(files.get(0)));
      add(PartialRun.MANIFEST, manifest.orElseThrow(), Permissions.USUAL).writer().write(content);
    }
    AtomicFile.commit(files, old);
  }

  /** Drops what was not committed; of a resumable set it keeps what {@link #keep} keeps. */
  @Override
  public void close() {
    files.forEach(AtomicFile::close);
    partial.ifPresent(PartialRun::close);
    for (LabelSink sink : sinks) {
      try {
        sink.close();
      } catch (IOException e) {
        // All has been written, or is dropped; that it cannot be closed harms nobody.
      }
    }
  }
}
