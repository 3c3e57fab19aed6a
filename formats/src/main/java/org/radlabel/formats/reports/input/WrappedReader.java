package org.radlabel.formats.reports.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.ReportReader;

/** A reader over another: all is that one's but for what is overridden. Not thread-safe. */
public abstract class WrappedReader implements ReportReader {
  /** The reader that gives the records; closed with this one. */
  protected final ReportReader reader;

  /**
   * Wraps a reader.
   *
   * @param reader the reader; closed with this
   */
  protected WrappedReader(ReportReader reader) {
    this.reader = reader;
  }

  @Override
  public Layout layout() {
    return reader.layout();
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    return reader.read();
  }

  @Override
  public List<String> warnings() {
    return reader.warnings();
  }

  @Override
  public long bytesRead() {
    return reader.bytesRead();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
