package org.radlabel.rules;

import java.util.Objects;
import org.radlabel.lexicons.SectionHeader;

/**
 * A section of a report.
 *
 * <p>Immutable, null-free. {@link #toString()} quotes no text.
 *
 * @param kind what it is; {@link SectionHeader.Kind#OTHER} for text without a header
 * @param name its name in evidence; {@code ""} for text without a header
 * @param field the text of the report it lies in
 * @param body its place in that text, without the header
 */
public record Section(SectionHeader.Kind kind, String name, TextField field, Span body) {
  /** Checks for null. */
  public Section {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(body, "body");
  }

  /** Whether no header stands over it. */
  boolean isUnheaded() {
    return name.isEmpty();
  }

  /** Whether there is nothing but white space in it. */
  boolean isBlank() {
    String text = field.text();
    for (int i = body.start(); i < body.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
