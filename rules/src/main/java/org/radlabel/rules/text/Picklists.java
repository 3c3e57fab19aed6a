package org.radlabel.rules.text;

import org.radlabel.rules.Characters;
import org.radlabel.rules.text.table.Tables;

/**
 * Leaves of what could be chosen what was: of "Edema: [none / mild] -> mild" and of "Edema: none /
 * *mild*" stays "Edema: mild", of "Edema? (Y/N) N" "Edema? N", of "Edema: [mild v]" "Edema: mild".
 * Where nothing was chosen behind brackets, "***" stands for it. Stateless.
 */
final class Picklists {
  private static final int LONGEST = 120;

  /** The most characters before a star and behind it that may belong to its list. */
  private static final int FARTHEST = 300;

  /** What a list that is folded up has before its bracket. */
  private static final String ARROWS = "vV\u25bc\u25be\u2304";

  /** Stands where nothing was filled in. */
  static final String UNFILLED = "***";

  private Picklists() {}

  /** Whether a list in brackets begins at a place, or a chosen option in stars. */
  static boolean isSuspect(String text, int i) {
    return text.charAt(i) == '*'
        ? isBesideOption(text, i)
        : listEnd(text, i) > 0 || dropDown(text, i) > 0;
  }

  static void mend(String text, Edits edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int end = c == '[' || c == '{' || c == '(' ? listEnd(text, i) : 0;
      int arrow = c == '[' && end == 0 ? dropDown(text, i) : 0;
      if (arrow > 0) {
        edits.replace(i, i + 1, "");
        edits.replace(arrow, text.indexOf(']', arrow) + 1, "");
        i = arrow;
      } else if (end > 0 && hasLabel(text, i)) {
        i = choose(text, i, end, edits) - 1;
      } else if (c == '*' && isBesideOption(text, i)) {
        i = starred(text, i, edits) - 1;
      }
    }
  }

  /** Where the arrow of a list that is folded up stands, before its bracket: "[mild v]"; else 0. */
  private static int dropDown(String text, int open) {
    int close = text.charAt(open) == '[' ? closing(text, open, ']') : 0;
    boolean arrow =
        close > open + 3
            && text.charAt(close - 2) == ' '
            && ARROWS.indexOf(text.charAt(close - 1)) >= 0;
    return arrow ? close - 2 : 0;
  }

  /** The bracket that closes one in its line, with no other between; 0 if none is near. */
  private static int closing(String text, int open, char close) {
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      if (c == '\n' || c == text.charAt(open)) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Behind a list of options in brackets that opens at a place; 0 if there is none. Round brackets
   * hold one only if all are answers.
   */
  private static int listEnd(String text, int open) {
    if (text.charAt(open) == '(') {
      int close = closing(text, open, ')');
      boolean answers =
          close > 0 && holds(text, open, close, '/') && Tables.offersAnswers(text, open + 1, close);
      return answers ? close + 1 : 0;
    }
    char close = text.charAt(open) == '[' ? ']' : '}';
    int options = 1;
    boolean begins = true;
    for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return options > 1 && !begins ? i + 1 : 0;
      }
      if (c == '/' || c == '|') {
        options++;
        begins = true;
      } else if (begins && c != ' ') {
        if (!Character.isLetter(c)) {
          return 0;
        }
        begins = false;
      } else if (c == '\n' || c == '[' || c == '{' || c == '*') {
        return 0;
      }
    }
    return 0;
  }

  private static boolean holds(String text, int from, int to, char mark) {
    int i = from;
    while (i < to && text.charAt(i) != mark) {
      i++;
    }
    return i < to;
  }

  /** Whether a letter stands before a place in its line. */
  private static boolean hasLabel(String text, int i) {
    for (int before = i - 1; before >= 0 && text.charAt(before) != '\n'; before--) {
      if (Character.isLetter(text.charAt(before))) {
        return true;
      }
    }
    return false;
  }

  /** Takes a list out for what stands behind it, and says where that begins. */
  private static int choose(String text, int open, int listEnd, Edits edits) {
    int from = listEnd;
    while (from < text.length() && " \t->=:\u2192".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean chosen = from < text.length() && "\n;,.|[{".indexOf(text.charAt(from)) < 0;
    int before = open - 1;
    while (text.charAt(before) == ' ') {
      before--;
    }
    String link = ":-=|?".indexOf(text.charAt(before)) >= 0 ? "" : ": ";
    if (chosen) {
      edits.replace(open, from, link);
      return text.charAt(open) == '(' ? parted(text, from, edits) : from;
    }
    edits.replace(open, listEnd, link + UNFILLED);
    return listEnd;
  }

  /** Ends the line behind an answer where more stands behind several blanks. */
  private static int parted(String text, int from, Edits edits) {
    int limit = Math.min(text.length() - 1, from + LONGEST);
    for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == ' ' && text.charAt(i + 1) == ' ') {
        edits.replace(i, i + 1, "\n");
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a star stands where an option begins: behind a slash, or behind a colon. */
  private static boolean isBesideOption(String text, int i) {
    int before = i - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int word = i;
    while (word < text.length() && word - i < UNFILLED.length() && text.charAt(word) == '*') {
      word++;
    }
    return before >= 0
        && (text.charAt(before) == '/' || text.charAt(before) == ':')
        && Characters.isLetterAt(text, word)
        && word - i < UNFILLED.length();
  }

  /** Leaves of a list of options without brackets the one in stars. */
  private static int starred(String text, int star, Edits edits) {
    int word = star;
    while (text.charAt(word) == '*') {
      word++;
    }
    int end = optionsEnd(text, star);
    int colon = colonBefore(text, star);
    int close = text.substring(word, end).indexOf('*');
    boolean offers = colon >= 0 && text.substring(colon, end).indexOf('/') >= 0;
    if (close < 0 || !offers || edits.end() > colon) {
      return word;
    }
    edits.replace(colon + 1, word, " ");
    edits.replace(word + close, end, "");
    return end;
  }

  private static int optionsEnd(String text, int from) {
    int limit = Math.min(text.length(), from + FARTHEST);
    int end = from;
    while (end < limit && "\n;,.".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The last colon before a place in its line, or -1. */
  private static int colonBefore(String text, int place) {
    int limit = Math.max(0, place - FARTHEST);
    int i = place - 1;
    while (i >= limit && text.charAt(i) != ':' && text.charAt(i) != '\n') {
      i--;
    }
    return i >= limit && text.charAt(i) == ':' ? i : -1;
  }
}
