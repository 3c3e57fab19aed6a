package org.radlabel.formats.reports.input;

import org.radlabel.formats.files.Source;

/**
 * What no honest input exceeds; beyond it is refused, by a message that names the limit. They bound
 * memory and time, not the size of an input.
 */
public final class Limits {
  /** Characters of one report, one line of JSON, one HL7 message, one XML document's texts. */
  public static final int REPORT = Source.MAX_TEXT;

  /** Compressed text shrinks to a tenth; a file of one repeated byte to a thousandth. */
  public static final long RATIO = 1_000;

  /** What an input may expand to before its ratio counts. */
  public static final long RATIO_FROM = 1L << 26;

  /** The same for one entry of an archive. */
  public static final long ENTRY_RATIO = 200;

  /** The same for one entry of an archive. */
  public static final long ENTRY_RATIO_FROM = 1L << 20;

  /** JSON may be nested so deep. */
  public static final int DEPTH = 200;

  private Limits() {}
}
