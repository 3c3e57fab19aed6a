package org.radlabel.formats.reports.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputRecord;

/**
 * The orders of a message: each OBR with the ORC before it and the OBX and NTE after it. Orders of
 * one status that follow on each other and share one text (two accession numbers, one report) get
 * it each.
 */
final class Hl7Orders {
  private final String file;
  private final Hl7Text text;
  private final Hl7Segment head;
  private final List<Hl7Order> orders = new ArrayList<>();
  private Optional<Hl7Segment> control = Optional.empty();
  private Optional<Hl7Segment> document = Optional.empty();
  private Optional<Hl7Observation> noted = Optional.empty();
  private Hl7Patient patient;
  private boolean open;

  private Hl7Orders(String file, Hl7Text text, Hl7Segment head) {
    this.file = file;
    this.text = text;
    this.head = head;
    this.patient = Hl7Patient.unknown(head);
  }

  static Hl7Orders of(String file, Hl7Text text, List<Hl7Segment> segments) {
    Hl7Orders orders = new Hl7Orders(file, text, segments.get(0));
    segments.forEach(orders::add);
    orders.shareTexts();
    return orders;
  }

  private void add(Hl7Segment segment) {
    switch (segment.name()) {
      case "PID" -> patient = Hl7Patient.of(text, head, segment);
      case "TXA" -> document = Optional.of(segment);
      case "ORC" -> control = Optional.of(segment);
      case "OBR" -> begin(segment);
      case "OBX" -> observe(new Hl7Observation(text, segment));
      case "NTE" -> note(segment);
      default -> {}
    }
  }

  private void begin(Hl7Segment request) {
    orders.add(Hl7Order.of(file, text, head, patient, request, control));
    control = Optional.empty();
    noted = Optional.empty();
    open = true;
  }

  private void observe(Hl7Observation observation) {
    current(observation.segment()).observations().add(observation);
    noted = observation.isText() ? Optional.of(observation) : Optional.empty();
  }

  /** A note is about the text before it, or else about the order. */
  private void note(Hl7Segment segment) {
    if (noted.isPresent()) {
      noted.get().add(segment);
    } else if (open) {
      current(segment).notes().add(segment);
    }
  }

  private Hl7Order current(Hl7Segment segment) {
    if (!open) {
      begin(segment);
    }
    return orders.get(orders.size() - 1);
  }

  private void shareTexts() {
    for (int i = orders.size() - 2; i >= 0; i--) {
      orders.get(i).share(orders.get(i + 1));
    }
  }

  /** The reports of a message of results. */
  List<InputRecord> records() {
    return orders.stream().map(Hl7Order::record).toList();
  }

  /** The report of a message that brings a document; it is one, whatever it is made of. */
  List<InputRecord> document(long line, String event) {
    Hl7Segment txa = document.orElse(new Hl7Segment(line, List.of("TXA")));
    Hl7Order whole =
        Hl7Order.of(file, text, head, patient, orders.isEmpty() ? txa : first(), control);
    for (Hl7Order order : orders) {
      whole.observations().addAll(order.observations());
      whole.notes().addAll(order.notes());
    }
    return List.of(new Hl7Document(whole, txa, event).record());
  }

  private Hl7Segment first() {
    return orders.get(0).request();
  }
}
