package org.radlabel.formats.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.files.StrictReader;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.rules.Report;

/**
 * Reads a text of which every line is a report, as programs that generate reports write theirs. A
 * blank line is a report without text, so that the lines of two files stay side by side; the id is
 * the record's number. Not thread-safe.
 */
final class LinesReader implements ReportReader {
  private final String name;
  private final StrictReader counted;
  private final BufferedReader lines;
  private long records;
  private long line;

  LinesReader(Input input, ReadOptions options, long before) {
    this.name = input.name();
    this.counted = new StrictReader(name, input.stream(), options.charset());
    this.lines = new BufferedReader(counted);
    this.records = before;
  }

  @Override
  public Layout layout() {
    return Layout.id("id");
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    String text = lines.readLine();
    if (text == null) {
      return Optional.empty();
    }
    line++;
    records++;
    Place place = new Place(name, line);
    if (text.length() > Source.MAX_TEXT) {
      throw new InputException(
          place, "has more than %,d characters, the limit".formatted(Source.MAX_TEXT));
    }
    Report report = Report.of(Long.toString(records), text);
    return Optional.of(new InputRecord.Accepted(place, report, List.of()));
  }

  @Override
  public long bytesRead() {
    return counted.bytesRead();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
