package org.radlabel.formats.reports.hl7;

import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReportVersion.Status;

/**
 * The document of an MDM message. Its id is that of its order (OBR-3, OBR-2, TXA-15, TXA-14), or
 * else its own (TXA-12), or else the message's (MSH-10). An addendum that comes by itself is a
 * document of its own; one that replaces or edits another has that one's number (TXA-13) in common
 * with it.
 *
 * @param event {@code T02} and the like
 */
record Hl7Document(Hl7Order order, Hl7Segment txa, String event) {
  private static final Set<String> PRELIMINARY = Set.of("DI", "DO", "IP", "IN", "PA");
  private static final Set<String> WITHDRAWN = Set.of("CA", "UN");
  private static final String ADDENDUM = "T06";
  private static final String CANCELS = "T11";

  InputRecord record() {
    Optional<Hl7Number> number = order.number().or(() -> first(15, 14));
    Optional<Hl7Number> own = first(12);
    String id =
        number
            .or(() -> own)
            .map(Hl7Number::number)
            .orElseGet(() -> order.text().component(order.head().field(9)));
    Optional<Hl7Number> shared = number.or(() -> first(13)).or(() -> own);
    String all = shared.map(Hl7Number::unique).orElse("");
    return order.record(id, status(), event.equals(ADDENDUM) ? "" : all);
  }

  private Optional<Hl7Number> first(int... fields) {
    return Hl7Number.first(order.text(), txa, fields);
  }

  private Status status() {
    String completion = txa.code(17);
    if (event.equals(CANCELS) || WITHDRAWN.contains(txa.code(19))) {
      return Status.WITHDRAWN;
    }
    if (completion.isEmpty()) {
      return order.status();
    }
    return PRELIMINARY.contains(completion) ? Status.PRELIMINARY : Status.FINAL;
  }
}
