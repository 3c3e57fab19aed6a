package org.radlabel.formats.reports.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One text, put together from pieces of which some are known to be a section. Where one is, each
 * run of pieces gets the header of its section on a line of its own, so that a header that the text
 * itself has comes after it and wins; a piece of which nothing is known is then findings, as an
 * observation is; in a document, whose other sections may be about anything, it does not count.
 * Where none is known, the pieces are lines. Not thread-safe.
 */
public final class SectionedText {
  /** What an observation is that does not say. */
  private static final String OBSERVED = "findings";

  /** What a section of a document is of which nothing is known: one that never counts. */
  private static final String OTHER = "examination";

  private final String usual;

  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(Optional<String> section, String text) {}

  /** A text made of observations. */
  public SectionedText() {
    this(OBSERVED);
  }

  private SectionedText(String usual) {
    this.usual = usual;
  }

  /** {@return a text made of the sections of a document} */
  public static SectionedText ofDocument() {
    return new SectionedText(OTHER);
  }

  /**
   * Adds a piece under its title, which heads it where the section is not known.
   *
   * @param section the section's name, if it is known
   * @param title the title; {@code ""} if it has none
   * @param text the piece
   */
  public void add(Optional<String> section, String title, String text) {
    boolean heads = section.isEmpty() && !title.isBlank() && !text.isBlank();
    add(section, heads ? title.strip() + ":\n" + text : text);
  }

  /**
   * Adds a piece, unless it is blank.
   *
   * @param section the section's name, if it is known
   * @param text the piece
   */
  public void add(Optional<String> section, String text) {
    if (!text.isBlank()) {
      pieces.add(new Piece(section, text));
    }
  }

  /** {@return whether there is no piece} */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** {@return whether a piece is known to be a section} */
  public boolean isHeaded() {
    return pieces.stream().anyMatch(piece -> piece.section().isPresent());
  }

  /**
   * {@return whether all pieces are known to be of this section, and there is one}
   *
   * @param section the section's name
   */
  public boolean isOnly(String section) {
    return !isEmpty() && pieces.stream().allMatch(p -> p.section().equals(Optional.of(section)));
  }

  /** {@return the text} */
  public String text() {
    boolean headed = isHeaded();
    StringBuilder text = new StringBuilder();
    String before = "";
    for (Piece piece : pieces) {
      String section = piece.section().orElse(usual);
      text.append(text.isEmpty() ? "" : "\n");
      if (headed && !section.equals(before) && !begins(piece.text(), section)) {
        text.append(section.toUpperCase(Locale.ROOT)).append(":\n");
      }
      text.append(piece.text());
      before = section;
    }
    return text.toString();
  }

  private static boolean begins(String text, String section) {
    String stripped = text.stripLeading();
    return stripped.regionMatches(true, 0, section + ":", 0, section.length() + 1);
  }
}
