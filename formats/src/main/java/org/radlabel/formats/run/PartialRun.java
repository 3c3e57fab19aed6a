package org.radlabel.formats.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.radlabel.formats.InputException;
import org.radlabel.formats.LabelRun;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.RunSummary;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Cut;
import org.radlabel.formats.files.PartialFile;

/**
 * The files of a run that can be interrupted: each is written as {@code FILE.partial}, and about
 * every second {@code OUT.partial.json} is written beside them, a {@link Checkpoint} from which a
 * later run goes on. Nothing stands under a final name before {@link #commit}.
 *
 * <p>Closed without a commit it keeps the whole records that have been written, with a checkpoint;
 * if there are none it leaves no file. Also when the process is killed a later run can go on, from
 * the last checkpoint. Not thread-safe.
 *
 * <pre>{@code
 * try (PartialRun partial = PartialRun.of(out)) {
 *   Writer labels = partial.add("labels", out);
 *   partial.begin(description);
 *   LabelRun.of(labeler).output(format, labels).checkpoints(partial).run(reader);
 *   partial.commit();
 * }
 * }</pre>
 */
public final class PartialRun implements LabelRun.CheckpointListener, Closeable {
  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

  private final Path checkpointFile;
  private final UnaryOperator<OutputStream> between;
  private final Map<String, PartialFile> files = new LinkedHashMap<>();
  private RunDescription description;
  private Optional<Checkpoint> mark = Optional.empty();
  private Optional<Checkpoint> saved = Optional.empty();
  private long savedAt;
  private boolean ended;

  private PartialRun(Path output, UnaryOperator<OutputStream> between) {
    this.checkpointFile = checkpointFile(output);
    this.between = between;
  }

  /** For a run whose checkpoint stands beside this output. */
  public static PartialRun of(Path output) {
    return new PartialRun(output, UnaryOperator.identity());
  }

  /** With something between the files and their writers, for tests of failing disks. */
  static PartialRun of(Path output, UnaryOperator<OutputStream> between) {
    return new PartialRun(output, between);
  }

  /** All that a run leaves beside its partial files, now or for a moment. */
  public static List<Path> checkpointFiles(Path output) {
    Path file = checkpointFile(output);
    return List.of(file, next(file));
  }

  /** Where the checkpoint of an output stands. */
  public static Path checkpointFile(Path output) {
    Path partial = PartialFile.path(output);
    return partial.resolveSibling(partial.getFileName() + ".json");
  }

  /**
   * Adds a file, before the run begins.
   *
   * @param part what it is, the same in every run
   * @throws OutputException if it cannot be written to, or if another process writes it
   */
  public Writer add(String part, Path target) throws OutputException {
    PartialFile file = PartialFile.open(target, between);
    files.put(part, file);
    return file.writer();
  }

  /** Whether there is something that an earlier run left. */
  public boolean isLeftOver() {
    return Files.exists(checkpointFile);
  }

  /** Begins anew; what an earlier run left is gone. */
  public void begin(RunDescription of) throws OutputException {
    description = Objects.requireNonNull(of, "of");
    deleteCheckpoint();
    for (PartialFile file : files.values()) {
      file.begin();
    }
  }

  /**
   * Goes on from what an earlier run left.
   *
   * @return what that run did, for {@link LabelRun#after}
   * @throws RefusedResumeException if this run would write something else
   * @throws InputException if there is no checkpoint
   * @throws OutputException if a file is not as that run left it
   */
  public RunSummary resume(RunDescription of) throws IOException {
    Checkpoint from = Checkpoint.read(checkpointFile);
    List<String> differences = from.differences(of, files.keySet());
    if (!differences.isEmpty()) {
      throw new RefusedResumeException(checkpointFile, differences);
    }
    for (Map.Entry<String, PartialFile> file : files.entrySet()) {
      file.getValue().check(from.files().get(file.getKey()));
    }
    for (Map.Entry<String, PartialFile> file : files.entrySet()) {
      file.getValue().resume(from.files().get(file.getKey()));
    }
    description = of;
    mark = Optional.of(from);
    saved = mark;
    savedAt = System.nanoTime();
    return from.summary();
  }

  @Override
  public void accept(RunSummary soFar, Place last) throws IOException {
    mark = Optional.of(new Checkpoint(description, soFar, last, flush()));
    if (saved.isEmpty() || System.nanoTime() - savedAt > INTERVAL) {
      save(mark.get());
    }
  }

  private Map<String, Cut> flush() throws IOException {
    Map<String, Cut> cuts = new LinkedHashMap<>();
    for (Map.Entry<String, PartialFile> file : files.entrySet()) {
      cuts.put(file.getKey(), file.getValue().flush());
    }
    return cuts;
  }

  /** Not by an AtomicFile: those that are being written when the process is ended are deleted. */
  private void save(Checkpoint checkpoint) throws IOException {
    Path next = next(checkpointFile);
    try (Writer out =
        AtomicFile.writer(checkpointFile.toString(), between.apply(Files.newOutputStream(next)))) {
      out.write(checkpoint.json());
    }
    Files.move(next, checkpointFile, StandardCopyOption.REPLACE_EXISTING);
    saved = Optional.of(checkpoint);
    savedAt = System.nanoTime();
  }

  private static Path next(Path checkpointFile) {
    return checkpointFile.resolveSibling(checkpointFile.getFileName() + ".new");
  }

  /**
   * After a failure: keeps the whole records that have been written, if there are any, and no file
   * else.
   *
   * @return what is kept
   */
  public Optional<Checkpoint> keep() {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    Optional<Checkpoint> kept = mark.isPresent() && cutTo(mark.get(), true) ? mark : keepSaved();
    files.values().forEach(PartialFile::close);
    if (description != null) {
      deleteUnless(kept.isPresent());
    }
    return kept;
  }

  /** On a full disk there may be no room for another checkpoint, but there is for the last. */
  private Optional<Checkpoint> keepSaved() {
    return saved.filter(checkpoint -> cutTo(checkpoint, false));
  }

  private boolean cutTo(Checkpoint checkpoint, boolean save) {
    try {
      for (Map.Entry<String, Cut> cut : checkpoint.files().entrySet()) {
        files.get(cut.getKey()).cutTo(cut.getValue());
      }
      if (save) {
        save(checkpoint);
      }
      for (PartialFile file : files.values()) {
        file.keep();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Moves all files into place. */
  public void commit() throws IOException {
    flush();
    ended = true;
    try {
      for (PartialFile file : files.values()) {
        file.commit();
      }
    } finally {
      files.values().forEach(PartialFile::close);
      deleteCheckpoint();
    }
  }

  private void deleteCheckpoint() throws OutputException {
    try {
      Files.deleteIfExists(checkpointFile);
      Files.deleteIfExists(next(checkpointFile));
    } catch (IOException e) {
      throw new OutputException(checkpointFile.toString(), e);
    }
  }

  private void deleteUnless(boolean kept) {
    try {
      Files.deleteIfExists(next(checkpointFile));
      if (!kept) {
        Files.deleteIfExists(checkpointFile);
      }
    } catch (IOException e) {
      // The failure that led here is reported.
    }
  }

  /** Keeps what {@link #keep} keeps. */
  @Override
  public void close() {
    keep();
  }
}
