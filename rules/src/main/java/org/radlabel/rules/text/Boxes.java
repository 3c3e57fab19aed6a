package org.radlabel.rules.text;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;

/**
 * Leaves of a choice among boxes what is ticked: of "Edema: [ ] none [x] mild [ ] severe" stays
 * "Edema: mild". The boxes stand behind a label, all before what they offer or all behind it, and
 * one of them is ticked. Where none is in the whole text, "***" stands for an empty box behind a
 * label. Stateless.
 */
final class Boxes {
  /** What ticks a box, in small letters. */
  private static final String TICKS = "x*\u2713\u2714\u2022\u25cf\u25c9";

  /** Boxes that are ticked by being so. */
  private static final String SIGNS = "\u2611\u2612\u2713\u2714\u25a0\u2705";

  private Boxes() {}

  /** Whether a box may begin with a bracket that this character follows. */
  static boolean isSuspect(char next) {
    return next == ' ' || next == ']' || next == ')' || next == 'x' || next == 'X';
  }

  /** A box. */
  private record Box(int start, int end, boolean ticked) {}

  static void mend(String text, Edits edits) {
    if (!isAnyTicked(text)) {
      leaveOut(text, edits);
      return;
    }
    int line = 0;
    while (line < text.length()) {
      int end = lineEnd(text, line);
      int colon = colon(text, line, end);
      unmarked(text, line, colon, end, edits);
      while (colon < end) {
        int next = colon(text, colon + 1, end);
        int over = next < end ? labelStart(text, colon, next) : end;
        if (over < 0) {
          // What stands before the next colon is no label of its own.
          over = end;
          next = end;
        }
        choose(text, colon + 1, over, edits);
        colon = next;
      }
      line = end + 1;
    }
  }

  /** Chooses where no colon stands between a label and its boxes: "Heart [x] normal [ ] large". */
  private static void unmarked(String text, int line, int colon, int end, Edits edits) {
    Box first = next(text, line, colon);
    if (first == null) {
      return;
    }
    int label = labelEnd(text, line, first.start);
    int next = colon < end ? Math.max(line, labelStart(text, line, colon)) : end;
    boolean apart = label > line && label < first.start && next > first.end;
    if (apart && isChoice(text, label, next)) {
      edits.replace(label, first.start, ": ");
      choose(text, first.start, next, edits);
      if (next < end) {
        edits.replace(next, next + 1, "\n");
      }
    }
  }

  /** Where a label of letters ends that fills the line up to a place; the line if there is none. */
  private static int labelEnd(String text, int line, int to) {
    int label = line;
    for (int i = line; i < to; i++) {
      boolean letter = Characters.isLetterAt(text, i);
      if (!letter && " /&".indexOf(text.charAt(i)) < 0) {
        return line;
      }
      label = letter ? i + 1 : label;
    }
    return label;
  }

  /** Whether one of several boxes is ticked. */
  private static boolean isChoice(String text, int from, int end) {
    int boxes = 0;
    int ticked = 0;
    for (Box box = next(text, from, end); box != null; box = next(text, box.end, end)) {
      boxes++;
      ticked += box.ticked ? 1 : 0;
    }
    return boxes > 1 && ticked == 1;
  }

  private static boolean isAnyTicked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    for (Box box = next(text, 0, text.length()); box != null; ) {
      if (box.ticked) {
        return true;
      }
      box = next(text, box.end, text.length());
    }
    return false;
  }

  /** Puts "***" for the empty boxes behind labels in a text in which none is ticked. */
  private static void leaveOut(String text, Edits edits) {
    for (Box box = next(text, 0, text.length());
        box != null;
        box = next(text, box.end, text.length())) {
      int before = box.start - 1;
      while (before >= 0 && text.charAt(before) == ' ') {
        before--;
      }
      if (before >= 0 && text.charAt(before) == ':') {
        edits.replace(box.start, box.end, Picklists.UNFILLED);
      }
    }
  }

  /** The first colon from a place on, or the end. */
  private static int colon(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != ':') {
      i++;
    }
    return i;
  }

  /** Where the label of a second colon begins, behind blanks or a mark; -1 if nothing tells. */
  private static int labelStart(String text, int from, int colon) {
    for (int i = colon - 1; i > from; i--) {
      boolean gap = text.charAt(i) == ' ' && text.charAt(i - 1) == ' ';
      if (gap || ",.|\t".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != ';') {
      i++;
    }
    return i;
  }

  private static void choose(String text, int from, int end, Edits edits) {
    Box first = next(text, from, end);
    Box ticked = null;
    int boxes = 0;
    int last = from;
    int offered = from;
    for (Box box = first; box != null; box = next(text, box.end, end)) {
      if (box.ticked && ticked != null) {
        return;
      }
      offered = box.ticked ? last : offered;
      ticked = box.ticked ? box : ticked;
      last = box.end;
      boxes++;
    }
    if (first == null || ticked == null || boxes < 2) {
      return;
    }
    if (text.substring(from, first.start).isBlank()) {
      Box after = next(text, ticked.end, end);
      edits.replace(first.start, ticked.end, "");
      if (after != null) {
        edits.replace(after.start, optionEnd(text, last, end), "");
      }
    } else {
      if (offered > from) {
        edits.replace(from, offered, " ");
      }
      edits.replace(ticked.start, last, "");
    }
  }

  /** Where what the last box offers is over. */
  private static int optionEnd(String text, int from, int end) {
    int i = from;
    while (i < end && ".,".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The first box from a place on, or null. */
  private static @Nullable Box next(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char open = text.charAt(i);
      if (open == '[' || open == '(') {
        int inside = i + 1;
        while (inside < end && text.charAt(inside) == ' ') {
          inside++;
        }
        boolean ticked = inside < end && TICKS.indexOf(Characters.lower(text.charAt(inside))) >= 0;
        int close = ticked ? inside + 1 : inside;
        while (close < end && text.charAt(close) == ' ') {
          close++;
        }
        if (close < end && text.charAt(close) == (open == '[' ? ']' : ')')) {
          return new Box(i, close + 1, ticked);
        }
      }
    }
    return null;
  }
}
