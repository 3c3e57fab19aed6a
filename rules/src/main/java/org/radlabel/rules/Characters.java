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

  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte DIGIT = 4;
  private static final byte SPACE = 8;

  /** By character of ASCII what it is. */
  private static final byte[] KINDS = kinds();

  private static final char[] LOWER = lower();

  private Characters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII_END];
    for (char c = 0; c < ASCII_END; c++) {
      kinds[c] =
          Character.isLowerCase(c)
              ? SMALL
              : Character.isUpperCase(c)
                  ? CAPITAL
                  : Character.isDigit(c) ? DIGIT : Character.isWhitespace(c) ? SPACE : 0;
    }
    return kinds;
  }

  private static char[] lower() {
    char[] lower = new char[ASCII_END];
    for (char c = 0; c < ASCII_END; c++) {
      lower[c] = Character.toLowerCase(c);
    }
    return lower;
  }

  private static boolean is(char c, int kinds) {
    return (KINDS[c] & kinds) != 0;
  }

  /**
   * {@return whether it is one of the 26 letters without an accent}
   *
   * @param c a character
   */
  public static boolean isPlainLetter(char c) {
    return c < ASCII_END && is(c, SMALL | CAPITAL);
  }

  /**
   * {@return {@link Character#isLetter(char)}}
   *
   * @param c a character
   */
  public static boolean isLetter(char c) {
    return c < ASCII_END ? is(c, SMALL | CAPITAL) : Character.isLetter(c);
  }

  /**
   * {@return {@link Character#isDigit(char)}}
   *
   * @param c a character
   */
  public static boolean isDigit(char c) {
    return c < ASCII_END ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /**
   * {@return {@link Character#isLetterOrDigit(char)}}
   *
   * @param c a character
   */
  public static boolean isLetterOrDigit(char c) {
    return c < ASCII_END ? is(c, SMALL | CAPITAL | DIGIT) : Character.isLetterOrDigit(c);
  }

  /**
   * {@return whether it is a mark that ends a sentence: a period, a question or an exclamation
   * mark}
   *
   * @param c a character
   */
  public static boolean isEnder(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  /**
   * {@return whether it is of ASCII}
   *
   * @param c a character
   */
  public static boolean isAscii(char c) {
    return c < ASCII_END;
  }

  /**
   * {@return {@link Character#isLowerCase(char)}}
   *
   * @param c a character
   */
  public static boolean isLower(char c) {
    return c < ASCII_END ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /**
   * {@return {@link Character#isUpperCase(char)}}
   *
   * @param c a character
   */
  public static boolean isUpper(char c) {
    return c < ASCII_END ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /**
   * {@return {@link Character#toLowerCase(char)}}
   *
   * @param c a character
   */
  public static char lower(char c) {
    return c < ASCII_END ? LOWER[c] : Character.toLowerCase(c);
  }

  /**
   * {@return whether it is white space, also a space that does not break and U+0085, the next line}
   *
   * @param c a character
   */
  public static boolean isSpace(char c) {
    return c < ASCII_END ? is(c, SPACE) : isOtherSpace(c);
  }

  /** Apart from the usual case, so that the compiler sets that in where it is called. */
  private static boolean isOtherSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }

  /**
   * {@return whether a letter stands at a place of a text}
   *
   * @param text a text
   * @param i a place, also before or after the text
   */
  public static boolean isLetterAt(String text, int i) {
    return i >= 0 && i < text.length() && isLetter(text.charAt(i));
  }
}
