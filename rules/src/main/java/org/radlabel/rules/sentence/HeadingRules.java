package org.radlabel.rules.sentence;

import org.radlabel.rules.Characters;
import org.radlabel.rules.sentence.SentenceWords.Kind;

/**
 * Finds known headings inside a line: "Lungs clear Pleura: no effusion".
 *
 * <p>Immutable.
 */
final class HeadingRules {
  private static final int MOST_WORDS = 4;

  private final Window w;
  private final SentenceWords words;

  HeadingRules(Window w, SentenceWords words) {
    this.w = w;
    this.words = words;
  }

  /**
   * Where the heading before a colon begins that opens a sentence; -1 if there is none.
   *
   * <p>A heading that follows another ("Findings: Lungs: clear"), a comma or a word that asks for
   * more ("the heart:") opens none.
   */
  int begin(int colon, int pieceStart) {
    int begin = heading(colon);
    int last = begin < 0 ? -1 : w.lastBefore(begin);
    if (last < pieceStart) {
      return -1;
    }
    char c = w.at(last);
    boolean ends =
        EnderRules.endsWithEnder(w, last + 1) || c == ';' || c == ')' || c == '_' || isWord(last);
    return ends ? begin : -1;
  }

  /**
   * Whether a mark stands between two labels with what is said of them: "Heart: large / Edema:".
   */
  boolean partsLabels(int pieceStart, int mark) {
    return labels(mark + 1) && holdsColon(pieceStart, mark);
  }

  /** Whether a few words and a colon stand at a place. */
  private boolean labels(int place) {
    int next = w.skipSpace(place);
    for (int i = 0; i < MOST_WORDS; i++) {
      int end = w.lettersAhead(next);
      if (end == next || w.at(end) == ':') {
        return end > next;
      }
      next = w.skipSpace(end);
    }
    return false;
  }

  private boolean holdsColon(int from, int to) {
    int i = from;
    while (i < to && w.at(i) != ':') {
      i++;
    }
    return i < to;
  }

  private boolean isWord(int last) {
    return Characters.isLetterOrDigit(w.at(last))
        && !words.is(Kind.CONNECTOR, w, w.lettersBack(last + 1), last + 1);
  }

  /** The longest known heading that ends at a colon and begins with a capital. */
  private int heading(int colon) {
    int best = -1;
    int to = colon;
    for (int i = 0; i < MOST_WORDS; i++) {
      int from = w.lettersBack(to);
      if (from == to) {
        break;
      }
      best = w.isUpperAt(from) && words.is(Kind.HEADING, w, from, colon) ? from : best;
      to = separatorBack(from);
    }
    return best;
  }

  /** Where the space, slash or comma with a space before a word begins; the word if none. */
  private int separatorBack(int from) {
    char c = w.at(from - 1);
    if (c != ' ' && c != '/') {
      return from;
    }
    return w.at(from - 2) == ',' ? from - 2 : from - 1;
  }
}
