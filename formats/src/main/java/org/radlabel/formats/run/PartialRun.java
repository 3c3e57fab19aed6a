package org.radlabel.formats.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Disk;
import org.radlabel.formats.files.OutputFile;
import org.radlabel.formats.files.PartialFile;
import org.radlabel.formats.files.Permissions;

/**
 * The files of a run that can be interrupted: each is written as {@code FILE.partial}, and about
 * every second {@code OUT.partial.json} is written beside them, a {@link Checkpoint} from which a
 * later run goes on. Nothing stands under a final name before {@link #commit}.
 *
 * <p><b>All or none.</b> A commit first brings all files to the disk and says so in the checkpoint,
 * then moves one after the other, then deletes the checkpoint. A process that ends among the moves
 * leaves the checkpoint, and {@link #resume} sees which files are in place already and moves the
 * others.
 *
 * <p><b>Only its own.</b> A partial file is replaced if it is empty or a checkpoint names it;
 * anything else under that name is refused.
 *
 * <p>Closed without a commit it keeps the whole records that have been written, with a checkpoint;
 * if there are none it leaves no file. Also when the process is killed a later run can go on, from
 * the last checkpoint. Not thread-safe.
 */
final class PartialRun implements CheckpointListener, Closeable {
  /** The part that is written last, from the counts, and removed first. */
  static final String MANIFEST = "manifest";

  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

  private final CheckpointFile checkpointFile;
  private final UnaryOperator<OutputStream> between;
  private final Map<String, PartialFile> files = new LinkedHashMap<>();
  private Optional<PartialFile> manifest = Optional.empty();
  private @Nullable RunDescription description;
  private Optional<Checkpoint> mark = Optional.empty();
  private Optional<Checkpoint> saved = Optional.empty();
  private Optional<Checkpoint> complete = Optional.empty();
  private long savedAt;
  private boolean ended;

  /** With something between the files and their writers, such as a disk that fails in a test. */
  PartialRun(Path output, UnaryOperator<OutputStream> between) {
    this.checkpointFile = new CheckpointFile(output, between);
    this.between = between;
  }

  /**
   * Adds a file, before the run begins.
   *
   * @param part what it is, the same in every run
   * @throws OutputException if it cannot be written to, or if another process writes it
   */
  OutputFile add(String part, Path target, Permissions permissions) throws OutputException {
    PartialFile file = PartialFile.open(target, permissions, between);
    files.put(part, file);
    return file;
  }

  /**
   * Says where the manifest is to stand, before the run begins.
   *
   * @throws OutputException if it cannot be written to
   */
  void addManifest(Path target) throws OutputException {
    manifest = Optional.of(PartialFile.open(target, Permissions.USUAL, between));
  }

  /** Whether there is something that an earlier run left. */
  boolean isLeftOver() {
    return checkpointFile.exists();
  }

  /**
   * Begins anew; what an earlier run left is gone.
   *
   * @throws OutputException if something else stands where this run is to write
   */
  void begin(RunDescription of) throws IOException {
    Objects.requireNonNull(of, "of");
    Optional<Checkpoint> left = checkpointFile.left();
    for (Map.Entry<String, PartialFile> file : withManifest().entrySet()) {
      checkOwn(file.getKey(), file.getValue(), left);
    }
    for (PartialFile file : files.values()) {
      file.begin();
      if (description == null) {
        description = of;
        checkpointFile.save(
            new Checkpoint(of, RunSummary.NOTHING, Place.of("none"), false, parts(files)), false);
      }
    }
  }

  private Map<String, PartialFile> withManifest() {
    Map<String, PartialFile> all = new LinkedHashMap<>(files);
    manifest.ifPresent(file -> all.put(MANIFEST, file));
    return all;
  }

  private void checkOwn(String part, PartialFile file, Optional<Checkpoint> left)
      throws OutputException {
    boolean own =
        part.equals(MANIFEST)
            ? left.isPresent()
            : left.map(checkpoint -> checkpoint.files().get(part))
                .filter(named -> named.target().equals(checkpointFile.seen(file.target())))
                .isPresent();
    if (file.isLeftOver() && !own) {
      throw new OutputException(
          PartialFile.path(file.target()).toString(),
          "was not left by a run that wrote this output; move it away, or name another output");
    }
  }

  /**
   * Goes on from what an earlier run left.
   *
   * @return what that run did, for {@link LabelRun.Builder#after}
   * @throws RefusedResumeException if this run would write something else
   * @throws org.radlabel.formats.InputException if there is no checkpoint
   * @throws OutputException if a file is not as that run left it
   */
  RunSummary resume(RunDescription of) throws IOException {
    Checkpoint from = checkpointFile.read();
    Map<String, PartialFile> all = from.isComplete() ? withManifest() : files;
    List<String> differences = from.differences(of, all.keySet());
    if (!differences.isEmpty()) {
      throw new RefusedResumeException(checkpointFile.path(), differences);
    }
    for (Map.Entry<String, PartialFile> file : all.entrySet()) {
      file.getValue().check(from.cutOf(file.getKey()), from.isComplete());
    }
    for (Map.Entry<String, PartialFile> file : all.entrySet()) {
      file.getValue().resume(from.cutOf(file.getKey()));
    }
    description = of;
    mark = from.summary().records() == 0 ? Optional.empty() : Optional.of(from);
    saved = mark;
    complete = Optional.of(from).filter(Checkpoint::isComplete);
    savedAt = System.nanoTime();
    return from.summary();
  }

  /** Whether the run that is gone on with had come to its end, so that only moves are left. */
  boolean isComplete() {
    return complete.isPresent();
  }

  @Override
  public void accept(RunSummary soFar, Place last) throws IOException {
    for (PartialFile file : files.values()) {
      file.flush();
    }
    mark = Optional.of(new Checkpoint(described(), soFar, last, false, parts(files)));
    if (saved.isEmpty() || System.nanoTime() - savedAt > INTERVAL) {
      save(mark.get());
    }
  }

  private Map<String, Checkpoint.Part> parts(Map<String, PartialFile> all) {
    Map<String, Checkpoint.Part> parts = new LinkedHashMap<>();
    all.forEach(
        (part, file) ->
            parts.put(
                part, new Checkpoint.Part(checkpointFile.seen(file.target()), file.written())));
    return parts;
  }

  private void save(Checkpoint checkpoint) throws IOException {
    checkpointFile.save(checkpoint, false);
    saved = Optional.of(checkpoint);
    savedAt = System.nanoTime();
  }

  /**
   * After a failure: keeps the whole records that have been written, if there are any, and no file
   * else.
   *
   * @return what is kept
   */
  Optional<Checkpoint> keep() {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    if (complete.isPresent()) {
      withManifest().values().forEach(PartialFile::keep);
      return complete;
    }
    Optional<Checkpoint> kept = mark.isPresent() && cutTo(mark.get(), true) ? mark : keepSaved();
    withManifest().values().forEach(PartialFile::close);
    if (description != null) {
      checkpointFile.deleteUnless(kept.isPresent());
    }
    return kept;
  }

  /** Keeps nothing; files that are in place already stay there. */
  void drop() {
    if (!ended) {
      ended = true;
      withManifest().values().forEach(PartialFile::close);
      checkpointFile.deleteUnless(false);
    }
  }

  /** On a full disk there may be no room for another checkpoint, but there is for the last. */
  private Optional<Checkpoint> keepSaved() {
    return saved.filter(checkpoint -> cutTo(checkpoint, false));
  }

  private boolean cutTo(Checkpoint checkpoint, boolean save) {
    try {
      for (Map.Entry<String, PartialFile> file : files.entrySet()) {
        file.getValue().cutTo(checkpoint.cutOf(file.getKey()));
      }
      if (save) {
        save(checkpoint);
      }
      files.values().forEach(PartialFile::keep);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Moves all files into place. If that fails in the middle, {@link #resume} can do it.
   *
   * @param summary what the run did
   * @param made how they were made, if there is to be a manifest
   * @param removed what must not stand beside the new files, if it is there
   */
  void commit(RunSummary summary, Optional<Manifest> made, Optional<Path> removed)
      throws IOException {
    if (complete.isEmpty()) {
      finish(summary, made);
    }
    if (removed.isPresent() && manifest.filter(PartialFile::isInPlace).isEmpty()) {
      Files.deleteIfExists(removed.get());
      Disk.syncFolderOf(removed.get());
    }
    for (PartialFile file : withManifest().values()) {
      file.place();
    }
    for (PartialFile file : withManifest().values()) {
      Disk.syncFolderOf(PartialFile.path(file.target()));
    }
    ended = true;
    checkpointFile.delete();
  }

  private RunDescription described() {
    return Objects.requireNonNull(description, "begun or resumed");
  }

  private void finish(RunSummary summary, Optional<Manifest> made) throws IOException {
    if (manifest.isPresent() && made.isPresent()) {
      OutputFile labels = files.values().iterator().next();
      String content = made.get().json(LabelFilePrint.of(labels));
      manifest.get().begin();
      manifest.get().writer().write(content);
    }
    Map<String, PartialFile> all = withManifest();
    for (PartialFile file : all.values()) {
      file.finish();
    }
    Place last = mark.map(Checkpoint::last).orElse(Place.of("none"));
    Checkpoint whole = new Checkpoint(described(), summary, last, true, parts(all));
    checkpointFile.save(whole, true);
    complete = Optional.of(whole);
  }

  /** Keeps what {@link #keep} keeps. */
  @Override
  public void close() {
    keep();
  }
}
