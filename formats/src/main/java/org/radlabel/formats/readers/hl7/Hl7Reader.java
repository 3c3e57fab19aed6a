package org.radlabel.formats.readers.hl7;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.readers.input.Input;
import org.radlabel.formats.readers.input.Limits;
import org.radlabel.formats.readers.input.Lines;

/**
 * Reads HL7 v2 messages, one behind the other, with or without MLLP's framing and batch headers;
 * segments end with a carriage return, a line feed or both. What each message gives is said at
 * {@link Hl7Message}.
 */
public final class Hl7Reader implements ReportReader {
  private static final List<String> BATCH = List.of("FHS", "BHS", "BTS", "FTS");

  private final Input input;
  private final Lines lines;
  private final Deque<InputRecord> ready = new ArrayDeque<>();
  private Optional<Lines.Line> start;

  public Hl7Reader(Input input, ReadOptions options) throws IOException {
    this.input = input;
    this.lines = new Lines(input, options.charset(), true);
    this.start = segment();
  }

  @Override
  public Layout layout() {
    return Layout.id("id");
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    while (ready.isEmpty() && start.isPresent()) {
      readMessage();
    }
    return Optional.ofNullable(ready.poll());
  }

  /** Everything from one MSH to the next; or what stands before the first. */
  private void readMessage() throws IOException {
    List<Lines.Line> segments = new ArrayList<>();
    Optional<String> problem = Optional.empty();
    Lines.Line first = start.get();
    long size = 0;
    do {
      Lines.Line line = start.get();
      problem = problem.isPresent() ? problem : line.problem();
      size += line.text().length();
      if (size <= Limits.REPORT) {
        segments.add(line);
      }
      start = segment();
    } while (start.isPresent() && !start.get().text().startsWith("MSH"));
    if (size > Limits.REPORT) {
      problem = Optional.of("has more than %,d characters, the limit".formatted(Limits.REPORT));
    }
    if (problem.isPresent()) {
      Place place = new Place(input.name(), first.number());
      ready.add(
          new InputRecord.Refused(
              new Problem(ProblemKind.UNREADABLE, place, "", "a segment " + problem.get())));
    } else {
      ready.addAll(Hl7Message.records(input.name(), segments));
    }
  }

  /** The next segment that is not about the batch. */
  private Optional<Lines.Line> segment() throws InputException, IOException {
    Optional<Lines.Line> line = lines.next().map(Hl7Reader::unframed);
    while (line.isPresent() && BATCH.stream().anyMatch(line.get().text()::startsWith)) {
      line = lines.next().map(Hl7Reader::unframed);
    }
    return line;
  }

  /** Without the control characters that MLLP puts around a message. */
  private static Lines.Line unframed(Lines.Line line) {
    String text = line.text();
    int from = 0;
    while (from < text.length() && isFrame(text.charAt(from))) {
      from++;
    }
    int to = text.length();
    while (to > from && isFrame(text.charAt(to - 1))) {
      to--;
    }
    return new Lines.Line(line.number(), text.substring(from, to), line.problem());
  }

  private static boolean isFrame(char c) {
    return c == '\u000B' || c == '\u001C';
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
