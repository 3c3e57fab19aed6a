package org.radlabel.formats.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.radlabel.formats.InputException;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Disk;
import org.radlabel.formats.files.FolderFiles;
import org.radlabel.formats.files.NewFile;
import org.radlabel.formats.files.PartialFile;
import org.radlabel.formats.files.Permissions;

/** Where the {@link Checkpoint} of a run stands: {@code OUT.partial.json}. */
public final class CheckpointFile {
  private final Path path;
  private final UnaryOperator<OutputStream> between;

  /** With something between the file and its writer, such as a disk that fails in a test. */
  CheckpointFile(Path output, UnaryOperator<OutputStream> between) {
    this.path = of(output);
    this.between = between;
  }

  /**
   * {@return the checkpoint of an output}
   *
   * @param output the label file
   */
  public static Path of(Path output) {
    Path partial = PartialFile.path(output);
    return partial.resolveSibling(partial.getFileName() + ".json");
  }

  /**
   * {@return all that a run leaves beside its partial files, now or for a moment}
   *
   * @param output the label file
   */
  public static List<Path> all(Path output) {
    Path file = of(output);
    return List.of(file, next(file));
  }

  private static Path next(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  Path path() {
    return path;
  }

  boolean exists() {
    return Disk.isTaken(path);
  }

  /** A path as it is seen from the checkpoint's folder, so that both can be moved together. */
  String seen(Path target) {
    Path folder = Objects.requireNonNull(FolderFiles.whole(path).getParent());
    return folder.relativize(FolderFiles.whole(target)).toString();
  }

  /**
   * The checkpoint.
   *
   * @throws InputException if there is none, or the file is something else
   */
  Checkpoint read() throws InputException {
    return Checkpoint.read(path);
  }

  /**
   * What an earlier run left, if anything. An empty file is nothing.
   *
   * @throws OutputException if the file is something else
   */
  Optional<Checkpoint> left() throws IOException {
    if (!exists() || (Disk.isPlainFile(path) && Files.size(path) == 0)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read());
    } catch (InputException e) {
      throw new OutputException(
          path.toString(),
          "is not what an interrupted radlabel leaves; move it away, or name another output");
    }
  }

  /** Not by an AtomicFile: those that are being written when the process is ended are deleted. */
  void save(Checkpoint checkpoint, boolean synced) throws IOException {
    Path next = next(path);
    Files.deleteIfExists(next);
    OutputStream file =
        synced ? NewFile.synced(next, Permissions.USUAL) : NewFile.of(next, Permissions.USUAL);
    try (Writer out = AtomicFile.writer(path.toString(), between.apply(file))) {
      out.write(checkpoint.json());
    }
    Disk.move(next, path);
    if (synced) {
      Disk.syncFolderOf(path);
    }
  }

  void delete() throws OutputException {
    try {
      Files.deleteIfExists(path);
      Files.deleteIfExists(next(path));
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
  }

  void deleteUnless(boolean kept) {
    try {
      Files.deleteIfExists(next(path));
      if (!kept) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The failure that led here is reported.
    }
  }
}
