package org.radlabel.formats.reports.hl7;

import java.util.List;

/**
 * A segment. Immutable, null-free.
 *
 * @param line where it stands, counted from 1
 * @param fields by their number, the segment's name being number 0 (those of MSH are one less)
 */
record Hl7Segment(long line, List<String> fields) {
  Hl7Segment {
    fields = List.copyOf(fields);
  }

  /** {@code OBX}. */
  String name() {
    return fields.get(0);
  }

  boolean is(String name) {
    return name().equals(name);
  }

  /** A field as it stands; {@code ""} if there is none. */
  String field(int number) {
    return number < fields.size() ? fields.get(number) : "";
  }

  /** The same without blanks around it. */
  String code(int number) {
    return field(number).strip();
  }
}
