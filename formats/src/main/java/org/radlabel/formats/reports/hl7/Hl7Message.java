package org.radlabel.formats.reports.hl7;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.reports.input.Lines;

/**
 * One HL7 v2 message. ORU (results) gives a report for each OBR, MDM (documents, with their
 * content) one for its TXA; what each holds is said at {@link Hl7Order}. An acknowledgement gives
 * none. A message of another type, or that holds a segment or a type that HL7 does not know, or
 * text where a code is expected, is refused: its text might be missed.
 */
final class Hl7Message {
  /** Events of MDM that bring the document: original, status, addendum, edit, replacement. */
  private static final Set<String> WITH_CONTENT = Set.of("T02", "T04", "T06", "T08", "T10");

  private static final String CANCELS_DOCUMENT = "T11";

  private final Place place;
  private final Hl7Text text;
  private final List<Hl7Segment> segments;

  private Hl7Message(Place place, Hl7Text text, List<Hl7Segment> segments) {
    this.place = place;
    this.text = text;
    this.segments = segments;
  }

  /** What a message gives: at least one record, unless it is an acknowledgement. */
  static List<InputRecord> records(String file, List<Lines.Line> lines, Charset charset) {
    Lines.Line head = lines.get(0);
    Place place = new Place(file, head.number());
    if (!Hl7Text.isHead(head.text())) {
      return List.of(refused(place, "", "is no HL7 message: MSH and its separators are expected"));
    }
    Hl7Text text = Hl7Text.of(head.text(), charset);
    List<Hl7Segment> segments = new ArrayList<>();
    for (Lines.Line line : lines) {
      if (!Hl7Text.isSegment(line.text())) {
        String message = "holds a line (%d) that is no segment".formatted(line.number());
        return List.of(refused(place, "", message));
      }
      segments.add(new Hl7Segment(line.number(), text.fields(line.text())));
    }
    Optional<String> divided = Hl7Continuation.fault(segments);
    return divided.isPresent()
        ? List.of(refused(place, text.component(segments.get(0).field(9)), divided.get()))
        : new Hl7Message(place, text, Hl7Continuation.joined(segments)).records();
  }

  private List<InputRecord> records() {
    String id = text.component(segments.get(0).field(9));
    List<String> type = text.parts(segments.get(0).field(8), text.component());
    String event = type.size() > 1 ? type.get(1).strip() : "";
    return switch (type.get(0).strip()) {
      case "ORU" -> checked(id, () -> Hl7Orders.of(place.file(), text, segments).records());
      case "MDM" -> document(id, event);
      case "ACK" -> acknowledgement(id);
      default -> List.of(refused(place, id, ofOtherType()));
    };
  }

  private static String ofOtherType() {
    return "is a message of another type; ORU^R01 or MDM^T02 is expected";
  }

  /** Records that are made if nothing speaks against it. */
  private interface Made {
    List<InputRecord> records();
  }

  private List<InputRecord> checked(String id, Made made) {
    Optional<String> fault = segments.stream().flatMap(s -> Hl7Check.fault(s).stream()).findFirst();
    if (fault.isPresent()) {
      return List.of(refused(place, id, fault.get()));
    }
    List<InputRecord> records = made.records();
    return records.isEmpty() ? List.of(refused(place, id, "holds neither OBR nor OBX")) : records;
  }

  private List<InputRecord> document(String id, String event) {
    if (event.equals(CANCELS_DOCUMENT) || WITH_CONTENT.contains(event)) {
      return checked(
          id, () -> Hl7Orders.of(place.file(), text, segments).document(place.line(), event));
    }
    String message = "is a notice of a document without the document; MDM^T02 is expected";
    return List.of(refused(place, id, message));
  }

  /** It answers another message and holds no report. */
  private List<InputRecord> acknowledgement(String id) {
    boolean bare = segments.stream().noneMatch(s -> s.is("OBX") || s.is("OBR"));
    return bare ? List.of() : List.of(refused(place, id, ofOtherType()));
  }

  private static InputRecord refused(Place place, String id, String message) {
    return new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, id, message));
  }
}
