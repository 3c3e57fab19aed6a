package org.radlabel.rules.section;

import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;

/**
 * What stands before and after the name of a section in a text.
 *
 * <p>Stateless.
 */
final class HeaderText {
  /** Characters of a text for each of its periods, from which on they may have been dictated. */
  private static final int SPARSE = 60;

  /** A shorter text without punctuation is a sentence. */
  private static final int SHORTEST_DICTATION = 40;

  /** No mark that parts sentences comes after it in ASCII. */
  private static final char LAST_MARK = '?';

  private static final CharacterSet MARKS = new CharacterSet(";|\\/>)]}*\u2022\u00b7:\u00bb");
  private static final CharacterSet DASHES = new CharacterSet("-\u2013\u2014");
  private static final CharacterSet BULLETS =
      new CharacterSet(" \t\u00a0\uFEFF-\u2013\u2014\u2022\u00b7>|*#");
  private static final CharacterSet LINKS = new CharacterSet(";=|\t\u00bb\u2013\u2014");

  private HeaderText() {}

  /** What stands before a name. */
  enum Before {
    /** The beginning of the line, or nothing but a bullet or a number. */
    LINE,
    /** The end of a sentence, or another header. */
    ENDER,
    /** A mark that parts: a semicolon, a bar, a dash, a bracket. */
    MARK,
    COMMA,
    WORD
  }

  /** What stands after a name. */
  enum After {
    COLON,
    LINE_END,
    /** A dash or another mark that links it with what follows. */
    LINK,
    /** A period with text after it. */
    PERIOD,
    /** A word with a capital, or a number. */
    CAPITAL,
    WORD,
    OTHER
  }

  /**
   * What stands before a place.
   *
   * @param from where the last header ended, or the text begins
   */
  static Before before(char[] text, int from, int place) {
    int i = place;
    while (i > from && BULLETS.contains(text[i - 1])) {
      i--;
    }
    if (isLineStart(text, i) || isLineStart(text, beforeNumber(text, from, i))) {
      return Before.LINE;
    }
    i = place;
    while (i > from && text[i - 1] != '\n' && isSpace(text[i - 1])) {
      i--;
    }
    if (i == from || Characters.isEnder(text[i - 1])) {
      return Before.ENDER;
    }
    char c = text[i - 1];
    boolean dash = DASHES.contains(c) && (i < place || i < 2 || isSpace(text[i - 2]));
    if (dash || MARKS.contains(c)) {
      return Before.MARK;
    }
    return c == ',' ? Before.COMMA : Before.WORD;
  }

  private static boolean isLineStart(char[] text, int i) {
    return i == 0 || text[i - 1] == '\n';
  }

  /** Where a list number or letter that ends at a place begins, with the space before it. */
  private static int beforeNumber(char[] text, int from, int end) {
    int i = end - 1;
    if (i <= from || (text[i] != '.' && text[i] != ')')) {
      return end;
    }
    int last = i;
    while (i > from && last - i < 2 && Characters.isDigit(text[i - 1])) {
      i--;
    }
    i -= i == last && i > from && Characters.isPlainLetter(text[i - 1]) ? 1 : 0;
    while (i > from && text[i - 1] != '\n' && (isSpace(text[i - 1]) || text[i - 1] == '(')) {
      i--;
    }
    return i;
  }

  /** What stands after a place. */
  static After after(char[] text, int place) {
    int i = place;
    while (i < text.length && text[i] != '\n' && text[i] != '\t' && isSpace(text[i])) {
      i++;
    }
    if (i == text.length || text[i] == '\n') {
      return After.LINE_END;
    }
    char c = text[i];
    if (c == ':') {
      return After.COLON;
    }
    if (isLink(text, i)) {
      return After.LINK;
    }
    if (c == '.' && i + 1 < text.length && isSpace(text[i + 1])) {
      return isBlank(text, i + 1) ? After.OTHER : After.PERIOD;
    }
    if (i == place) {
      return After.OTHER;
    }
    boolean capital = Characters.isUpper(c) || Characters.isDigit(c);
    return capital ? After.CAPITAL : Characters.isLetter(c) ? After.WORD : After.OTHER;
  }

  private static boolean isLink(char[] text, int i) {
    int last = linkEnd(text, i);
    boolean dash = text[last] == '-' && last + 1 < text.length && isSpace(text[last + 1]);
    return dash || LINKS.contains(text[i]);
  }

  /** Where a link ends that begins here, which may be two dashes. */
  private static int linkEnd(char[] text, int i) {
    return text[i] == '-' && i + 1 < text.length && text[i + 1] == '-' ? i + 1 : i;
  }

  /**
   * Whether no mark parts the sentences of a text, as speech recognition writes it; or few do,
   * those that were dictated, in a text without capitals but behind them.
   */
  static boolean isUnpunctuated(char[] text) {
    int last = text.length - 1;
    while (last > 0 && (isSpace(text[last]) || text[last] == '.')) {
      last--;
    }
    int periods = 0;
    for (int i = 0; i < last; i++) {
      if (text[i] <= LAST_MARK && text[i] != ' ' && parts(text, i)) {
        periods++;
        if (text[i] != '.' || periods * SPARSE > last || !Characters.isLower(text[0])) {
          return false;
        }
      }
    }
    return last > SHORTEST_DICTATION && (periods == 0 || isSmall(text));
  }

  /** Whether no capital stands but where a sentence begins. */
  private static boolean isSmall(char[] text) {
    for (int i = 2; i < text.length; i++) {
      if (Characters.isUpper(text[i]) && text[i - 2] != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean parts(char[] text, int i) {
    return switch (text[i]) {
      case '\n', ':', ';' -> true;
      case '.', '!', '?' -> isSpace(text[i + 1]);
      default -> false;
    };
  }

  /** Where a header ends whose name ends at a place and is followed by that. */
  static int end(char[] text, int place, After after) {
    if (after != After.LINK && after != After.PERIOD) {
      return place;
    }
    int i = place;
    while (text[i] != '\t' && isSpace(text[i])) {
      i++;
    }
    return linkEnd(text, i) + 1;
  }

  private static boolean isBlank(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      if (!isSpace(text[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean isCapitals(char[] text, int start, int end) {
    return firstLowerCase(text, start, end) == end && hasLetter(text, start, end);
  }

  /** The place of the first small letter; the end if there is none. */
  static int firstLowerCase(char[] text, int start, int end) {
    int i = start;
    while (i < end && !Characters.isLower(text[i])) {
      i++;
    }
    return i;
  }

  static boolean hasLetter(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.isLetter(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Where the letters, digits and apostrophes from a place on end. */
  static int wordEnd(char[] text, int start) {
    int i = start;
    while (i < text.length && isInWord(text[i])) {
      i++;
    }
    return i;
  }

  /** Whether no letter, digit or apostrophe stands at a place. */
  static boolean isWordEnd(char[] text, int place) {
    return place == text.length || !isInWord(text[place]);
  }

  static boolean isInWord(char c) {
    return Characters.isLetterOrDigit(c) || c == '\'';
  }

  /** The first place from there on that is no space. */
  static int skipSpace(char[] text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text[at])) {
      at++;
    }
    return at;
  }

  /** White space, a space that does not break, or a byte order mark. */
  static boolean isSpace(char c) {
    return Characters.isSpace(c) || c == '\uFEFF';
  }
}
