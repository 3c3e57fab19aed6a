package org.radlabel.formats.reports.versions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a version was made, as exactly as its form says it, in one number: of a time written {@code
 * 202603}, {@code 2026030411+0100} or {@code 2026-03-04T11:00:00} the milliseconds, how exact it is
 * and whether its zone is known. Two are ordered where one is before the other whatever is not
 * known of them. Versions that are numbered are ordered by their number. Stateless.
 */
public final class VersionTime {
  private static final String ZONE = "([Zz]|[+-]\\d\\d:?\\d\\d)?";
  private static final Pattern HL7 =
      Pattern.compile(
          "(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:(\\d\\d)(?:\\.(\\d{1,3})\\d*)?)?"
              + ZONE
              + "(?!\\d).*");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)(?:-(\\d\\d)(?:[Tt ](\\d\\d)(?::(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,3})\\d*)?)?)?"
              + "\\s*"
              + ZONE
              + ")?)?");
  private static final int ZONE_GROUP = 8;

  /** How long what a time begins is: a year, a month, a day, an hour, a minute, a second. */
  private static final List<TemporalUnit> UNITS =
      List.of(
          ChronoUnit.YEARS,
          ChronoUnit.MONTHS,
          ChronoUnit.DAYS,
          ChronoUnit.HOURS,
          ChronoUnit.MINUTES,
          ChronoUnit.SECONDS,
          ChronoUnit.MILLIS);

  private static final int MINUTE = 4;

  /** How far a time whose zone is not known may lie from that of Greenwich. */
  private static final long ZONES = 14 * 3_600_000L;

  private static final int EXACTNESS = 7;
  private static final int NUMBERED = 7;
  private static final int ZONED = 8;
  private static final int BITS = 4;

  private VersionTime() {}

  /**
   * {@return the time that HL7 or ISO 8601 writes so; 0 where it is none}
   *
   * @param text {@code 20260303114500.123+0100}, {@code 2026-03-03T11:45Z}, or a part of it
   */
  public static long of(String text) {
    Matcher iso = ISO.matcher(text.strip());
    return iso.matches() ? of(iso) : of(HL7.matcher(text.strip()));
  }

  /** Both patterns have the same groups. */
  private static long of(Matcher time) {
    if (!time.matches()) {
      return 0;
    }
    int known = 1;
    while (known < UNITS.size() && time.group(known + 1) != null) {
      known++;
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(time, 1, 0),
              number(time, 2, 1),
              number(time, 3, 1),
              number(time, 4, 0),
              number(time, 5, 0),
              number(time, 6, 0));
      String zone = time.group(ZONE_GROUP);
      ZoneOffset offset = ZoneOffset.of(zone == null ? "Z" : zone.toUpperCase(Locale.ROOT));
      long milliseconds = local.toInstant(offset).toEpochMilli() + milliseconds(time);
      return Math.max(0, milliseconds) << BITS | (zone == null ? 0 : ZONED) | (known - 1);
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private static int number(Matcher time, int group, int otherwise) {
    return time.group(group) == null ? otherwise : Integer.parseInt(time.group(group));
  }

  private static int milliseconds(Matcher time) {
    String digits = time.group(7) == null ? "" : time.group(7);
    return Integer.parseInt((digits + "000").substring(0, 3));
  }

  /**
   * {@return what stands for a version's number; 0 where the text is none}
   *
   * @param text the number, in digits
   */
  public static long ofNumber(String text) {
    return text.matches("\\d{1,18}") ? ofNumber(Long.parseLong(text)) : 0;
  }

  /**
   * {@return what stands for a version's number}
   *
   * @param number the number
   */
  public static long ofNumber(long number) {
    return Math.min(number, Long.MAX_VALUE >> BITS) << BITS | NUMBERED;
  }

  /** Less than 0 if {@code a} is surely before {@code b}, more if after, 0 if it is not known. */
  static int compare(long a, long b) {
    if (a == 0 || b == 0 || isNumber(a) != isNumber(b)) {
      return 0;
    }
    return isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
  }

  private static boolean isBefore(long a, long b) {
    if (isNumber(a)) {
      return a < b;
    }
    long between = (a & ZONED) == (b & ZONED) ? 0 : ZONES;
    return end(a) + between <= b >> BITS;
  }

  /** When that is over which a time begins. */
  private static long end(long time) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(time >> BITS), ZoneOffset.UTC)
        .plus(1, UNITS.get((int) time & EXACTNESS))
        .toInstant(ZoneOffset.UTC)
        .toEpochMilli();
  }

  /** Whether both are known, and yet not known well enough to be ordered. */
  static boolean isVague(long a, long b) {
    boolean equal = a == b && (a & EXACTNESS) >= MINUTE;
    return a != 0 && b != 0 && !equal && compare(a, b) == 0;
  }

  private static boolean isNumber(long time) {
    return (time & EXACTNESS) == NUMBERED;
  }
}
