package org.radlabel.formats;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which records count: those of which a column holds what a pattern finds, whatever the case of
 * letters.
 *
 * <p>Immutable, null-free.
 *
 * @param column a column of a table, a member of a JSON object (or a JSON Pointer), {@code OBR-4}
 *     of an HL7 message, {@code code} or {@code category} of a FHIR resource, {@code examination}
 *     of whatever the input calls the examination
 * @param pattern a regular expression that is looked for anywhere in it
 */
public record Where(String column, Pattern pattern) {
  /**
   * Checks.
   *
   * @param column a column of a table, a member of a JSON object (or a JSON Pointer), {@code OBR-4}
   *     of an HL7 message, {@code code} or {@code category} of a FHIR resource, {@code examination}
   *     of whatever the input calls the examination
   * @param pattern a regular expression that is looked for anywhere in it
   */
  public Where {
    if (column.isBlank()) {
      throw new IllegalArgumentException("a column must be named before the ~");
    }
    Objects.requireNonNull(pattern, "pattern");
  }

  /**
   * {@return the condition that is written {@code COLUMN~PATTERN}}
   *
   * @param text what is written
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static Where of(String text) {
    int tilde = text.indexOf('~');
    if (tilde < 0) {
      throw new IllegalArgumentException("COLUMN~PATTERN is expected");
    }
    try {
      return new Where(
          text.substring(0, tilde).strip(),
          Pattern.compile(
              text.substring(tilde + 1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "the pattern after ~ is no regular expression: " + e.getDescription(), e);
    }
  }

  /**
   * {@return whether a record counts whose column holds this; one that has no such column does not}
   *
   * @param value what the column holds; empty if there is no such column
   */
  public boolean accepts(Optional<String> value) {
    return value.filter(text -> pattern.matcher(text).find()).isPresent();
  }

  /** As it was written. */
  @Override
  public String toString() {
    return column + "~" + pattern.pattern();
  }

  /** Patterns are compared by what they were written as. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Where where && where.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
