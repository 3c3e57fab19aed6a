package org.radlabel.formats.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.OutputException;

/**
 * A file that is written beside its name, as {@code NAME.partial}, and can be gone on with when
 * another process ended in the middle of it. While one process has it open, no other can open it.
 * Not thread-safe.
 *
 * <p>Opening makes no file and changes none. {@link #begin} makes one that is new; {@link #check}
 * and {@link #resume} go on with one that an earlier process left. A link is never followed.
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
      throw failed(path, e);
    }
  }

  /** {@return where the partial file of a target stands} */
  public static Path path(Path target) {
    Path real = AtomicFile.behindLinks(target);
    return real.resolveSibling(real.getFileName() + ENDING);
  }

  /** {@return whether there is a partial file with something in it} */
  public boolean isLeftOver() throws OutputException {
    try {
      return channel != null && channel.size() > 0;
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /** Begins from nothing, in a new file; what an earlier process left is deleted. */
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
      throw failed(target, e);
    }
  }

  /**
   * Makes sure, before a {@link #resume}, that what is there begins with what an earlier process
   * wrote.
   *
   * @param mayBeInPlace whether that process may have moved the file into place already
   * @throws OutputException if it does not; it is left as it is
   */
  public void check(Cut cut, boolean mayBeInPlace) throws OutputException {
    if (channel != null) {
      check(channel, path, cut);
    } else if (!mayBeInPlace) {
      throw new OutputException(path.toString(), "is gone; begin anew without --resume");
    } else {
      checkTarget(cut);
    }
  }

  private void checkTarget(Cut cut) throws OutputException {
    Path placed = AtomicFile.behindLinks(target);
    try (FileChannel there = FileChannel.open(placed, StandardOpenOption.READ)) {
      check(there, placed, cut);
      if (there.size() != cut.bytes()) {
        throw changed(placed);
      }
    } catch (IOException e) {
      throw failed(placed, e);
    }
  }

  private void check(FileChannel file, Path name, Cut cut) throws OutputException {
    try {
      long bytes = file.size();
      if (bytes < cut.bytes()) {
        throw new OutputException(
            name.toString(),
            "has %d bytes where %d were kept; begin anew without --resume"
                .formatted(bytes, cut.bytes()));
      }
      counted.read(file, cut.bytes());
    } catch (IOException e) {
      throw failed(name, e);
    }
    if (counted.cut().crc32() != cut.crc32()) {
      throw changed(name);
    }
  }

  private static OutputException changed(Path name) {
    return new OutputException(
        name.toString(), "was changed since it was kept; begin anew without --resume");
  }

  private static OutputException failed(Path name, IOException e) {
    return e instanceof OutputException known ? known : new OutputException(name.toString(), e);
  }

  /**
   * {@return whether there is no partial file, since it was moved into place; after {@link #check}}
   */
  public boolean isInPlace() {
    return channel == null;
  }

  /** Goes on from a cut that was checked; what an earlier process wrote behind it is dropped. */
  public void resume(Cut cut) throws OutputException {
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

  /** Hands all that was written to the system; gives how much that is. */
  public Cut flush() throws IOException {
    writer.flush();
    return counted.cut();
  }

  /** {@return what has been handed to the system so far} */
  public Cut written() {
    return counted.cut();
  }

  /** Takes back what was written behind a cut. Only {@link #keep} may follow. */
  public void cutTo(Cut cut) throws OutputException {
    try {
      if (channel != null) {
        channel.truncate(cut.bytes());
        channel.position(cut.bytes());
      }
    } catch (IOException e) {
      throw failed(path, e);
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

  /** {@link #finish} and {@link #place}. */
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
      throw failed(target, e);
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
      throw failed(target, e);
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
