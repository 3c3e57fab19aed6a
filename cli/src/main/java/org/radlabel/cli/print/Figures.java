package org.radlabel.cli.print;

import java.util.Locale;
import org.radlabel.evaluation.measure.Interval;

/** Shares and their intervals as tables show them. Stateless. */
public final class Figures {
  private Figures() {}

  /**
   * {@return the number with three decimals; {@code -} where it is undefined}
   *
   * @param value the number, or NaN
   */
  public static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  /**
   * {@return the interval: {@code 0.912 to 0.934}}
   *
   * @param interval the interval
   */
  public static String interval(Interval interval) {
    return number(interval.low()) + " to " + number(interval.high());
  }
}
