package org.radlabel.formats.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in a workbook, which are numbers of days that a format shows as dates, written as
 * ISO 8601. Immutable.
 *
 * @param from1904 whether days are counted from 1904 on, as old Macs did
 */
record XlsxDates(boolean from1904) {
  private static final int SECONDS = 86_400;

  /** Excel knows a 29th of February in 1900, which is its day 60. */
  private static final int NO_DAY = 60;

  private static final int LAST_DAY = 2_958_465;

  /** What a format says in other letters than those of dates. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].");

  private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern DAY = Pattern.compile("[yd]");
  private static final Pattern TIME = Pattern.compile("[hs]");

  /**
   * {@return the date, the time or both that a number is shown as; empty if it is shown otherwise}
   *
   * @param number the number
   * @param format the format of its cell, if it has one
   */
  Optional<String> of(BigDecimal number, @Nullable String format) {
    if (format == null) {
      return Optional.empty();
    }
    String plain = QUOTED.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
    if (plain.contains("general") || ELAPSED.matcher(plain).find()) {
      return Optional.empty();
    }
    String letters = BRACKETS.matcher(plain).replaceAll("");
    boolean day = DAY.matcher(letters).find();
    boolean time = TIME.matcher(letters).find();
    boolean inRange = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    return (day || time) && inRange ? written(number, day, time) : Optional.empty();
  }

  private Optional<String> written(BigDecimal number, boolean day, boolean time) {
    long seconds =
        number
            .multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalTime clock = LocalTime.ofSecondOfDay(seconds % SECONDS);
    long days = seconds / SECONDS;
    if (!day) {
      return days == 0
          ? Optional.of(DateTimeFormatter.ISO_LOCAL_TIME.format(clock))
          : Optional.empty();
    }
    LocalDate date = first(days).plusDays(days);
    boolean dateAlone = !time && clock.equals(LocalTime.MIDNIGHT);
    return Optional.of(
        dateAlone
            ? date.toString()
            : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.of(date, clock)));
  }

  /** The day 0. */
  private LocalDate first(long days) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1);
    }
    return LocalDate.of(1899, 12, days < NO_DAY ? 31 : 30);
  }
}
