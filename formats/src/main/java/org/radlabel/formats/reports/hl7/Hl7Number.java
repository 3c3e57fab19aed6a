package org.radlabel.formats.reports.hl7;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The number of an order, a document or a patient, which is one together with who assigned it.
 *
 * @param number the first component
 * @param authority who assigned it; {@code ""} where that is not said
 */
record Hl7Number(String number, String authority) {
  /** The first of these fields that has a number of an order or document (EI). */
  static Optional<Hl7Number> first(Hl7Text text, Hl7Segment segment, int... fields) {
    return first(text, segment, 1, 4, fields);
  }

  /** The first of these fields that has a number of a patient (CX). */
  static Optional<Hl7Number> firstOfPatient(Hl7Text text, Hl7Segment segment, int... fields) {
    return first(text, segment, 3, 4, fields);
  }

  /** The authority stands in the components from one to before another, counted from 0. */
  private static Optional<Hl7Number> first(
      Hl7Text text, Hl7Segment segment, int from, int to, int... fields) {
    return Arrays.stream(fields)
        .mapToObj(i -> of(text, segment.field(i), from, to))
        .filter(number -> !number.number().isEmpty())
        .findFirst();
  }

  private static Hl7Number of(Hl7Text text, String field, int from, int to) {
    String number = text.component(field);
    String first = text.parts(field, text.repetition()).get(0);
    List<String> components = text.parts(first, text.component());
    String authority =
        String.join("\n", components.stream().limit(to).skip(from).map(String::strip).toList());
    return new Hl7Number(number, authority.strip());
  }

  /** What it is called among the numbers of all. */
  String unique() {
    return number + "\n" + authority;
  }
}
