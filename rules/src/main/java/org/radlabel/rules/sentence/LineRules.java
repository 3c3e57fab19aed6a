package org.radlabel.rules.sentence;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;
import org.radlabel.rules.sentence.SentenceWords.Kind;

/**
 * Tells a wrapped line from a new one.
 *
 * <p>A line is wrapped where its next word would not have fitted: the width is that of the longest
 * line of the window, and at least that of a narrow printout. In a text that uses both cases, a
 * small first letter means that the sentence goes on. Made for one window; for one thread.
 */
final class LineRules {
  /** A text that uses both cases is taken to be wrapped at this width or wider. */
  private static final int WIDTH = 65;

  /** The same for a text in one case, where nothing but the width tells. */
  private static final int WIDTH_OF_ONE_CASE = 50;

  /** Wider than lines are wrapped: a capital begins a sentence. */
  private static final int WIDEST = 110;

  /** The most words before a colon that begin a line for sure. */
  private static final int LABEL_WORDS = 3;

  /** Ends of lines in a text that may be called double-spaced. */
  private static final int FEW_LINES = 2;

  private static final CharacterSet BULLETS =
      new CharacterSet("-*+\u2022\u2013\u2014\u25aa\u25cf\u25e6\u2023\u00b7");
  private static final CharacterSet GOES_ON = new CharacterSet(",;:-/(&\u2013\u2014");

  private final Window w;
  private final SentenceWords words;
  private boolean isMeasured;
  private int longest;
  private boolean mixed;

  /** Null before anyone asks. */
  private @Nullable Boolean doubleSpaced;

  LineRules(Window w, SentenceWords words) {
    this.w = w;
    this.words = words;
  }

  /** Looks at the whole window when a line first makes it necessary; few do. */
  private void measure() {
    if (!isMeasured) {
      isMeasured = true;
      longest = longestLine();
      mixed = usesBothCases();
    }
  }

  private int longestLine() {
    int most = 0;
    int lineStart = w.start;
    for (int i = w.start; i <= w.end; i++) {
      if (i == w.end || Window.isNewline(w.at(i))) {
        most = Math.max(most, i - lineStart);
        lineStart = i + 1;
      }
    }
    return most;
  }

  /** Whether some line begins with a capital, and small letters are not the exception. */
  private boolean usesBothCases() {
    int lower = 0;
    int upper = 0;
    boolean capitalFirst = false;
    boolean first = true;
    for (int i = w.start; i < w.end; i++) {
      char c = w.at(i);
      lower += Characters.isLower(c) ? 1 : 0;
      upper += Characters.isUpper(c) ? 1 : 0;
      capitalFirst |= first && Characters.isUpper(c);
      first = Window.isNewline(c) || (first && !Characters.isLetter(c));
    }
    return capitalFirst && lower > upper / 4;
  }

  static boolean isBullet(Window w, int i) {
    return BULLETS.contains(w.at(i)) && w.isSpaceAt(i + 1);
  }

  /**
   * Whether a sentence begins with a line.
   *
   * @param lineStart where the line before begins
   * @param lineEnd where its text ends
   * @param next where the new line's text begins
   */
  boolean begins(int lineStart, int lineEnd, int next) {
    if (isBullet(w, next)) {
      return w.at(lineEnd - 1) != ':';
    }
    return !goesOn(lineEnd) && w.isLetterAt(next) && beginsWord(lineEnd - lineStart, next);
  }

  /**
   * The same where a blank line stands between: the sentence goes on only where it cannot be at its
   * end, or where blank lines part all lines of the text.
   */
  boolean beginsBehindBlank(int lineStart, int lineEnd, int next) {
    if (isBullet(w, next) || w.at(lineEnd - 1) == ':' || EnderRules.endsWithEnder(w, lineEnd)) {
      return true;
    }
    measure();
    boolean lower = mixed && w.isLowerAt(next);
    return !lower && !goesOn(lineEnd) && (!isDoubleSpaced() || begins(lineStart, lineEnd, next));
  }

  private boolean isDoubleSpaced() {
    if (doubleSpaced == null) {
      doubleSpaced = areBlankLinesBetween();
    }
    return doubleSpaced;
  }

  /** Whether a blank line follows every line, and there are some. */
  private boolean areBlankLinesBetween() {
    int lines = 0;
    for (int i = w.start; i < w.end; i++) {
      if (Window.isNewline(w.at(i))) {
        int next = w.skipSpace(i);
        if (next < w.end && w.lineEnds(i, next) < 2) {
          return false;
        }
        lines++;
        i = next;
      }
    }
    return lines >= FEW_LINES;
  }

  /** Whether the line before asks for more, or an ender stands there, whose own rules decide. */
  private boolean goesOn(int lineEnd) {
    char last = w.at(lineEnd - 1);
    return GOES_ON.contains(last)
        || EnderRules.endsWithEnder(w, lineEnd)
        || words.is(Kind.CONNECTOR, w, w.lettersBack(lineEnd), lineEnd);
  }

  private boolean beginsWord(int length, int next) {
    if (w.isUpperAt(next) && isLabel(next)) {
      return true;
    }
    measure();
    int end = w.lettersAhead(next);
    int needed = length + 1 + w.tokenAhead(next) - next;
    if (!mixed) {
      return needed <= Math.max(longest, WIDTH_OF_ONE_CASE);
    }
    int width = Math.max(longest, WIDTH);
    boolean opener = words.is(Kind.OPENER, w, next, end);
    if (w.isUpperAt(next)) {
      boolean acronym = end - next > 1 && w.isUpperAt(next + 1);
      return opener
          || needed <= (acronym ? shortOf(width) : width)
          || (!acronym && (longest > WIDEST || isStarter(next, end)));
    }
    return opener && needed <= shortOf(width);
  }

  /** Whether one to three words with a colon stand at a place: "ABSENT: pneumothorax". */
  private boolean isLabel(int next) {
    int i = next;
    for (int words = 0; words < LABEL_WORDS; words++) {
      int end = w.lettersAhead(i);
      if (end == i || w.at(end) != ' ') {
        return end > i && w.at(end) == ':';
      }
      i = end + 1;
    }
    return false;
  }

  /** Whether a word that has a capital only where a sentence begins stands at a place. */
  private boolean isStarter(int next, int end) {
    boolean article = w.at(next) == 'A' && w.at(next + 1) == ' ' && w.isLowerAt(next + 2);
    boolean capital = w.isLowerAt(next + 1);
    return article
        || (capital
            && (words.is(Kind.STARTER, w, next, end) || words.is(Kind.SUBJECT, w, next, end)));
  }

  /** What is well short of a width. */
  private static int shortOf(int width) {
    return width * 3 / 5;
  }
}
