package org.radlabel.formats.reports.markup;

import java.util.List;
import java.util.Optional;

/**
 * A file written out where a text is expected: databases and interfaces hand on RTF as it is, and
 * PDF or Word in base64. Labels of it would be labels of its source. Stateless.
 */
public final class WrittenFile {
  /** How many characters are looked at. */
  private static final int LONGEST = 8;

  /** What a file begins with, by itself or in base64, and what it is. */
  private record Beginning(String characters, String what) {}

  private static final List<Beginning> ALL =
      List.of(
          new Beginning("{\\rtf", "RTF"),
          new Beginning("e1xydG", "RTF"),
          new Beginning("%PDF-", "PDF"),
          new Beginning("JVBERi0", "PDF"),
          new Beginning("UEsDBB", "a Word document or an archive"),
          new Beginning("0M8R4KGx", "an old Word or Excel file"));

  private WrittenFile() {}

  /**
   * {@return what a text is, if it is a file; blanks and a byte order mark may lead}
   *
   * @param text the text
   */
  public static Optional<String> of(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start < text.length() && mayBegin(text.charAt(start))
        ? of(text, start)
        : Optional.empty();
  }

  /**
   * {@return whether a text may be a file, by its first letter}
   *
   * @param text the text, or what stands for it before it is decoded
   */
  public static boolean mayBe(String text) {
    return !text.isEmpty() && (isBlank(text.charAt(0)) || mayBegin(text.charAt(0)));
  }

  private static Optional<String> of(String text, int start) {
    String begins = text.substring(start, Math.min(text.length(), start + LONGEST));
    return ALL.stream()
        .filter(beginning -> begins.startsWith(beginning.characters()))
        .map(Beginning::what)
        .findFirst();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\uFEFF' || Character.isWhitespace(c);
  }

  private static boolean mayBegin(char c) {
    return c == '{' || c == '%' || c == 'e' || c == 'J' || c == 'U' || c == '0';
  }
}
