package org.radlabel.formats.reports;

import java.io.IOException;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.input.WrappedReader;

/** A reader whose progress is that of its file, however that is compressed. */
final class CountedReader extends WrappedReader {
  private final Input input;

  CountedReader(ReportReader reader, Input input) {
    super(reader);
    this.input = input;
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
