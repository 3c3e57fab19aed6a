package org.radlabel.formats.reports.hl7;

import java.util.Optional;

/**
 * Whom a message is about.
 *
 * @param subject the patient's number (PID-3, else PID-2, PID-4); {@code ""} where there is none
 * @param key what no other patient has: the number with who assigned it, or else the site that sent
 *     it (MSH-4); without a number the name and the birth date, or the account
 */
record Hl7Patient(String subject, String key) {
  /** The patient of a message that has no PID, or none yet. */
  static Hl7Patient unknown(Hl7Segment head) {
    return new Hl7Patient("", site(head));
  }

  static Hl7Patient of(Hl7Text text, Hl7Segment head, Hl7Segment pid) {
    Optional<Hl7Number> number = Hl7Number.firstOfPatient(text, pid, 3, 2, 4);
    if (number.isEmpty()) {
      String said = String.join("\n", pid.code(5), pid.code(7), pid.code(18));
      return new Hl7Patient("", said + "\n" + site(head));
    }
    String by = number.get().authority().isEmpty() ? site(head) : "";
    return new Hl7Patient(number.get().number(), number.get().unique() + "\n" + by);
  }

  private static String site(Hl7Segment head) {
    return head.code(3);
  }
}
