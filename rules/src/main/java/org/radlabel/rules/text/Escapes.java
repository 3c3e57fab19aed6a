package org.radlabel.rules.text;

import java.util.Locale;
import java.util.function.Predicate;
import org.radlabel.rules.Characters;

/**
 * Reads escapes that stand in a text as they were written out: those of JSON and of programs
 * ({@code \n}, {@code \r\n}, {@code \t}, {@code \"}, {@code \u2019}, {@code \xa0}), of HL7 ({@code
 * \.br\}, {@code \X0D\}) and of Excel ({@code _x000D_}).
 *
 * <p>A backslash before a word that is known with its first letter and not without it is a slash
 * that leans the wrong way ("lines\tubes"). Immutable, safe for any number of threads.
 */
final class Escapes {
  private static final int HEX = 16;
  private static final int EXCEL_LENGTH = "_x000D_".length();
  private static final String LINE_BREAK = "\\.br\\";

  private final Predicate<String> isWord;

  Escapes(Predicate<String> isWord) {
    this.isWord = isWord;
  }

  void mend(String text, Edits edits) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i;
      if (c == '\\') {
        end = backslash(text, i, edits);
      } else if (c == '_') {
        end = excel(text, i, edits);
      }
      i = Math.max(i + 1, end);
    }
  }

  /** Mends what begins with a backslash; returns where it ends, or {@code at} if it is nothing. */
  private int backslash(String text, int at, Edits edits) {
    if (text.startsWith(LINE_BREAK, at)) {
      return replaced(at, at + LINE_BREAK.length(), "\n", edits);
    }
    int letter = at;
    while (letter < text.length() && text.charAt(letter) == '\\') {
      letter++;
    }
    if (letter == text.length()) {
      return letter;
    }
    return switch (text.charAt(letter)) {
      case 'n' -> control(text, at, letter, "\n", edits);
      case 'r' -> control(text, at, letter, carriageReturn(text, letter), edits);
      case 't' -> control(text, at, letter, "\t", edits);
      case 'u' -> code(text, at, letter + 1, 4, edits);
      case 'x' -> code(text, at, letter + 1, 2, edits);
      case 'X' -> hl7(text, at, letter + 1, edits);
      case '"', '\'', '/' -> replaced(at, letter, "", edits);
      default -> letter;
    };
  }

  private static int replaced(int from, int to, String by, Edits edits) {
    edits.replace(from, to, by);
    return to;
  }

  /** An end of a line, unless that of the line feed follows. */
  private static String carriageReturn(String text, int letter) {
    int next = letter + 1;
    while (next < text.length() && text.charAt(next) == '\\') {
      next++;
    }
    return next > letter + 1 && next < text.length() && text.charAt(next) == 'n' ? "" : "\n";
  }

  private int control(String text, int at, int letter, String by, Edits edits) {
    return isSlash(text, letter) ? letter : replaced(at, letter + 1, by, edits);
  }

  /** Whether the letter belongs to the word after the backslash. */
  private boolean isSlash(String text, int letter) {
    int end = letter + 1;
    while (end < text.length() && Characters.isPlainLetter(text.charAt(end))) {
      end++;
    }
    String with = text.substring(letter, end).toLowerCase(Locale.ROOT);
    String without = with.substring(1);
    return !without.isEmpty()
        && Characters.isLower(text.charAt(letter + 1))
        && (without.length() == 1 || !isWord.test(without))
        && isWord.test(with);
  }

  /** A character by its number in so many hexadecimal digits. */
  private static int code(String text, int at, int digits, int length, Edits edits) {
    int value = hex(text, digits, length);
    return value < 0 ? digits : replaced(at, digits + length, String.valueOf((char) value), edits);
  }

  private static int hl7(String text, int at, int digits, Edits edits) {
    int value = hex(text, digits, 2);
    boolean closed = digits + 2 < text.length() && text.charAt(digits + 2) == '\\';
    return value < 0 || !closed
        ? digits
        : replaced(at, digits + 3, String.valueOf((char) value), edits);
  }

  private static int excel(String text, int at, Edits edits) {
    int end = at + EXCEL_LENGTH;
    int value = end <= text.length() && text.charAt(at + 1) == 'x' ? hex(text, at + 2, 4) : -1;
    return value < 0 || text.charAt(end - 1) != '_'
        ? at
        : replaced(at, end, String.valueOf((char) value), edits);
  }

  /** A number in hexadecimal digits; -1 if they are none. */
  private static int hex(String text, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      int digit = Characters.isAscii(c) ? Character.digit(c, HEX) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * HEX + digit;
    }
    return value;
  }
}
