package org.radlabel.formats.readers.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.readers.input.Lines;
import org.radlabel.formats.readers.input.Metadata;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * One HL7 v2 message: a report for each OBR, its text OBX-5 of the OBX behind it whose type (OBX-2)
 * is TX, FT or ST, in order, a line each. The id is the filler's order number (OBR-3), or else the
 * placer's (OBR-2), or else the message's (MSH-10); the patient (PID-3) is metadata. Observations
 * that were deleted or sent in error (OBX-11 D, W, X) do not count. A message that is not ORU, or
 * holds a segment or a type that HL7 does not know, is refused: its text might be missed.
 */
final class Hl7Message {
  private static final Pattern SEGMENT = Pattern.compile("[A-Z][A-Z0-9]{2}(?:[^A-Za-z0-9].*)?");
  private static final Set<String> SEGMENTS =
      Set.of(
          "MSH", "MSA", "SFT", "UAC", "ARV", "EVN", "PID", "PD1", "PRT", "ROL", "NTE", "NK1", "PV1",
          "PV2", "OBX", "ORC", "OBR", "TQ1", "TQ2", "CTD", "FT1", "CTI", "SPM", "DSC", "DG1", "AL1",
          "IAM", "IN1", "IN2", "IN3", "GT1", "PR1", "ACC", "DRG", "BLG", "SID", "SAC", "TXA", "CON",
          "ADD", "IPC");
  private static final Set<String> TEXTS = Set.of("TX", "FT", "ST");
  private static final Set<String> OTHER_TYPES =
      Set.of(
          "", "AD", "CE", "CF", "CK", "CN", "CNE", "CP", "CWE", "CX", "DR", "DT", "DTM", "ED", "EI",
          "ID", "IS", "MA", "MO", "NA", "NM", "PN", "RP", "SN", "TM", "TN", "TS", "XAD", "XCN",
          "XON", "XPN", "XTN");
  private static final Set<String> WITHDRAWN = Set.of("D", "W", "X");

  /** Types whose values may be long without being the report's text. */
  private static final Set<String> OTHER_TEXTS =
      Set.of("AD", "CE", "CF", "CNE", "CWE", "ED", "RP", "XAD", "XCN", "XON", "XPN", "XTN");

  private static final Pattern STATUS = Pattern.compile("[A-Z]?");

  /** Fields with so many blanks are prose. */
  private static final int PROSE = 4;

  /** The same where the name of an examination may stand. */
  private static final int LONG_PROSE = 12;

  private final String file;
  private final List<Segment> segments;
  private final Hl7Text text;
  private final Place place;
  private String patient = "";

  /** A segment: fields by their number, the segment's name being number 0 (MSH's are one less). */
  private record Segment(long line, List<String> fields) {
    String field(int number) {
      return number < fields.size() ? fields.get(number) : "";
    }
  }

  private Hl7Message(String file, Place place, Hl7Text text, List<Segment> segments) {
    this.file = file;
    this.place = place;
    this.text = text;
    this.segments = segments;
  }

  /** What a message gives: at least one record. */
  static List<InputRecord> records(String file, List<Lines.Line> lines) {
    Lines.Line head = lines.get(0);
    Place place = new Place(file, head.number());
    if (!Hl7Text.isHead(head.text())) {
      return List.of(refused(place, "", "is no HL7 message: MSH and its separators are expected"));
    }
    Hl7Text text = Hl7Text.of(head.text());
    List<Segment> segments = new ArrayList<>();
    for (Lines.Line line : lines) {
      if (!SEGMENT.matcher(line.text()).matches()) {
        String message = "holds a line (%d) that is no segment".formatted(line.number());
        return List.of(refused(place, "", message));
      }
      segments.add(new Segment(line.number(), text.fields(line.text())));
    }
    return new Hl7Message(file, place, text, segments).records();
  }

  private List<InputRecord> records() {
    Segment head = segments.get(0);
    String id = text.component(head.field(9));
    String type = text.component(head.field(8));
    if (!type.equals("ORU")) {
      return List.of(refused(place, id, "is a message of another type; ORU^R01 is expected"));
    }
    for (Segment segment : segments) {
      String name = segment.field(0);
      if (!SEGMENTS.contains(name) && !name.startsWith("Z")) {
        return List.of(refused(place, id, "holds an unknown segment in line " + segment.line()));
      }
      String value = segment.field(2).strip();
      if (name.equals("OBX") && !TEXTS.contains(value) && !OTHER_TYPES.contains(value)) {
        return List.of(
            refused(place, id, "holds an OBX of unknown type (OBX-2) in line " + segment.line()));
      }
      if (hasStrayText(segment)) {
        return List.of(
            refused(
                place,
                id,
                "holds text in another field than OBX-5 in line %d: a separator in the text is not escaped"
                    .formatted(segment.line())));
      }
    }
    return reports(id);
  }

  /** Whether text stands where a code or a number is expected, so that it would be missed. */
  private static boolean hasStrayText(Segment segment) {
    return switch (segment.field(0)) {
      case "OBX" -> hasStrayTextInObservation(segment);
      case "OBR" -> IntStream.range(5, 10).anyMatch(i -> isProse(segment.field(i)));
      case "PID" -> isProse(segment.field(3));
      default -> false;
    };
  }

  private static boolean hasStrayTextInObservation(Segment observation) {
    String type = observation.field(2).strip();
    boolean units = !observation.field(6).isBlank() && (type.equals("TX") || type.equals("FT"));
    if (units || !STATUS.matcher(observation.field(11).strip()).matches()) {
      return true;
    }
    if (observation.field(5).isBlank() && blanks(observation.field(3)) >= LONG_PROSE) {
      return true;
    }
    boolean counts = TEXTS.contains(type) || OTHER_TEXTS.contains(type);
    return IntStream.range(4, observation.fields().size())
        .filter(i -> i != 5 || !counts)
        .anyMatch(i -> isProse(observation.field(i)));
  }

  private static boolean isProse(String field) {
    return blanks(field) >= PROSE;
  }

  private static long blanks(String field) {
    return field.chars().filter(c -> c == ' ').count();
  }

  private List<InputRecord> reports(String messageId) {
    List<InputRecord> records = new ArrayList<>();
    List<Segment> group = new ArrayList<>();
    for (Segment segment : segments) {
      switch (segment.field(0)) {
        case "PID" -> patient = text.component(segment.field(3));
        case "OBR" -> {
          add(records, group, messageId);
          group = new ArrayList<>(List.of(segment));
        }
        case "OBX" -> group.add(segment);
        default -> {}
      }
    }
    add(records, group, messageId);
    return records.isEmpty()
        ? List.of(refused(place, messageId, "holds neither OBR nor OBX"))
        : records;
  }

  private void add(List<InputRecord> records, List<Segment> group, String messageId) {
    if (group.isEmpty()) {
      return;
    }
    Segment first = group.get(0);
    String filler = first.field(0).equals("OBR") ? text.component(first.field(3)) : "";
    String placer = first.field(0).equals("OBR") ? text.component(first.field(2)) : "";
    String order = filler.isEmpty() ? placer : filler;
    StringBuilder body = new StringBuilder();
    for (Segment segment : group) {
      if (isText(segment)) {
        body.append(body.isEmpty() ? "" : "\n").append(text.text(segment.field(5)));
      }
    }
    Report report =
        new Report(
            order.isEmpty() ? messageId : order,
            List.of(new TextField(Report.TEXT, body.toString())),
            patient.isEmpty() ? Map.of() : Map.of(Metadata.SUBJECT, patient));
    records.add(new InputRecord.Accepted(new Place(file, first.line()), report, List.of()));
  }

  private static boolean isText(Segment segment) {
    return segment.field(0).equals("OBX")
        && TEXTS.contains(segment.field(2).strip())
        && !WITHDRAWN.contains(segment.field(11).strip());
  }

  private static InputRecord refused(Place place, String id, String message) {
    return new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, id, message));
  }
}
