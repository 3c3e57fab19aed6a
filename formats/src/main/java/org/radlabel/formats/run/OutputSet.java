package org.radlabel.formats.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Disk;
import org.radlabel.formats.files.OutputFile;
import org.radlabel.formats.files.Permissions;

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
 * <pre>{@code
 * try (OutputSet files = OutputSet.resumable(out)) {
 *   OutputFile labels = files.add("labels", out, Permissions.USUAL);
 *   files.begin(description);
 *   LabelRun run = LabelRun.builder(labeler).output(format, labels.writer()).build();
 *   files.checkpoints().ifPresent(run::checkpoints);
 *   files.commit(run.run(reader), Optional.empty());
 * }
 * }</pre>
 */
public final class OutputSet implements Closeable {
  private final Optional<PartialRun> partial;
  private final List<AtomicFile> files = new ArrayList<>();
  private Optional<Path> manifest = Optional.empty();
  private boolean isManifestWanted;

  private OutputSet(Optional<PartialRun> partial) {
    this.partial = partial;
  }

  /** Files of which nothing is kept if the run fails. */
  public static OutputSet whole() {
    return new OutputSet(Optional.empty());
  }

  /** Files that are kept up to a whole record; their checkpoint stands beside this output. */
  public static OutputSet resumable(Path output) {
    return resumable(output, UnaryOperator.identity());
  }

  /** With something between the files and their writers, for tests of failing disks. */
  static OutputSet resumable(Path output, UnaryOperator<OutputStream> between) {
    return new OutputSet(Optional.of(new PartialRun(output, between)));
  }

  /**
   * Adds a file, before the run begins.
   *
   * @param part what it is, the same in every run: {@code labels}
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

  /** Whether there is something that an interrupted run left. */
  public boolean isLeftOver() {
    return partial.filter(PartialRun::isLeftOver).isPresent();
  }

  /**
   * Begins the files; what an earlier run left is gone.
   *
   * @throws OutputException if something that no run left stands where this one is to write
   */
  public void begin(RunDescription description) throws IOException {
    if (partial.isPresent()) {
      partial.get().begin(description);
    }
  }

  /**
   * Goes on with what an interrupted run left; of a resumable set only.
   *
   * @return what that run did, for {@link LabelRun.Builder#after}
   * @throws RefusedResumeException if this run would write something else
   * @throws org.radlabel.formats.InputException if there is nothing to go on from
   * @throws OutputException if a file is not as that run left it
   */
  public RunSummary resume(RunDescription description) throws IOException {
    return partial.orElseThrow().resume(description);
  }

  /** Whether the run that is gone on with had written all, so that only {@link #commit} is left. */
  public boolean isComplete() {
    return partial.filter(PartialRun::isComplete).isPresent();
  }

  /** What a run must tell how far it has come; of a resumable set only. */
  public Optional<CheckpointListener> checkpoints() {
    return partial.map(run -> run);
  }

  /**
   * After a failure: keeps the whole records that have been written, if there are any.
   *
   * @return what is kept
   */
  public Optional<Checkpoint> keep() {
    return partial.flatMap(PartialRun::keep);
  }

  /** Keeps nothing, whatever was written. */
  public void drop() {
    files.forEach(AtomicFile::close);
    partial.ifPresent(PartialRun::drop);
  }

  /**
   * Moves all files into place.
   *
   * @param summary what the run did
   * @param made how, for the manifest; of no effect if that is not wanted
   * @throws OutputException if a file cannot be written or moved
   */
  public void commit(RunSummary summary, Optional<Manifest> made) throws IOException {
    Objects.requireNonNull(summary, "summary");
    Optional<String> content = made.filter(m -> isManifestWanted).map(Manifest::json);
    Optional<Path> old = manifest.filter(file -> isManifestWanted || Manifest.isOne(file));
    if (partial.isPresent()) {
      partial.get().commit(summary, content, old);
    } else {
      commitWhole(content, old);
    }
  }

  private void commitWhole(Optional<String> content, Optional<Path> old) throws IOException {
    if (content.isPresent()) {
      add(PartialRun.MANIFEST, manifest.orElseThrow(), Permissions.USUAL)
          .writer()
          .write(content.get());
    }
    for (AtomicFile file : files) {
      file.finish();
    }
    if (old.isPresent()) {
      Files.deleteIfExists(old.get());
    }
    for (AtomicFile file : files) {
      file.place();
    }
    for (AtomicFile file : files) {
      Disk.syncFolderOf(file.target());
    }
  }

  /** Drops what was not committed; of a resumable set it keeps what {@link #keep} keeps. */
  @Override
  public void close() {
    files.forEach(AtomicFile::close);
    partial.ifPresent(PartialRun::close);
  }
}
