package org.radlabel.formats.reports.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Segments that were too long for their sender and go on in an ADD: what ADD-1 holds continues a
 * field of the segment before, what follows it the fields after that one. Stateless.
 */
final class Hl7Continuation {
  private static final String ADD = "ADD";
  private static final int OBSERVED = 5;
  private static final int NOTED = 3;

  private Hl7Continuation() {}

  /** Whether this segment continues one of another message, whose text is then divided. */
  static Optional<String> fault(List<Hl7Segment> segments) {
    return segments.size() > 1 && segments.get(1).is(ADD)
        ? Optional.of(
            "holds in line %d the continuation (ADD) of another message"
                .formatted(segments.get(1).line()))
        : Optional.empty();
  }

  /** The segments, each with what continues it; the first is no ADD. */
  static List<Hl7Segment> joined(List<Hl7Segment> segments) {
    List<Hl7Segment> joined = new ArrayList<>();
    for (Hl7Segment segment : segments) {
      if (segment.is(ADD)) {
        joined.add(joined(joined.remove(joined.size() - 1), segment));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  private static Hl7Segment joined(Hl7Segment segment, Hl7Segment add) {
    List<String> fields = new ArrayList<>(segment.fields());
    int first = continued(segment, add);
    for (int i = 1; i < add.fields().size(); i++) {
      int number = first + i - 1;
      if (number < fields.size()) {
        fields.set(number, fields.get(number) + add.field(i));
      } else {
        fields.add(add.field(i));
      }
    }
    return new Hl7Segment(segment.line(), fields);
  }

  /** The number of the field that ADD-1 continues: the last, or that of the text before it. */
  private static int continued(Hl7Segment segment, Hl7Segment add) {
    int last = segment.fields().size() - 1;
    if (add.field(1).isEmpty()) {
      return last;
    }
    return switch (segment.name()) {
      case "OBX" -> Math.min(last, OBSERVED);
      case "NTE" -> Math.min(last, NOTED);
      default -> last;
    };
  }
}
