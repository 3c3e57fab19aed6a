package org.radlabel.rules.text;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;

/** Reads characters that stand for others by what they are for, not by how they look. Stateless. */
final class Marks {
  private static final String APOSTROPHES =
      "'`\u00b4\u2018\u2019\u201b\u02b9\u02bc\u02c8\u2032\u055a\uff07\uff40";
  private static final String HYPHENS = "\u2010\u2011\u2012\u2212\u00ac";
  private static final String LINE_ENDS = "\u000b\f\u0085\u2028\u2029\u00b6\u21b5\u2424\u23ce";
  private static final String ARROWS = "\u2192\u21d2\u2794\u279c\u27a1\u2bc8";

  /** Also those that word processors take from a font of signs. */
  private static final String BULLETS =
      "\u2023\u2043\u2219\u22c5\u25e6\u25cb\u25c6\u25c7\u25ba\u25b6\u25b8\u2726\u2756\u27a2\u27a4"
          + "\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc";

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int CIRCLED = 0x2460;
  private static final int BRACKETED = 0x2474;
  private static final int DOTTED = 0x2488;
  private static final int NUMBERS = 20;

  /** How many carriage returns may stand before the line feed that they belong to. */
  private static final int MOST_RETURNS = 16;

  private Marks() {}

  /** What a character between two places stands for; null if for itself. */
  static @Nullable String meant(int c, String text, int from, int to) {
    if (c < 0x80) {
      return ascii((char) c, text, from, to);
    }
    if (Character.getType(c) == Character.FORMAT) {
      return withoutWidth(c, text, from, to);
    }
    if (c >= CIRCLED && c < DOTTED + NUMBERS) {
      return number(c);
    }
    return c > Character.MAX_VALUE ? null : sign((char) c, text, from, to);
  }

  private static @Nullable String ascii(char c, String text, int from, int to) {
    if (c == '\r') {
      return carriageReturn(text, to);
    }
    if (LINE_ENDS.indexOf(c) >= 0) {
      return "\n";
    }
    if (c == '`' || c == '\'') {
      return apostrophe(c, text, from, to);
    }
    boolean control = (c < ' ' && !Character.isWhitespace(c)) || c == '\u007f';
    return control ? " " : null;
  }

  /** Alone it ends a line; before a line feed it belongs to that. */
  private static String carriageReturn(String text, int to) {
    int next = to;
    while (next < text.length() && next - to < MOST_RETURNS && text.charAt(next) == '\r') {
      next++;
    }
    boolean fed = next < text.length() && text.charAt(next) == '\n';
    return !fed ? "\n" : next == to ? "\r" : "";
  }

  /** An apostrophe between letters, also a doubled one; else the mark as it is. */
  private static @Nullable String apostrophe(char c, String text, int from, int to) {
    boolean doubled = c == '\'' && to < text.length() && text.charAt(to) == '\'';
    if (doubled && Characters.isLetterAt(text, from - 1) && Characters.isLetterAt(text, to + 1)) {
      return "";
    }
    boolean second = c == '\'' && from > 0 && text.charAt(from - 1) == '\'';
    boolean between = Characters.isLetterAt(text, from - 1) || second;
    return between && Characters.isLetterAt(text, to) ? "'" : null;
  }

  /**
   * Nothing, but a space where a small letter stands before and a capital after, and a hyphen where
   * a soft one ends a line.
   */
  private static String withoutWidth(int c, String text, int from, int to) {
    if (c == SOFT_HYPHEN) {
      return to < text.length() && "\r\n".indexOf(text.charAt(to)) >= 0 ? "-" : "";
    }
    boolean words =
        from > 0
            && to < text.length()
            && Characters.isLower(text.charAt(from - 1))
            && Characters.isUpper(text.charAt(to));
    return words ? " " : "";
  }

  private static String number(int c) {
    if (c < CIRCLED + NUMBERS) {
      return c - CIRCLED + 1 + ")";
    }
    return c < BRACKETED + NUMBERS ? "(" + (c - BRACKETED + 1) + ")" : c - DOTTED + 1 + ".";
  }

  private static @Nullable String sign(char c, String text, int from, int to) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return apostrophe(c, text, from, to);
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return "-";
    }
    if (LINE_ENDS.indexOf(c) >= 0) {
      return "\n";
    }
    if (ARROWS.indexOf(c) >= 0) {
      return "->";
    }
    return BULLETS.indexOf(c) >= 0 ? "\u2022" : letter(c, text, from, to);
  }

  private static @Nullable String letter(char c, String text, int from, int to) {
    boolean lower = to < text.length() && Characters.isLower(text.charAt(to));
    return switch (c) {
      case '\u00e6' -> "ae";
      case '\u0153' -> "oe";
      case '\u00c6' -> lower ? "Ae" : "AE";
      case '\u0152' -> lower ? "Oe" : "OE";
      case '\uf001' -> "fi";
      case '\uf002' -> "fl";
      case '\u3001' -> ",";
      case '\u3002' -> ".";
      case '\u00b7' -> middleDot(text, from, to);
      default -> null;
    };
  }

  /** A point between digits, a bullet where it stands free. */
  private static @Nullable String middleDot(String text, int from, int to) {
    boolean digits =
        from > 0
            && to < text.length()
            && Character.isDigit(text.charAt(from - 1))
            && Character.isDigit(text.charAt(to));
    boolean free = to == text.length() || Characters.isSpace(text.charAt(to));
    return digits ? "." : free ? "\u2022" : null;
  }
}
