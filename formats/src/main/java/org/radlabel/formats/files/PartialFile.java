package org.radlabel.formats.files;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.radlabel.formats.OutputException;

/**
 * A file that is written as {@code FILE.partial} beside its final name, can be cut back to any
 * {@link #flush} and gone on with by a later process, and is moved into place when it is whole.
 * While it is open nobody else can open it.
 *
 * <p>Begin it by {@link #begin}, or by {@link #check} and {@link #resume}; end it by {@link #keep}
 * or {@link #commit}. Closed without an end, a file that was begun is deleted, and what an earlier
 * process left is left as it was. UTF-8. Not thread-safe. Every failure is an {@link
 * OutputException} that names a file.
 */
public final class PartialFile implements Closeable {
  private static final String ENDING = ".partial";
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path path;
  private final boolean wasThere;
  private final FileChannel channel;
  private final Counted counted;
  private final Writer writer;
  private boolean begun;
  private boolean ended;

  private PartialFile(
      Path target,
      Path path,
      boolean wasThere,
      FileChannel channel,
      UnaryOperator<OutputStream> between) {
    this.target = target;
    this.path = path;
    this.wasThere = wasThere;
    this.channel = channel;
    this.counted = new Counted(between.apply(Channels.newOutputStream(channel)));
    this.writer = AtomicFile.writer(target.toString(), counted);
  }

  /**
   * Opens the partial file of a target, and changes nothing of what may be in it.
   *
   * @throws OutputException if the target's folder is missing or cannot be written to, if the
   *     target is a folder, or if another process has the partial file open
   */
  public static PartialFile open(Path target) throws OutputException {
    return open(target, UnaryOperator.identity());
  }

  /** With something between the file and its writer, such as a disk that fails in a test. */
  public static PartialFile open(Path target, UnaryOperator<OutputStream> between)
      throws OutputException {
    AtomicFile.checkTarget(target);
    Path path = path(target);
    boolean wasThere = Files.exists(path);
    try {
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
      if (!isMine(channel) || !Files.exists(path)) {
        channel.close();
        throw new OutputException(
            path.toString(),
            "another radlabel is writing it; wait until it has ended, or name another output");
      }
      return new PartialFile(target, path, wasThere, channel, between);
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(target.toString(), e);
    }
  }

  /** Where the partial file of a target stands. */
  public static Path path(Path target) {
    Path real = AtomicFile.behindLinks(target);
    return real.resolveSibling(real.getFileName() + ENDING);
  }

  private static boolean isMine(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // Some network disks have no locks; that is no reason not to write to them.
      return true;
    }
  }

  /** Begins from nothing. */
  public void begin() throws OutputException {
    begun = true;
    cutTo(0);
  }

  /**
   * Makes sure, before a {@link #resume}, that what is there begins with what an earlier process
   * wrote.
   *
   * @throws OutputException if it does not; it is left as it is
   */
  public void check(Cut cut) throws OutputException {
    try {
      long bytes = channel.size();
      if (bytes < cut.bytes()) {
        throw new OutputException(
            path.toString(),
            "has %d bytes where %d were kept; begin anew without --resume"
                .formatted(bytes, cut.bytes()));
      }
      counted.read(channel, cut.bytes());
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
    if (counted.crc.getValue() != cut.crc32()) {
      throw new OutputException(
          path.toString(), "was changed since it was kept; begin anew without --resume");
    }
  }

  /** Goes on from a cut that was checked; what an earlier process wrote behind it is dropped. */
  public void resume(Cut cut) throws OutputException {
    begun = true;
    cutTo(cut.bytes());
  }

  /** Where the content goes. */
  public Writer writer() {
    return writer;
  }

  /** Hands all that was written to the disk; gives how much that is. */
  public Cut flush() throws IOException {
    writer.flush();
    return new Cut(counted.count, counted.crc.getValue());
  }

  /** Takes back what was written behind a cut. Only {@link #keep} may follow. */
  public void cutTo(Cut cut) throws OutputException {
    cutTo(cut.bytes());
  }

  private void cutTo(long bytes) throws OutputException {
    try {
      channel.truncate(bytes);
      channel.position(bytes);
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
  }

  /** Ends here, and leaves the partial file as it is on the disk. */
  public void keep() {
    ended = true;
    try {
      channel.close();
    } catch (IOException e) {
      // Whether all of it is there is checked when it is gone on with.
    }
  }

  /** Moves the file, which must have been flushed, into place. */
  public void commit() throws OutputException {
    try {
      // Moved before its lock is given up, so that nobody else can begin to write it.
      AtomicFile.move(path, AtomicFile.behindLinks(target));
      ended = true;
      channel.close();
    } catch (IOException e) {
      throw new OutputException(target.toString(), e);
    }
  }

  /** Deletes a partial file that was begun and not ended. */
  @Override
  public void close() {
    if (ended) {
      return;
    }
    ended = true;
    try (channel) {
      if (begun || !wasThere) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The failure that led here is reported.
    }
  }

  /** Counts what has gone to the disk. */
  private static final class Counted extends FilterOutputStream {
    private long count;
    private final CRC32 crc = new CRC32();

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
      crc.update(bytes, offset, length);
    }

    /** Counts the first bytes of what is there. Not by a stream: closing one gives up the lock. */
    void read(FileChannel file, long bytes) throws IOException {
      crc.reset();
      count = 0;
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      while (count < bytes) {
        buffer.clear().limit((int) Math.min(BUFFER, bytes - count));
        int n = file.read(buffer, count);
        if (n < 0) {
          throw new IOException("it became shorter while it was read");
        }
        crc.update(buffer.flip());
        count += n;
      }
    }
  }
}
