package org.radlabel.rules.text;

import org.radlabel.rules.Characters;

/**
 * Makes a colon of the dots, the dashes or the one bar that lead from a label to what is said of
 * it: "Heart size ..... normal"; and of the semicolon of a table with two columns. Makes semicolons
 * of the slashes between the labels of one line: "Lungs: clear / Pleura: no effusion / Heart:
 * large"; one slash alone may join two names of a label. Stateless.
 */
final class Leaders {
  private static final int SHORTEST = 4;
  private static final int LONGEST_LABEL = 40;

  private Leaders() {}

  /** Whether a run of dots or dashes, or a dot and a colon, begin here, behind something. */
  static boolean isSuspect(String text, int i) {
    char c = text.charAt(i);
    return i > 0
        && text.charAt(i - 1) != '\n'
        && (isRun(text, i, c) || (c == '.' && text.startsWith(":", i + 1)));
  }

  private static boolean isRun(String text, int i, char c) {
    return i + SHORTEST <= text.length()
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
      } else if (c == '|' && isAlone(text, i) && isLabel(text, line, i)) {
        i = colon(text, i, i + 1, edits) - 1;
      } else if (c == ';' && isColumn(text, i) && isLabel(text, line, i)) {
        edits.replace(i, i + 1, ":");
      } else if ((c == '.' || c == '-') && isSuspect(text, i)) {
        int end = i;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        if (isLabel(text, line, i)) {
          end = colon(text, i, text.startsWith(":", end) ? end + 1 : end, edits);
        }
        i = end - 1;
      }
    }
  }

  /** Whether a mark stands in its line but once; the line is read as far as the next one. */
  static boolean isAlone(String text, int i) {
    char mark = text.charAt(i);
    int before = i - 1;
    while (before >= 0 && !isMarkOrLineEnd(text.charAt(before), mark)) {
      before--;
    }
    int next = i + 1;
    while (next < text.length() && !isMarkOrLineEnd(text.charAt(next), mark)) {
      next++;
    }
    return (before < 0 || text.charAt(before) == '\n')
        && (next == text.length() || text.charAt(next) == '\n');
  }

  private static boolean isMarkOrLineEnd(char c, char mark) {
    return c == mark || c == '\n';
  }

  /** Whether a semicolon parts the columns of a table: so does one in the line before or after. */
  static boolean isColumn(String text, int i) {
    return isGlued(text, i)
        && isAlone(text, i)
        && (isRow(text, text.lastIndexOf('\n', i), -1) || isRow(text, text.indexOf('\n', i), 1));
  }

  private static boolean isGlued(String text, int i) {
    return i + 1 == text.length() || text.charAt(i + 1) != ' ';
  }

  /** Whether one semicolon stands in the line before or after a line end, without a blank. */
  private static boolean isRow(String text, int lineEnd, int step) {
    int found = 0;
    int at = -1;
    int i = lineEnd < 0 ? -1 : lineEnd + step;
    while (i >= 0 && i < text.length() && text.charAt(i) != '\n') {
      if (text.charAt(i) == ';') {
        found++;
        at = i;
      }
      i += step;
    }
    return found == 1 && isGlued(text, at);
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
    if (to - from > LONGEST_LABEL) {
      return false;
    }
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      letter |= Character.isLetter(c);
      if (!Character.isLetter(c) && " /&,-()".indexOf(c) < 0) {
        return false;
      }
    }
    return letter;
  }

  /** Whether a slash between blanks stands before a label with its colon. */
  static boolean isSlash(String text, int slash) {
    boolean apart =
        slash > 0
            && slash + 2 < text.length()
            && text.charAt(slash - 1) == ' '
            && text.charAt(slash + 1) == ' '
            && Character.isUpperCase(text.charAt(slash + 2));
    return apart && isLabelAhead(text, slash + 2);
  }

  private static boolean isLabelAhead(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_LABEL);
    int i = from;
    while (i < end && (Characters.isLetterAt(text, i) || " ,-&()".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i < end && text.charAt(i) == ':';
  }

  /** Makes semicolons of the slashes of a line, if there are two. */
  static void mendSlashes(String text, Edits edits) {
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        before = -1;
      } else if (text.charAt(i) == '/' && isSlash(text, i)) {
        boolean second = before >= 0 && before != Integer.MAX_VALUE;
        if (second) {
          edits.replace(before, before + 1, ";");
        }
        if (before >= 0) {
          edits.replace(i, i + 1, ";");
        }
        before = before < 0 ? i : Integer.MAX_VALUE;
      }
    }
  }
}
