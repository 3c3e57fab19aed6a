package org.radlabel.rules.sentence;

import org.radlabel.rules.sentence.SentenceWords.Kind;

/**
 * Tells where marks, tabs and many blanks part the items of a list within a line: "* No effusion *
 * Large heart", "No effusion | Large heart". Made for one window; for one thread.
 */
final class ItemRules {
  /** No heading is longer; characters. */
  private static final int LONGEST_LABEL = 160;

  /** Marks that begin an item wherever white space stands on both sides. */
  private static final String CERTAIN = "*\u00b7";

  /** Marks that begin one where the text has more than one of them, or a line begins with it. */
  private static final String REPEATED = "+~>";

  private static final String DASHES = "-\u2013\u2014";
  private static final String LEANING_ON_NEXT = ",;:-/(&\u2013\u2014";

  private final Window w;
  private final SentenceWords words;

  /** By mark, in the order of {@link #REPEATED} and {@link #DASHES}: 0 is not counted yet. */
  private final int[] counts = new int[REPEATED.length() + DASHES.length()];

  ItemRules(Window w, SentenceWords words) {
    this.w = w;
    this.words = words;
  }

  /** Whether a mark parts items. */
  boolean isMark(int i) {
    char c = w.at(i);
    if (c == '|') {
      int next = w.skipSpace(i + 1);
      return isWordAt(next) && !isAnswer(next) && !isBehindLabel(i);
    }
    if (c == '-' && w.at(i + 1) == '>') {
      return true;
    }
    if (c == '~' && w.isLetterAt(i - 1) && w.isUpperAt(i + 1)) {
      return true;
    }
    if (!isPlaced(i)) {
      return false;
    }
    return CERTAIN.indexOf(c) >= 0
        ? w.isSpaceAt(i + 1)
        : (REPEATED + DASHES).indexOf(c) >= 0 && count(c) > 1;
  }

  /** Where the item begins: after a bar, with any other mark. */
  int begin(int i) {
    return w.at(i) == '|' ? w.skipSpace(i + 1) : i;
  }

  /** Whether white space stands before a mark, and a word after it. */
  private boolean isPlaced(int i) {
    int next = w.skipSpace(i + 1);
    if (!w.isSpaceAt(i - 1) || !w.isLetterAt(next)) {
      return false;
    }
    return DASHES.indexOf(w.at(i)) < 0 || (next == i + 1 && beginsItem(next));
  }

  /** Whether a word after a glued dash begins an item: "-No effusion", not "-ve". */
  private boolean beginsItem(int i) {
    return (w.isUpperAt(i) && !w.isUpperAt(i + 1))
        || words.is(Kind.OPENER, w, i, w.lettersAhead(i))
        || words.is(Kind.STARTER, w, i, w.lettersAhead(i));
  }

  /** How often a mark stands where an item may begin; one at the beginning of a line counts two. */
  private int count(char mark) {
    int place = (REPEATED + DASHES).indexOf(mark);
    if (counts[place] == 0) {
      int count = 1;
      for (int i = w.start; i < w.end; i++) {
        if (w.at(i) == mark && isPlaced(i)) {
          count += isAtLineStart(i) ? 2 : 1;
        }
      }
      counts[place] = count;
    }
    return counts[place] - 1;
  }

  private boolean isAtLineStart(int i) {
    int last = w.lastBefore(i);
    return last < w.start || w.lineEnds(last + 1, i) > 0;
  }

  /** Whether a heading fills the cell that ends here: "Heart | enlarged". */
  private boolean isBehindLabel(int end) {
    int last = w.lastBefore(end);
    int first = last;
    int farthest = Math.max(w.start, last - LONGEST_LABEL);
    while (first >= farthest && "|\t\n".indexOf(w.at(first)) < 0) {
      first--;
    }
    return words.is(Kind.HEADING, w, w.skipSpace(first + 1), last + 1);
  }

  private boolean isWordAt(int i) {
    return w.isLetterAt(i) || w.isBlankAt(i);
  }

  /**
   * Whether a tab or many blanks part items.
   *
   * @param gap a place of the white space
   * @param next where it ends
   */
  boolean partsAtGap(int gap, int next) {
    int last = w.lastBefore(gap + 1);
    if (last < w.start || next >= w.end || !isWordAt(next)) {
      return false;
    }
    boolean open =
        LEANING_ON_NEXT.indexOf(w.at(last)) >= 0
            || words.is(Kind.CONNECTOR, w, w.lettersBack(last + 1), last + 1);
    return !open
        && !isAnswer(next)
        && !isBehindLabel(last + 1)
        && (w.isUpperAt(next) || w.isLowerAt(last));
  }

  /** Whether a word answers what stands before it: "Edema | No | Effusion | Yes". */
  private boolean isAnswer(int word) {
    int end = w.lettersAhead(word);
    int next = w.skipSpace(end);
    if (!words.is(Kind.ANSWER, w, word, end)) {
      return false;
    }
    boolean goesOn = next == end + 1 && w.isLetterAt(next);
    return !goesOn
        || (words.is(Kind.CONNECTOR, w, next, w.lettersAhead(next))
            && !words.is(Kind.CONNECTOR, w, word, end));
  }
}
