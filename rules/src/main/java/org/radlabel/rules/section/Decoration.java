package org.radlabel.rules.section;

import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;

/**
 * What is set around the name of a section: brackets, asterisks, tags ("&lt;b&gt;").
 *
 * <p>Stateless.
 */
final class Decoration {
  /** The longest tag ("&lt;strong&gt;"). */
  private static final int LONGEST_TAG = 10;

  private static final CharacterSet OPENING = new CharacterSet("*#_=[{<\"");
  private static final CharacterSet CLOSING = new CharacterSet("*#_=]}>\"");

  private Decoration() {}

  /** Where the decoration right before a name begins: brackets, asterisks, a tag. */
  static int lead(char[] text, int from, int start) {
    int i = start;
    if (i - 1 > from && text[i - 1] == ' ' && text[i - 2] == '#') {
      i--;
    }
    while (i > from) {
      if (text[i - 1] == '>') {
        int tag = tagBack(text, from, i - 1);
        if (tag < 0) {
          return i;
        }
        i = tag;
      } else if (OPENING.contains(text[i - 1])) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Where the tag begins that ends with the bracket at {@code close}; -1 if none does. */
  private static int tagBack(char[] text, int from, int close) {
    for (int i = close - 1; i >= from && close - i <= LONGEST_TAG; i--) {
      if (text[i] == '<') {
        return i;
      }
      if (!isInTag(text[i])) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isInTag(char c) {
    return Characters.isLetterOrDigit(c) || c == '/' || c == ' ';
  }

  /** Where the decoration right after a name ends. */
  static int trail(char[] text, int end) {
    int i = end;
    while (i < text.length) {
      if (text[i] == '<') {
        int tag = tagAhead(text, i);
        if (tag < 0) {
          return i;
        }
        i = tag;
      } else if (CLOSING.contains(text[i])) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private static int tagAhead(char[] text, int open) {
    for (int i = open + 1; i < text.length && i - open <= LONGEST_TAG; i++) {
      if (text[i] == '>') {
        return i + 1;
      }
      if (!isInTag(text[i])) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether decoration before and after a name belong together. */
  static boolean encloses(char[] text, int lead, int start, int end, int trail) {
    if (lead == start || trail == end) {
      return false;
    }
    char open = text[start - 1];
    char close = text[end];
    return switch (open) {
      case '[' -> close == ']';
      case '{' -> close == '}';
      case '<' -> close == '>';
      case '>' -> close == '<';
      default -> open == close;
    };
  }
}
