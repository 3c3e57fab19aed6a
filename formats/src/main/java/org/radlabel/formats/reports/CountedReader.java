package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.Input;

/** A reader whose progress is that of its file, however that is compressed. */
final class CountedReader implements ReportReader {
  private final ReportReader reader;
  private final Input input;

  CountedReader(ReportReader reader, Input input) {
    this.reader = reader;
    this.input = input;
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
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    input.close();
  }
}
