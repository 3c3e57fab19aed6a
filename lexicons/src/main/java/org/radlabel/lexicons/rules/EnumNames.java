package org.radlabel.lexicons.rules;

import java.util.Locale;

/** How constants are typed and written. Stateless. */
public final class EnumNames {
  private EnumNames() {}

  /**
   * {@return the name of a constant in lower case with hyphens, as {@code new-statement}}
   *
   * @param constant the constant
   */
  public static String typed(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
