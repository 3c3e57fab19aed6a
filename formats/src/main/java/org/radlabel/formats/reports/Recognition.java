package org.radlabel.formats.reports;

import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Printable;

/**
 * What an input was taken for.
 *
 * <p>Immutable, null-free.
 *
 * @param name the input as the user named it
 * @param format its form
 * @param detail how it is packed and which columns are read, {@code ""} where nothing is to be said
 */
public record Recognition(String name, InputFormat format, String detail) {
  /** {@code reports.csv.gz: read as csv (gzip; id uid; text findings, impression)}. */
  @Override
  public String toString() {
    return Printable.of(name)
        + ": read as "
        + format
        + (detail.isEmpty() ? "" : " (" + detail + ")");
  }
}
