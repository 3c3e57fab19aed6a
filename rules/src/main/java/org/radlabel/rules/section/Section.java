package org.radlabel.rules.section;

import java.util.Objects;
import org.radlabel.lexicons.rules.SectionHeader;
import org.radlabel.rules.Characters;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;
import org.radlabel.rules.TextField;

/**
 * A section of a report.
 *
 * <p>Immutable, null-free. {@link #toString()} quotes no text.
 */
public final class Section {
  /** A title of a view and a time has fewer words. */
  private static final int TITLE_WORDS = 8;

  private final SectionHeader.Kind kind;
  private final String name;
  private final TextField field;
  private final MarkedText text;
  private final char[] characters;
  private final Span body;

  /** A stretch of a field's text. */
  Section(SectionHeader.Kind kind, String name, TextField field, MarkedText text, Span body) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.name = Objects.requireNonNull(name, "name");
    this.field = Objects.requireNonNull(field, "field");
    this.text = text;
    this.characters = text.characters();
    this.body = Objects.requireNonNull(body, "body");
  }

  /** A part of this section as a section of its own. */
  Section part(String partName, Span part) {
    return new Section(SectionHeader.Kind.OTHER, partName, field, text, part);
  }

  /** A part of this section, of the same kind. */
  Section cut(Span part) {
    return new Section(kind, name, field, text, part);
  }

  /** A part of this section that its header does not head. */
  Section unheaded(Span part) {
    return new Section(SectionHeader.Kind.OTHER, "", field, text, part);
  }

  /** {@return what it is; {@link SectionHeader.Kind#OTHER} for text without a header} */
  public SectionHeader.Kind kind() {
    return kind;
  }

  /** {@return its name in evidence; {@code ""} for text without a header} */
  public String name() {
    return name;
  }

  /** {@return the text of the report it lies in} */
  public TextField field() {
    return field;
  }

  /** {@return that text with its landmarks} */
  public MarkedText text() {
    return text;
  }

  /**
   * {@return the characters of that text, made once for all that look through them; only to be
   * read, never written to}
   */
  public char[] characters() {
    return characters;
  }

  /** {@return its place in that text, without the header} */
  public Span body() {
    return body;
  }

  /** Whether no header stands over it. */
  boolean isUnheaded() {
    return name.isEmpty();
  }

  /** Whether there is a sentence in it, and not only the title of a view and a time. */
  boolean holdsSentence() {
    boolean ended = false;
    int words = 0;
    int small = 0;
    for (int i = body.start(); i < body.end(); i++) {
      ended |= characters[i] == '.' || characters[i] == '!' || characters[i] == '?';
      boolean begins =
          Characters.isLetter(characters[i])
              && i + 1 < body.end()
              && Characters.isLetter(characters[i + 1])
              && (i == body.start() || !Characters.isLetter(characters[i - 1]));
      words += begins ? 1 : 0;
      small += begins && Character.isLowerCase(characters[i]) ? 1 : 0;
    }
    return ended && (small >= 2 || words >= TITLE_WORDS);
  }

  /** Whether two lines or more are a label with something said of it: "Heart: normal". */
  boolean holdsLabels() {
    int labels = 0;
    boolean first = true;
    for (int i = body.start() + 1; i < body.end(); i++) {
      boolean label = characters[i] == ':' && Characters.isLetter(characters[i - 1]);
      int said = i + 1;
      while (label && said < body.end() && characters[said] == ' ') {
        said++;
      }
      if (first && label && said < body.end() && Characters.isLetter(characters[said])) {
        labels++;
        first = false;
      }
      first |= characters[i] == '\n';
    }
    return labels > 1;
  }

  /** Whether there is a word in it: blanks, numbers and marks alone say nothing. */
  boolean saysSomething() {
    for (int i = body.start(); i < body.end(); i++) {
      if (Characters.isLetter(characters[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing but white space in it. */
  boolean isBlank() {
    for (int i = body.start(); i < body.end(); i++) {
      if (!HeaderText.isSpace(characters[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Section section
        && kind == section.kind
        && name.equals(section.name)
        && field.equals(section.field)
        && body.equals(section.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, name, field, body);
  }

  @Override
  public String toString() {
    return "Section[" + kind + ", " + name + ", " + field + ", " + body + "]";
  }
}
