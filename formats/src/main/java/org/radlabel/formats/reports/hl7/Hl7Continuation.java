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
    for (int i = 0; i < segments.size(); ) {
      int end = i;
      while (end < segments.size() && segments.get(end).is(ADD)) {
        end++;
      }
      if (end > i) {
        joined.add(joined(joined.remove(joined.size() - 1), segments.subList(i, end)));
        i = end;
      } else {
        joined.add(segments.get(i++));
      }
    }
    return joined;
  }

  /** A segment with all that continue it, each of its fields put together once. */
  private static Hl7Segment joined(Hl7Segment segment, List<Hl7Segment> adds) {
    List<String> fields = new ArrayList<>(segment.fields());
    StringBuilder text = new StringBuilder();
    int open = -1;
    for (Hl7Segment add : adds) {
      int first = continued(segment.name(), fields.size() - 1, add);
      for (int i = 1; i < add.fields().size(); i++) {
        int number = first + i - 1;
        if (number != open) {
          close(fields, open, text);
          open = number;
          text.append(number < fields.size() ? fields.get(number) : "");
        }
        if (number == fields.size()) {
          fields.add("");
        }
        text.append(add.field(i));
      }
    }
    close(fields, open, text);
    return new Hl7Segment(segment.line(), fields);
  }

  private static void close(List<String> fields, int open, StringBuilder text) {
    if (open >= 0) {
      fields.set(open, text.toString());
    }
    text.setLength(0);
  }

  /** The number of the field that ADD-1 continues: the last, or that of the text before it. */
  private static int continued(String segment, int last, Hl7Segment add) {
    if (add.field(1).isEmpty()) {
      return last;
    }
    return switch (segment) {
      case "OBX" -> Math.min(last, OBSERVED);
      case "NTE" -> Math.min(last, NOTED);
      default -> last;
    };
  }
}
