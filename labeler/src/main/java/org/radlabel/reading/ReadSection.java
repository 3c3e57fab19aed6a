package org.radlabel.reading;

import java.util.Objects;
import org.radlabel.rules.Span;

/**
 * A section of a report, and whether it is labelled. Immutable, null-free.
 *
 * @param name its name in evidence; {@code ""} for text without a header
 * @param field name of the report's text that it stands in
 * @param span its text without the header, as the report was given
 * @param counts whether it is labelled
 */
public record ReadSection(String name, String field, Span span, boolean counts) {
  /**
   * Checks for null.
   *
   * @param name its name in evidence; {@code ""} for text without a header
   * @param field name of the report's text that it stands in
   * @param span its text without the header, as the report was given
   * @param counts whether it is labelled
   */
  public ReadSection {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(span, "span");
  }
}
