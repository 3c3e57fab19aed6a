package org.radlabel.rules.text;

import org.radlabel.rules.Span;

/**
 * Where the characters of a changed text stood before.
 *
 * <p>Immutable, safe for any number of threads. A change is looked up in the logarithm of their
 * number.
 */
final class Alignment {
  private final int[] oldStarts;
  private final int[] oldEnds;
  private final int[] newStarts;
  private final int[] newEnds;

  /** Takes the changes, in order, over: nobody may write to them. */
  Alignment(int[] oldStarts, int[] oldEnds, int[] newStarts, int[] newEnds) {
    this.oldStarts = oldStarts;
    this.oldEnds = oldEnds;
    this.newStarts = newStarts;
    this.newEnds = newEnds;
  }

  /** The stretch of the old text that a stretch of the new one was made of. */
  Span toOld(Span span) {
    return moved(span, newStarts, newEnds, oldStarts, oldEnds);
  }

  /** The stretch of the new text that was made of a stretch of the old one. */
  Span toNew(Span span) {
    return moved(span, oldStarts, oldEnds, newStarts, newEnds);
  }

  private static Span moved(Span span, int[] starts, int[] ends, int[] toStarts, int[] toEnds) {
    int first = changesBefore(span.start(), ends);
    int start = place(span.start(), first, starts, ends, toStarts, toEnds, true);
    if (span.length() == 0) {
      return new Span(start, start);
    }
    int last = changesBefore(span.end() - 1, ends);
    int end = place(span.end() - 1, last, starts, ends, toStarts, toEnds, false);
    return new Span(start, Math.max(start, end));
  }

  /** How many changes end at a place or before it. */
  private static int changesBefore(int place, int[] ends) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the character at a place begins, or where it ends; a changed one as a whole. */
  private static int place(
      int place,
      int before,
      int[] starts,
      int[] ends,
      int[] toStarts,
      int[] toEnds,
      boolean begins) {
    if (before < starts.length && starts[before] <= place) {
      return begins ? toStarts[before] : toEnds[before];
    }
    int shift = before == 0 ? 0 : toEnds[before - 1] - ends[before - 1];
    return place + shift + (begins ? 0 : 1);
  }
}
