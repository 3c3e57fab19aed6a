package org.radlabel.rules.text.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates before the rows of a table. Stateless. */
final class Dates {
  /** The year first, or last. */
  private static final Pattern DATE =
      Pattern.compile("(?:(\\d{4})-)?(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?");

  private static final int MONTHS = 12;

  private Dates() {}

  /** Whether a cell is a date with its year. */
  static boolean isDate(String cell) {
    Matcher date = DATE.matcher(cell);
    return date.matches() && (date.group(1) == null) != (date.group(4) == null);
  }

  /**
   * Which of some dates is the latest, if they are in order, either way, whether the month stands
   * first or the day; -1 if they are not, or there are none.
   */
  static int latest(List<String> dates) {
    int last = dates.size() - 1;
    if (isInOrder(dates, 1)) {
      return last;
    }
    return isInOrder(dates, -1) ? 0 : -1;
  }

  private static boolean isInOrder(List<String> dates, int step) {
    for (int i = 1; i < dates.size(); i++) {
      for (boolean dayFirst : new boolean[] {false, true}) {
        int before = number(dates.get(i - 1), dayFirst);
        if (Integer.compare(number(dates.get(i), dayFirst), before) != step) {
          return false;
        }
      }
    }
    return true;
  }

  /** A number that is greater for a later date. */
  private static int number(String cell, boolean dayFirst) {
    Matcher date = DATE.matcher(cell);
    if (!date.matches()) {
      return 0;
    }
    boolean iso = date.group(1) != null;
    int year = Integer.parseInt(date.group(iso ? 1 : 4)) % 100;
    int first = Integer.parseInt(date.group(2));
    int second = Integer.parseInt(date.group(3));
    boolean swap = !iso && (first > MONTHS || (dayFirst && second <= MONTHS));
    int month = swap ? second : first;
    int day = swap ? first : second;
    return (year * 100 + month) * 100 + day;
  }
}
