package org.radlabel.formats;

import org.radlabel.lexicons.rules.EnumNames;

/** Which versions of a report count, where the input holds several. Withdrawn ones never do. */
public enum Versions {
  /** The last that is final or corrected; a preliminary one only where there is no final one. */
  LAST,
  /** The first, also if it is preliminary. */
  FIRST,
  /** All, each in a row of its own. */
  ALL;

  /** As the user writes it: {@code last}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
