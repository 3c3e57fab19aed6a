package org.radlabel.rules.text;

import org.radlabel.rules.Characters;

/**
 * Makes a colon of the dots, the dashes or the one bar that lead from a label to what is said of
 * it: "Heart size ..... normal"; and of the semicolon of a table with two columns. Stateless.
 */
final class Leaders {
  private static final int SHORTEST = 4;
  private static final int LONGEST_LABEL = 40;

  private Leaders() {}

  /** Whether a run of dots or dashes begins at a place, behind something in its line. */
  static boolean isSuspect(String text, int i) {
    char c = text.charAt(i);
    return i > 0
        && text.charAt(i - 1) != '\n'
        && i + SHORTEST <= text.length()
        && text.charAt(i + 1) == c
        && text.charAt(i + 2) == c
        && text.charAt(i + SHORTEST - 1) == c;
  }

  static void mend(String text, Edits edits) {
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = i + 1;
      } else if (c == '|' && isBar(text, i) && isLabel(text, line, i)) {
        i = colon(text, i, i + 1, edits) - 1;
      } else if (c == ';' && isColumn(text, i) && isLabel(text, line, i)) {
        edits.replace(i, i + 1, ":");
      } else if ((c == '.' || c == '-') && isSuspect(text, i)) {
        int end = i;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        if (isLabel(text, line, i)) {
          end = colon(text, i, end, edits);
        }
        i = end - 1;
      }
    }
  }

  /** Whether a bar stands alone in its line, between a label and something in letters. */
  static boolean isBar(String text, int i) {
    int end = text.indexOf('\n', i);
    int next = text.indexOf('|', i + 1);
    int line = text.lastIndexOf('\n', i);
    return text.lastIndexOf('|', i - 1) <= line && (next < 0 || (end >= 0 && next > end));
  }

  /** Whether a semicolon parts the columns of a table: so do those in the line before or after. */
  static boolean isColumn(String text, int i) {
    int line = text.lastIndexOf('\n', i) + 1;
    int end = lineEnd(text, i);
    return isRow(text, line, end)
        && (isRow(text, text.lastIndexOf('\n', line - 2) + 1, line - 1)
            || isRow(text, end + 1, lineEnd(text, end + 1)));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether one semicolon stands in a line, without a blank behind it. */
  private static boolean isRow(String text, int line, int end) {
    int first = line < end ? text.indexOf(';', line) : -1;
    int next = text.indexOf(';', first + 1);
    return first > line
        && first < end
        && (next < 0 || next >= end)
        && (first + 1 == end || text.charAt(first + 1) != ' ');
  }

  /** Puts a colon behind a label if something in letters follows, and says where that begins. */
  private static int colon(String text, int from, int to, Edits edits) {
    int said = to;
    while (said < text.length() && text.charAt(said) == ' ') {
      said++;
    }
    int label = from;
    while (text.charAt(label - 1) == ' ') {
      label--;
    }
    if (!Characters.isLetterAt(text, said)) {
      return to;
    }
    edits.replace(label, said, ": ");
    return said;
  }

  private static boolean isLabel(String text, int from, int to) {
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      letter |= Character.isLetter(c);
      if (!Character.isLetter(c) && " /&,-()".indexOf(c) < 0) {
        return false;
      }
    }
    return letter && to - from <= LONGEST_LABEL;
  }
}
