package org.radlabel.formats.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.radlabel.formats.OutputException;

/** Counts and sums what has gone to a file, also by an earlier process. Not thread-safe. */
final class CountedOutput extends FilterOutputStream {
  private static final int BUFFER = 1 << 16;

  private long count;
  private final CRC32 crc = new CRC32();

  /** To nowhere, until a file is named. */
  CountedOutput() {
    super(OutputStream.nullOutputStream());
  }

  void to(OutputStream file) {
    out = file;
  }

  /** What has been written so far. */
  Cut cut() {
    return new Cut(count, crc.getValue());
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

  /** Makes sure that a file begins with what was written up to a cut. */
  void check(FileChannel file, Path name, Cut cut) throws OutputException {
    try {
      long bytes = file.size();
      if (bytes < cut.bytes()) {
        throw new OutputException(
            name.toString(),
            "has %d bytes where %d were kept; start again without --resume"
                .formatted(bytes, cut.bytes()));
      }
      read(file, cut.bytes());
    } catch (IOException e) {
      throw failed(name, e);
    }
    if (crc.getValue() != cut.crc32()) {
      throw changed(name);
    }
  }

  /** Makes sure that a file is what was written up to a cut, and no more. */
  void checkWhole(Path file, Cut cut) throws OutputException {
    try (FileChannel there = FileChannel.open(file, StandardOpenOption.READ)) {
      check(there, file, cut);
      if (there.size() != cut.bytes()) {
        throw changed(file);
      }
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static OutputException changed(Path name) {
    return new OutputException(
        name.toString(), "was changed since it was kept; start again without --resume");
  }

  /** A failure that names the file. */
  static OutputException failed(Path name, IOException e) {
    return e instanceof OutputException known ? known : new OutputException(name.toString(), e);
  }
}
