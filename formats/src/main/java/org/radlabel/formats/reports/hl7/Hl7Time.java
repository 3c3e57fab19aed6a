package org.radlabel.formats.reports.hl7;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.reports.versions.VersionTime;

/** Times of a message. Stateless. */
final class Hl7Time {
  private static final Pattern LOCAL = Pattern.compile("([\\d.]+)(?![\\d.+-]).*");
  private static final Pattern ZONED = Pattern.compile("[\\d.]+([+-]\\d{4}).*");

  private Hl7Time() {}

  /**
   * A time of a message; where it does not say its zone, it is that of the message.
   *
   * @param sent when the message was sent (MSH-7)
   */
  static long of(String field, String sent) {
    Matcher local = LOCAL.matcher(field.strip());
    Matcher zoned = ZONED.matcher(sent.strip());
    return VersionTime.of(
        local.matches() && zoned.matches() ? local.group(1) + zoned.group(1) : field);
  }
}
