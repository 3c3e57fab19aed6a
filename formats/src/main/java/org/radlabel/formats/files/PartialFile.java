package org.radlabel.formats.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.OutputException;

/**
 * A file that is written beside its name, as {@code NAME.partial}, and can be gone on with when
 * another process ended in the middle of it. While one process has it open, no other can open it.
 * Not thread-safe.
 *
 * <p>Opening makes no file. {@link #begin} makes one; {@link #check} and {@link #resume} go on with
 * one that an earlier process left. A link is never followed.
 */
public final class PartialFile implements OutputFile {
  private static final String ENDING = ".partial";

  private final Path target;
  private final Path path;
  private final Permissions permissions;
  private final UnaryOperator<OutputStream> between;
  private final CountedOutput counted = new CountedOutput();
  private final OutputStream stream;
  private final Writer writer;

  /** Null while there is no partial file: before it is begun, and if it is in place already. */
  private @Nullable FileChannel channel;

  private boolean begun;
  private boolean ended;

  private PartialFile(Path target, Permissions permissions, UnaryOperator<OutputStream> between) {
    this.target = target;
    this.path = path(target);
    this.permissions = permissions;
    this.between = between;
    this.stream = AtomicFile.stream(target.toString(), counted);
    this.writer = AtomicFile.writer(target.toString(), counted);
  }

  /**
   * Opens the partial file of a target, if there is one.
   *
   * @param target where the file will stand
   * @return the partial file, locked against other processes
   * @throws OutputException if the target's folder is missing or cannot be written to, if the
   *     target is a folder, if something else stands under the partial file's name, or if another
   *     process has it open
   */
  public static PartialFile open(Path target) throws OutputException {
    return open(target, Permissions.USUAL, UnaryOperator.identity());
  }

  /**
   * {@return the same for a file that some may read, and with something between the file and its
   * writer, such as a disk that fails in a test}
   *
   * @param target where the file will stand
   * @param permissions who may read it
   * @param between makes of the file's stream the one that is written to
   * @throws OutputException as {@link #open(Path)}
   */
  public static PartialFile open(
      Path target, Permissions permissions, UnaryOperator<OutputStream> between)
      throws OutputException {
    AtomicFile.checkTarget(target);
    PartialFile file = new PartialFile(target, permissions, between);
    file.openExisting();
    return file;
  }

  private void openExisting() throws OutputException {
    if (!Disk.isTaken(path)) {
      return;
    }
    if (!Disk.isPlainFile(path)) {
      throw new OutputException(
          path.toString(), "is no file of radlabel's; move it away, or name another output");
    }
    try {
      channel = Locks.existing(path);
    } catch (IOException e) {
      throw CountedOutput.failed(path, e);
    }
  }

  /**
   * {@return where the partial file of a target stands}
   *
   * @param target where the file will stand
   */
  public static Path path(Path target) {
    Path real = AtomicFile.behindLinks(target);
    return real.resolveSibling(real.getFileName() + ENDING);
  }

  /**
   * {@return whether there is a partial file with something in it}
   *
   * @throws OutputException if that cannot be seen
   */
  public boolean isLeftOver() throws OutputException {
    try {
      return channel != null && channel.size() > 0;
    } catch (IOException e) {
      throw CountedOutput.failed(path, e);
    }
  }

  /**
   * Begins from nothing, in a new file; what an earlier process left is deleted.
   *
   * @throws OutputException if it cannot be made
   */
  public void begin() throws OutputException {
    try {
      if (channel != null) {
        Files.deleteIfExists(path);
        channel.close();
      }
      begun = true;
      channel = Locks.created(path, permissions.attributes());
      permissions.give(path);
      counted.to(between.apply(Channels.newOutputStream(channel)));
    } catch (FileAlreadyExistsException e) {
      begun = false;
      throw Locks.taken(path);
    } catch (IOException e) {
      throw CountedOutput.failed(target, e);
    }
  }

  /**
   * Makes sure, before a {@link #resume}, that what is there begins as an earlier process wrote it.
   *
   * @param cut how much the earlier process had written
   * @param mayBeInPlace whether that process may have moved the file into place already
   * @throws OutputException if it does not; it is left as it is
   */
  public void check(Cut cut, boolean mayBeInPlace) throws OutputException {
    if (channel != null) {
      counted.check(channel, path, cut);
    } else if (!mayBeInPlace) {
      throw new OutputException(path.toString(), "is gone; start again without --resume");
    } else {
      counted.checkWhole(AtomicFile.behindLinks(target), cut);
    }
  }

  /** {@return whether the file was moved into place already; to be asked after {@link #check}} */
  public boolean isInPlace() {
    return channel == null;
  }

  /**
   * Resumes from a cut that was checked, for those to read who now may; what came after is dropped.
   *
   * @param cut how much is kept
   * @throws OutputException if the file cannot be written to
   */
  public void resume(Cut cut) throws OutputException {
    permissions.giveAgain(isInPlace() ? AtomicFile.behindLinks(target) : path);
    if (channel != null) {
      begun = true;
      counted.to(between.apply(Channels.newOutputStream(channel)));
      cutTo(cut);
    }
  }

  @Override
  public Writer writer() {
    return writer;
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public Path target() {
    return target;
  }

  @Override
  public Optional<Path> beside() {
    return Optional.of(path);
  }

  /**
   * Hands all that was written to the system.
   *
   * @return how much that is
   * @throws IOException if it cannot be written
   */
  public Cut flush() throws IOException {
    writer.flush();
    return counted.cut();
  }

  /** {@return what has been handed to the system so far} */
  public Cut written() {
    return counted.cut();
  }

  /**
   * Takes back what was written after a cut. Only {@link #keep} may follow.
   *
   * @param cut how much is kept
   * @throws OutputException if that cannot be done
   */
  public void cutTo(Cut cut) throws OutputException {
    try {
      if (channel != null) {
        channel.truncate(cut.bytes());
        channel.position(cut.bytes());
      }
    } catch (IOException e) {
      throw CountedOutput.failed(path, e);
    }
  }

  /** Ends here, and leaves the partial file as it is on the disk. */
  public void keep() {
    ended = true;
    closeChannel();
  }

  private void closeChannel() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // Whether all of it is there is checked when it is gone on with.
    }
  }

  /**
   * {@link #finish} and {@link #place}.
   *
   * @throws OutputException if the file cannot be written or moved
   */
  public void commit() throws OutputException {
    finish();
    place();
    Disk.syncFolderOf(path);
  }

  @Override
  public void finish() throws OutputException {
    try {
      if (channel != null) {
        flush();
        channel.force(true);
      }
    } catch (IOException e) {
      throw CountedOutput.failed(target, e);
    }
  }

  /** Also where the file is in place already. */
  @Override
  public void place() throws OutputException {
    try {
      if (channel != null) {
        // Moved before its lock is given up, so that nobody else can begin to write it.
        Disk.move(path, AtomicFile.behindLinks(target));
      }
      keep();
    } catch (IOException e) {
      throw CountedOutput.failed(target, e);
    }
  }

  /** Deletes a partial file that was begun and not ended. */
  @Override
  public void close() {
    if (ended) {
      return;
    }
    try {
      if (begun) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The failure that led here is reported.
    }
    keep();
  }
}
