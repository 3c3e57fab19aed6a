package org.radlabel.workbench.marks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.radlabel.formats.InputException;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.NewFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.labels.JsonObjects;

/**
 * All edits in a file, a line of JSON each, that is only ever added to. An edit is on the disk when
 * {@link #addAll} returns. The file is for its user alone, and for one process at a time.
 *
 * <p>A last line that was not written to its end, since the machine went down, was never told to be
 * saved; it is cut off when the log is opened. Not thread-safe.
 */
final class EditLog implements Closeable {
  private final Path path;
  private final FileChannel file;
  private final boolean isNew;
  private final List<Edit> old;
  private long length;

  private EditLog(Path path, FileChannel file, boolean isNew) throws IOException {
    this.path = path;
    this.file = file;
    this.isNew = isNew;
    old = readAll();
  }

  static EditLog open(Path path) throws IOException {
    boolean isNew = !Files.exists(path);
    if (isNew) {
      NewFile.of(path, Permissions.PRIVATE).close();
    }
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!isMine(file)) {
        throw new OutputException(
            path.toString(), "another radlabel review has it open; end that one first");
      }
      return new EditLog(path, file, isNew);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static boolean isMine(FileChannel file) {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // Some network disks have no locks; that is no reason not to write to them.
      return true;
    }
  }

  private List<Edit> readAll() throws IOException {
    String text = Files.readString(path, StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n') + 1;
    length = text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    file.truncate(length);
    List<Edit> edits = new ArrayList<>();
    int line = 0;
    for (int start = 0; start < end; ) {
      int next = text.indexOf('\n', start);
      line++;
      try {
        edits.add(Edit.read(text.substring(start, next)));
      } catch (IOException e) {
        throw new InputException(
            new Place(path.toString(), line), "is no line of a review's log", e);
      }
      start = next + 1;
    }
    return edits;
  }

  /** What stood in it when it was opened. */
  List<Edit> old() {
    return old;
  }

  /** Adds edits; when this returns they are on the disk, all of them. */
  void addAll(List<Edit> edits) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Edit edit : edits) {
      lines.append(JsonObjects.line(edit::write)).append('\n');
    }
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    long end = length + bytes.remaining();
    try {
      file.truncate(length);
      for (long at = length; bytes.hasRemaining(); ) {
        at += file.write(bytes, at);
      }
      file.force(true);
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
    length = end;
  }

  /**
   * Closes it as if it had never been opened: one that was made for this and holds nothing goes.
   */
  void giveUp() throws IOException {
    close();
    if (isNew && length == 0) {
      Files.deleteIfExists(path);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
