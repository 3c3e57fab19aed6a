package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The names under which one kind of section is headed.
 *
 * @param kind what the section is
 * @param stands where the names are headers
 * @param names the headers without their colon, in lower case
 * @serial exclude
 */
public record SectionHeader(Kind kind, Stands stands, List<String> names) implements Serializable {
  /** What a section is. */
  public enum Kind {
    /** What is seen. */
    FINDINGS,
    /** Findings, or what sums them up below a body without a header. */
    REPORT,
    /** What it means: the impression, the conclusion, the summary. */
    IMPRESSION,
    /** Both under one header. */
    FINDINGS_AND_IMPRESSION,
    /** What was added after the report was signed. */
    ADDENDUM,
    /** A first reading, which a final one follows. */
    WET_READ,
    /** Why the image was asked for, and what is known of the patient. */
    INDICATION,
    /** The earlier images with which it is compared. */
    COMPARISON,
    /** How the image was made. */
    TECHNIQUE,
    /** Which examination it is. */
    EXAMINATION,
    /** What should be done next. */
    RECOMMENDATION,
    /** Who was told of a result, and when. */
    NOTIFICATION,
    /** Heads nothing; ends a wet read and an addendum. */
    BANNER,
    /**
     * No header but the first words of a reading that has none ("heart size is"), which end a
     * section that never counts.
     */
    BODY,
    /** Anything else, which never counts. */
    OTHER;

    private final String title = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /**
     * {@return whether it holds what was seen or what is made of it, so that it may count as the
     * reading}
     */
    public boolean isReading() {
      return this == FINDINGS
          || this == REPORT
          || this == IMPRESSION
          || this == FINDINGS_AND_IMPRESSION;
    }

    /** {@return the name in evidence: {@code findings}, {@code wet read}} */
    public String title() {
      return title;
    }
  }

  /** Where a name is a header, each place with those before it. */
  public enum Stands {
    /** Before a colon, or in capitals alone on its line. */
    COLON,
    /** Alone on its line with a capital; at the beginning of a line before a dash or the like. */
    LINE,
    /** In the middle of a line too, after any word and without a colon. */
    ANYWHERE
  }

  /**
   * Checks for null and copies.
   *
   * @param kind what the section is
   * @param stands where the names are headers
   * @param names the headers without their colon, in lower case
   */
  public SectionHeader {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(stands, "stands");
    names = List.copyOf(names);
  }
}
