package org.radlabel.lexicons;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The names under which one kind of section is headed.
 *
 * @param kind what the section is
 * @param names the headers without their colon, in lower case
 */
public record SectionHeader(Kind kind, List<String> names) {
  /** What a section is. */
  public enum Kind {
    FINDINGS,
    IMPRESSION,
    FINDINGS_AND_IMPRESSION,
    ADDENDUM,
    WET_READ,
    INDICATION,
    COMPARISON,
    TECHNIQUE,
    EXAMINATION,
    RECOMMENDATION,
    NOTIFICATION,
    /** Heads nothing; ends a wet read and an addendum. */
    BANNER,
    OTHER;

    /** The name in evidence: {@code findings}, {@code wet read}. */
    public String title() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Checks for null and copies. */
  public SectionHeader {
    Objects.requireNonNull(kind, "kind");
    names = List.copyOf(names);
  }
}
