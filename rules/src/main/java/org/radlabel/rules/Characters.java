package org.radlabel.rules;

/**
 * What {@link Character} tells of characters, sooner for those of ASCII, which nearly all are.
 * Stateless.
 */
public final class Characters {
  private static final char ASCII_END = 0x80;

  /**
   * Ends a line in what went through EBCDIC or ISO 8859-1; no white space for {@link Character}.
   */
  private static final char NEXT_LINE = 0x85;

  private Characters() {}

  /** Whether it is one of the 26 letters without an accent. */
  public static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** {@link Character#isLetter(char)}. */
  public static boolean isLetter(char c) {
    return c < ASCII_END ? isPlainLetter(c) : Character.isLetter(c);
  }

  /** {@link Character#isDigit(char)}. */
  public static boolean isDigit(char c) {
    return c < ASCII_END ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return c < ASCII_END ? isPlainLetter(c) || isDigit(c) : Character.isLetterOrDigit(c);
  }

  /** Whether it is a mark that ends a sentence: a period, a question or an exclamation mark. */
  public static boolean isEnder(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  /** Whether it is of ASCII. */
  public static boolean isAscii(char c) {
    return c < ASCII_END;
  }

  /** {@link Character#isLowerCase(char)}. */
  public static boolean isLower(char c) {
    return c < ASCII_END ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** {@link Character#isUpperCase(char)}. */
  public static boolean isUpper(char c) {
    return c < ASCII_END ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** {@link Character#toLowerCase(char)}. */
  public static char lower(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    return c < ASCII_END ? c : Character.toLowerCase(c);
  }

  /** Whether it is white space, also a space that does not break and U+0085, the next line. */
  public static boolean isSpace(char c) {
    if (c < ASCII_END) {
      return c == ' ' || (c < ' ' && Character.isWhitespace(c));
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }
}
