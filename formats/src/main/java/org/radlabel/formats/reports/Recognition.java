package org.radlabel.formats.reports;

import java.util.Objects;
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
  /**
   * Checks for null.
   *
   * @param name the input as the user named it
   * @param format its form
   * @param detail how it is packed and which columns are read, {@code ""} where nothing is to be
   *     said
   */
  public Recognition {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(detail, "detail");
  }

  /** {@code reports.csv.gz: read as csv (gzip; id uid; text findings, impression)}. */
  @Override
  public String toString() {
    return Printable.of(name)
        + ": read as "
        + format
        + (detail.isEmpty() ? "" : " (" + detail + ")");
  }
}
