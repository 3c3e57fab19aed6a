package org.radlabel.workbench.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.radlabel.formats.files.TemporaryFile;
import org.radlabel.rules.Report;

/**
 * Reports in a file for the time of a review: their bytes on the disk, an offset of each in memory.
 *
 * <p>The file is for this user alone and, where the system lets it, has no name from the beginning,
 * so that nothing of it is left when the process ends, however it ends. One thread adds; any number
 * of threads read.
 */
public final class ReportStore implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final FileChannel file;
  private final ReportBytes writer = new ReportBytes(BUFFER);

  /** Where each report begins, and behind the last one where the next will. */
  private volatile long[] offsets = new long[1 << 10];

  private volatile int size;
  private int added;
  private long written;

  private ReportStore(FileChannel file) {
    this.file = file;
  }

  /**
   * {@return an empty store}
   *
   * @throws IOException if there is no room for it
   */
  public static ReportStore create() throws IOException {
    TemporaryFile made = TemporaryFile.create();
    Path path = made.path();
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new ReportStore(file);
  }

  /**
   * Adds a report; it can be read after the next {@link #publish}.
   *
   * @param report the report
   * @return its row: reports are counted from 0
   * @throws IOException if the disk does not take it
   */
  int add(Report report) throws IOException {
    writer.put(report);
    long end = written + writer.length();
    if (added + 1 == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    added++;
    offsets[added] = end;
    if (writer.length() > BUFFER) {
      drain();
    }
    return added - 1;
  }

  /** Lets what was added be read. */
  void publish() throws IOException {
    drain();
    size = added;
  }

  private void drain() throws IOException {
    ByteBuffer bytes = writer.take();
    while (bytes.hasRemaining()) {
      written += file.write(bytes, written);
    }
  }

  /** {@return how many reports can be read} */
  public int size() {
    return size;
  }

  /**
   * {@return a report}
   *
   * @param row its row
   */
  public Report get(int row) {
    return new ReportBytes.Reading(bytes(row, row + 1)).report();
  }

  /**
   * {@return a report's id}
   *
   * @param row its row
   */
  public String id(int row) {
    return new ReportBytes.Reading(bytes(row, row + 1)).text();
  }

  /**
   * {@return the bytes of reports that follow each other}
   *
   * @param from the first row
   * @param to behind the last row
   */
  ByteBuffer bytes(int from, int to) {
    long[] places = offsets;
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(places[to] - places[from]));
    try {
      long at = places[from];
      while (bytes.hasRemaining()) {
        int read = file.read(bytes, at);
        if (read < 0) {
          throw new IOException("the file of reports ends too soon");
        }
        at += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.flip();
  }

  /**
   * {@return the row behind the reports that fit into so many bytes, one of them at least}
   *
   * @param from the first row
   * @param length how many bytes
   */
  int fitting(int from, int length) {
    long[] places = offsets;
    int to = from + 1;
    while (to < size && places[to + 1] - places[from] <= length) {
      to++;
    }
    return to;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
