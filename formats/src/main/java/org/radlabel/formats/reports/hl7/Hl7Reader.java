package org.radlabel.formats.reports.hl7;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.radlabel.formats.reports.input.Decoder;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.input.Limits;
import org.radlabel.formats.reports.input.Lines;

/**
 * Reads HL7 v2 messages, one after the other, with or without MLLP's framing and batch headers, or
 * in an interface's log; segments end with a carriage return, a line feed or both. Each message is
 * decoded as its MSH-18 says. What it gives is said at {@link Hl7Message}.
 */
public final class Hl7Reader implements ReportReader {
  private static final String NOT_ENDED =
      "stands in a batch or file without its end (BTS, FTS): it may be cut off";

  private static final char ESCAPE = '\u001B';

  private final Input input;
  private final Charset chosen;
  private final Hl7Lines lines;
  private final Deque<InputRecord> ready = new ArrayDeque<>();
  private final Hl7Batches batches = new Hl7Batches();
  private Optional<Lines.Line> start;
  private boolean found;

  /**
   * Reads as far as the first segment.
   *
   * @param input the input, opened
   * @param options how to read
   * @throws IOException if it cannot be read
   */
  public Hl7Reader(Input input, ReadOptions options) throws IOException {
    this.input = input;
    this.chosen = options.charset();
    this.lines = new Hl7Lines(Lines.raw(input, options.charset()));
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
    addFaults();
    if (ready.isEmpty() && batches.takeCutOff()) {
      refuse(1, NOT_ENDED);
    }
    if (ready.isEmpty() && !found) {
      throw new InputException(Place.of(input.name()), "holds no HL7 message (MSH)");
    }
    return Optional.ofNullable(ready.poll());
  }

  /** Everything from one MSH to the next; or what stands before the first. */
  private void readMessage() throws IOException {
    found = true;
    List<Lines.Line> segments = new ArrayList<>();
    Optional<String> problem = Optional.empty();
    Lines.Line first = start.get();
    if (first.text().startsWith("MSH")) {
      batches.message();
    }
    long size = 0;
    do {
      Lines.Line line = start.get();
      problem = problem.isPresent() ? problem : line.problem();
      size += line.text().length();
      if (size <= Limits.REPORT) {
        segments.add(line);
      }
      start = segment();
    } while (start.isPresent() && !begins(start.get()));
    if (size > Limits.REPORT) {
      problem = Optional.of("has more than %,d characters, the limit".formatted(Limits.REPORT));
    }
    if (problem.isPresent()) {
      refuse(first.number(), "a segment " + problem.get());
    } else {
      readMessage(first, segments);
    }
    if (lines.takeCutOff()) {
      remarkCutOff("is not ended as MLLP ends a message: it may be cut off");
    }
    if (batches.takeCutOff() && !remarkCutOff(NOT_ENDED)) {
      refuse(ready.isEmpty() ? first.number() : ready.getLast().place().line(), NOT_ENDED);
    }
    addFaults();
  }

  /** Whether a message begins, or what stands between two. */
  private boolean begins(Lines.Line line) {
    return line.text().startsWith("MSH") || lines.isStray(line);
  }

  private void addFaults() {
    for (Optional<Hl7Batches.Fault> fault = batches.takeFault();
        fault.isPresent();
        fault = batches.takeFault()) {
      refuse(fault.get().at().number(), fault.get().message());
    }
  }

  /**
   * Of a message whose end is missing, a part may be.
   *
   * @return whether there is a record that says so
   */
  private boolean remarkCutOff(String message) {
    if (ready.peekLast() instanceof InputRecord.Accepted last) {
      ready.removeLast();
      ready.add(
          last.with(new Problem(ProblemKind.PART_NOT_READ, last.place(), last.id(), message)));
    }
    return ready.peekLast() instanceof InputRecord.Accepted
        || ready.peekLast() instanceof InputRecord.Refused;
  }

  private void readMessage(Lines.Line first, List<Lines.Line> segments) {
    for (Charset charset : Hl7Charsets.of(msh18(first.text()), chosen)) {
      Optional<List<Lines.Line>> decoded = decoded(segments, charset);
      if (decoded.isPresent()) {
        ready.addAll(Hl7Message.records(input.name(), decoded.get(), charset));
        return;
      }
    }
    refuse(first.number(), "a segment " + Lines.notIn(chosen));
  }

  private static String msh18(String msh) {
    if (!Hl7Text.isHead(msh)) {
      return "";
    }
    Hl7Text text = Hl7Text.of(msh, StandardCharsets.ISO_8859_1);
    List<String> fields = text.fields(msh);
    return fields.size() > 17 ? text.component(fields.get(17)) : "";
  }

  private static Optional<List<Lines.Line>> decoded(List<Lines.Line> raw, Charset charset) {
    List<Lines.Line> decoded = new ArrayList<>();
    for (Lines.Line line : raw) {
      Optional<String> text = decoded(line.text(), charset);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      decoded.add(new Lines.Line(line.number(), text.get(), Optional.empty()));
    }
    return Optional.of(decoded);
  }

  /** ASCII is ASCII in all encodings that are tried, but for those that shift by an escape. */
  private static Optional<String> decoded(String raw, Charset charset) {
    return isPlain(raw)
        ? Optional.of(raw)
        : Decoder.decode(raw.getBytes(StandardCharsets.ISO_8859_1), charset);
  }

  private static boolean isPlain(String raw) {
    byte all = 0;
    for (byte b : raw.getBytes(StandardCharsets.ISO_8859_1)) {
      all |= b;
    }
    return all >= 0 && raw.indexOf(ESCAPE) < 0;
  }

  private void refuse(long line, String message) {
    Place place = new Place(input.name(), line);
    ready.add(new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, "", message)));
  }

  /** The next segment that is not about the batch, or holds more than that. */
  private Optional<Lines.Line> segment() throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && Hl7Batches.isOfBatch(line.get().text())) {
      found = true;
      batches.add(line.get());
      if (Hl7Lines.holdsHead(line.get().text())) {
        return line;
      }
      line = lines.next();
    }
    if (line.isEmpty()) {
      batches.end();
    }
    return line;
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
