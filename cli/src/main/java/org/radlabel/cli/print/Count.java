package org.radlabel.cli.print;

import java.util.Locale;

/** Numbers with what they count. */
public final class Count {
  private Count() {}

  /**
   * {@return {@code 1 record}, {@code 2,000 records}}
   *
   * @param number how many
   * @param one what one is called
   */
  public static String of(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }
}
