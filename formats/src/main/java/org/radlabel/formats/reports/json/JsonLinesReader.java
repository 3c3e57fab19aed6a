package org.radlabel.formats.reports.json;

import java.io.IOException;
import java.util.Optional;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.input.Lines;

/**
 * Reads JSON Lines, an object a report: see {@link JsonRecords}. A line that is broken spoils no
 * other. Not thread-safe.
 */
public final class JsonLinesReader implements JsonReader {
  private final Input input;
  private final Lines lines;
  private final JsonRecords records;
  private final Layout layout;
  private Optional<InputRecord> first;

  /**
   * Reads the first line, whose id names the layout's column.
   *
   * @param input the input, opened
   * @param options how to read
   * @param before how many records come before, in other inputs
   * @throws IOException if it cannot be read
   */
  public JsonLinesReader(Input input, ReadOptions options, long before) throws IOException {
    this.input = input;
    this.lines = new Lines(input, options.charset(), false);
    this.records = new JsonRecords(options, before);
    this.first = next();
    this.layout = Layout.id(records.idName());
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> record = first.isPresent() ? first : next();
    first = Optional.empty();
    return record;
  }

  private Optional<InputRecord> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    return line.isPresent() ? Optional.of(record(line.get())) : Optional.empty();
  }

  private InputRecord record(Lines.Line line) {
    Place place = new Place(input.name(), line.number());
    if (line.problem().isPresent()) {
      return records.refused(place, line.problem().get());
    }
    try {
      return records.of(place, Optional.empty(), Json.object(line.text()));
    } catch (Json.BadJsonException e) {
      return records.refused(place, e.getMessage());
    }
  }

  @Override
  public String members() {
    return records.describe();
  }

  @Override
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    lines.close();
    input.close();
  }
}
