package org.radlabel.formats.reports.hl7;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as HL7 writes them: {@code 20260303114500.123+0100}. Stateless. */
final class Hl7Time {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:(\\d\\d)(?:\\.(\\d{1,3})\\d*)?)?"
              + "([+-]\\d{4})?.*");

  private Hl7Time() {}

  /** Milliseconds since 1970; 0 where the time is not known to the minute. */
  static long of(String field) {
    Matcher time = TIME.matcher(field.strip());
    if (!time.matches()) {
      return 0;
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(time, 1), number(time, 2), number(time, 3), number(time, 4), number(time, 5));
      ZoneOffset zone = time.group(8) == null ? ZoneOffset.UTC : ZoneOffset.of(time.group(8));
      return local.toInstant(zone).toEpochMilli() + number(time, 6) * 1_000L + milliseconds(time);
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private static int number(Matcher time, int group) {
    return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
  }

  private static int milliseconds(Matcher time) {
    String digits = time.group(7) == null ? "" : time.group(7);
    return Integer.parseInt((digits + "000").substring(0, 3));
  }
}
