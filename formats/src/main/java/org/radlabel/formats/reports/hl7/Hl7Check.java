package org.radlabel.formats.reports.hl7;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what HL7 does not know, and text where a code or a number is expected. Stateless. */
final class Hl7Check {
  private static final Set<String> SEGMENTS =
      Set.of(
          "MSH", "MSA", "ERR", "SFT", "UAC", "ARV", "EVN", "PID", "PD1", "PRT", "ROL", "NTE", "NK1",
          "PV1", "PV2", "OBX", "ORC", "OBR", "TQ1", "TQ2", "CTD", "FT1", "CTI", "SPM", "DSC", "DG1",
          "AL1", "IAM", "IN1", "IN2", "IN3", "GT1", "PR1", "ACC", "DRG", "BLG", "SID", "SAC", "TXA",
          "CON", "ADD", "IPC");
  private static final Set<String> OTHER_TYPES =
      Set.of(
          "", "AD", "CE", "CF", "CK", "CN", "CNE", "CP", "CWE", "CX", "DR", "DT", "DTM", "ED", "EI",
          "ID", "IS", "MA", "MO", "NA", "NM", "PN", "RP", "SN", "TM", "TN", "TS", "XAD", "XCN",
          "XON", "XPN", "XTN");

  /** Types whose values may be long without being the report's text. */
  private static final Set<String> OTHER_TEXTS =
      Set.of("AD", "CE", "CF", "CNE", "CWE", "ED", "RP", "XAD", "XCN", "XON", "XPN", "XTN");

  private static final List<String> HEADS = List.of("MSH", "BHS", "FHS");
  private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9\\s]{3,5}");

  /** Fields with so many blanks are prose. */
  private static final int PROSE = 4;

  /** The same where the name of an examination may stand. */
  private static final int LONG_PROSE = 12;

  private Hl7Check() {}

  /** Why a message with this segment is not read, if it is not. */
  static Optional<String> fault(Hl7Segment segment) {
    if (holdsHead(segment)) {
      return Optional.of(
          "goes on with another message or batch in line %d, whose head does not begin a line"
              .formatted(segment.line()));
    }
    if (!SEGMENTS.contains(segment.name()) && !segment.name().startsWith("Z")) {
      return Optional.of("holds an unknown segment in line " + segment.line());
    }
    String type = segment.code(2);
    if (segment.is("OBX") && !Hl7Observation.isTextType(type) && !OTHER_TYPES.contains(type)) {
      return Optional.of("holds an OBX of unknown type (OBX-2) in line " + segment.line());
    }
    OptionalInt stray = strayText(segment);
    return stray.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "holds text in %s-%d in line %d, where none is expected: a separator in the text is not escaped"
                .formatted(segment.name(), stray.getAsInt(), segment.line()));
  }

  /** Whether a field ends with the name of a head's segment, and separators are the next. */
  private static boolean holdsHead(Hl7Segment segment) {
    return IntStream.range(1, segment.fields().size() - 1)
        .filter(i -> HEADS.stream().anyMatch(segment.field(i)::endsWith))
        .anyMatch(i -> SEPARATORS.matcher(segment.field(i + 1)).matches());
  }

  /** The number of a field with text where a code or a number is expected. */
  private static OptionalInt strayText(Hl7Segment segment) {
    return switch (segment.name()) {
      case "OBX" -> strayTextInObservation(segment);
      case "OBR" -> IntStream.range(5, 10).filter(i -> isProse(segment.field(i))).findFirst();
      case "PID" -> isProse(patient(segment)) ? OptionalInt.of(3) : OptionalInt.empty();
      default -> OptionalInt.empty();
    };
  }

  /** What stands before the first component's end, whatever the separator. */
  private static String patient(Hl7Segment segment) {
    String field = segment.field(3);
    int end = 0;
    while (end < field.length() && "^~&".indexOf(field.charAt(end)) < 0) {
      end++;
    }
    return field.substring(0, end);
  }

  private static OptionalInt strayTextInObservation(Hl7Segment observation) {
    String type = observation.code(2);
    if (!observation.field(6).isBlank() && (type.equals("TX") || type.equals("FT"))) {
      return OptionalInt.of(6);
    }
    if (!isStatus(observation.code(11))) {
      return OptionalInt.of(11);
    }
    if (observation.field(5).isBlank() && blanks(observation.field(3)) >= LONG_PROSE) {
      return OptionalInt.of(3);
    }
    boolean counts =
        type.isEmpty() || Hl7Observation.isTextType(type) || OTHER_TEXTS.contains(type);
    for (int i = 4; i < observation.fields().size(); i++) {
      if ((i != 5 || !counts) && isProse(observation.field(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isStatus(String code) {
    return code.isEmpty() || (code.length() == 1 && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z');
  }

  private static boolean isProse(String field) {
    return blanks(field) >= PROSE;
  }

  private static int blanks(String field) {
    int blanks = 0;
    for (int at = field.indexOf(' '); at >= 0; at = field.indexOf(' ', at + 1)) {
      blanks++;
    }
    return blanks;
  }
}
