package org.radlabel.rules.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;
import org.radlabel.rules.WordTable;

/**
 * What may be the label of a template: a few words without a verb.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class Labels {
  private static final int MAX_LENGTH = 80;
  private static final int LONGEST_QUESTION = 140;
  private static final WordTable QUESTIONS =
      Answers.table(List.copyOf(Answers.WORDS.words("questions")));
  private static final WordTable MARKS =
      Answers.table(List.copyOf(Answers.WORDS.words("answer-marks")));
  private static final WordTable LEADS = Answers.table(List.copyOf(Answers.WORDS.words("leads")));

  /** How far before its answer a label is looked for. */
  private static final int FARTHEST = 200;

  private static final int MAX_WORDS = 9;

  /** The most words that may stand between an answer and the colon of the next label. */
  private static final int MAX_AHEAD = 6;

  /** Characters of the mark of an item: "viii". */
  private static final int LONGEST_MARK = 4;

  private static final CharacterSet BULLETS = new CharacterSet("-*\u2022\u00b7>+#~,:=|");

  /** By character whether it may tell, see {@link #mayTell}. */
  private static final boolean[] TELLING = telling();

  private final WordTable verbs;
  private final WordTable places;

  /** For the lexicon's verbs, and its words for sides and regions. */
  Labels(List<String> verbs, List<String> places) {
    this.verbs = Answers.table(verbs);
    this.places = Answers.table(places);
  }

  /**
   * The label that ends before a separator, or null.
   *
   * @param from where it may begin
   * @param asks whether a question is a label too
   */
  @Nullable Span before(char[] text, int from, int separator, boolean asks) {
    int first = Math.max(from, separator - FARTHEST);
    Span label = asks ? question(text, first, separator) : trimmed(text, first, separator);
    if (label == null) {
      return null;
    }
    int start = afterComma(text, label.start(), label.end());
    Span last = start == label.start() ? label : trimmed(text, start, label.end());
    return last == null || (!asks && holdsVerb(text, last)) ? null : last;
  }

  /** A stretch without the blanks and bullets around it, or null if it is no label. */
  @Nullable Span trimmed(char[] text, int from, int to) {
    int start = from;
    while (start < to && (Characters.isSpace(text[start]) || BULLETS.contains(text[start]))) {
      start++;
    }
    int end = to;
    while (end > start && (Characters.isSpace(text[end - 1]) || BULLETS.contains(text[end - 1]))) {
      end--;
    }
    boolean fits =
        end > start + 1 && end - start <= MAX_LENGTH && words(text, start, end) <= MAX_WORDS;
    return fits && !holdsLineEnd(text, start, end) ? new Span(start, end) : null;
  }

  /** The same of a question, which may be longer. */
  private static @Nullable Span question(char[] text, int from, int to) {
    int start = from;
    while (start < to && (Characters.isSpace(text[start]) || BULLETS.contains(text[start]))) {
      start++;
    }
    int end = to;
    while (end > start && (Characters.isSpace(text[end - 1]) || BULLETS.contains(text[end - 1]))) {
      end--;
    }
    boolean fits = end > start + 1 && end - start <= LONGEST_QUESTION;
    return fits && !holdsLineEnd(text, start, end) && words(text, start, end) < LONGEST_QUESTION
        ? new Span(start, end)
        : null;
  }

  /** Whether what ends before a question mark is a question put to the reader of the film. */
  boolean isQuestion(char[] text, Span label) {
    int end = wordEnd(text, label.start(), label.end());
    return end > label.start() && QUESTIONS.lookup(text, label.start(), end) > 0;
  }

  /** Whether a question is marked as one: "Q: ...". */
  boolean isMarkedQuestion(char[] text, Span label) {
    return wordEnd(text, label.start(), label.end()) < label.end()
        && ":.)0123456789".indexOf(text[wordEnd(text, label.start(), label.end())]) >= 0;
  }

  /** Whether a word begins here that leads on to where or why: "unclear on this view". */
  boolean isLead(char[] text, int start, int to) {
    int end = wordEnd(text, start, to);
    return end > start && LEADS.lookup(text, start, end) > 0;
  }

  /** Behind "A:", "Ans:", "A1." at a place; the place itself if none is there. */
  int markedAnswer(char[] text, int start, int to) {
    int i = wordEnd(text, start, to);
    if (i == start || MARKS.lookup(text, start, i) == 0) {
      return start;
    }
    while (i < to && Characters.isDigit(text[i])) {
      i++;
    }
    int mark = skipBlank(text, i, to);
    return mark < to && ":.)-".indexOf(text[mark]) >= 0 ? mark + 1 : start;
  }

  private static int wordEnd(char[] text, int start, int to) {
    int i = start;
    while (i < to && Characters.isLetter(text[i])) {
      i++;
    }
    return i;
  }

  /** The number of words; a high one where there is no letter. */
  private static int words(char[] text, int start, int end) {
    int words = 0;
    boolean letter = false;
    for (int i = start; i < end; i++) {
      letter |= Characters.isLetter(text[i]);
      words += Characters.isSpace(text[i]) && !Characters.isSpace(text[i - 1]) ? 1 : 0;
    }
    return letter ? words + 1 : Integer.MAX_VALUE;
  }

  private static boolean holdsLineEnd(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * After the last comma, unless single words stand before it, or a place behind it: "lines, tubes
   * and drains", "effusion, right".
   */
  private int afterComma(char[] text, int start, int end) {
    int last = -1;
    boolean single = true;
    int words = 1;
    for (int i = start; i < end; i++) {
      if (text[i] == ',') {
        last = i + 1;
        single &= words == 1;
        words = 0;
      } else if (Characters.isSpace(text[i]) && !Characters.isSpace(text[i - 1])) {
        words++;
      }
    }
    return last < 0 || single || isPlace(text, last, end) ? start : last;
  }

  /** Whether nothing but words for places and numbers stand in a stretch. */
  private boolean isPlace(char[] text, int from, int to) {
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && Characters.isLetterOrDigit(text[i])) {
        i++;
      }
      boolean number = i > start && Characters.isDigit(text[start]);
      if (i > start && !number && places.lookup(text, start, i) == 0) {
        return false;
      }
      i = i == start ? i + 1 : i;
    }
    return true;
  }

  private boolean holdsVerb(char[] text, Span label) {
    int i = label.start();
    while (i < label.end()) {
      int start = i;
      while (i < label.end() && (Characters.isLetter(text[i]) || text[i] == '\'')) {
        i++;
      }
      if (i > start && verbs.lookup(text, start, i) > 0) {
        return true;
      }
      i = i == start ? i + 1 : i;
    }
    return false;
  }

  /** Whether a label and its colon stand at a place, on one line, perhaps behind "b)" or "ii.". */
  boolean isAhead(char[] text, int start, int end) {
    int words = 1;
    int label = behindMark(text, start, end);
    for (int i = label; i < end && words <= MAX_AHEAD; i++) {
      char c = text[i];
      if (c == ':' || c == '=' || c == '?') {
        return i > label && !Characters.isDigit(text[i - 1]);
      }
      if (Characters.isSpace(c) && c != '\n') {
        words += Characters.isSpace(text[i - 1]) ? 0 : 1;
      } else if (!Characters.isLetterOrDigit(c) && c != '/' && c != '-' && c != '\'') {
        return false;
      }
    }
    return false;
  }

  /** Behind the letters or the number of an item of a list; the place itself if none is there. */
  static int behindMark(char[] text, int start, int end) {
    int i = start;
    while (i < end && i - start < LONGEST_MARK && Characters.isLetterOrDigit(text[i])) {
      i++;
    }
    boolean mark = i > start && i + 1 < end && (text[i] == ')' || text[i] == '.');
    return mark && text[i + 1] == ' ' ? i + 2 : start;
  }

  /** The first place from there on that is no space within its line. */
  static int skipBlank(char[] text, int from, int to) {
    int i = from;
    while (i < to && text[i] != '\n' && Characters.isSpace(text[i])) {
      i++;
    }
    return i;
  }

  static int skipSpace(char[] text, int from, int to) {
    int i = from;
    while (i < to && Characters.isSpace(text[i])) {
      i++;
    }
    return i;
  }

  /** Whether nothing but blanks, bullets and commas stands there. */
  static boolean isBlank(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isSpace(text[i]) && !BULLETS.contains(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character may be more than a part of a word or a number, or a blank. */
  static boolean mayTell(char c) {
    return c >= TELLING.length || TELLING[c];
  }

  private static boolean[] telling() {
    boolean[] telling = new boolean['z' + 1];
    for (char c = 0; c < telling.length; c++) {
      telling[c] = c != ' ' && !Characters.isLetterOrDigit(c);
    }
    return telling;
  }

  /** Whether a label cannot reach over a character. */
  static boolean parts(char c) {
    return switch (c) {
      case '\n', ';', '.', '!', '?', '|', '\u2022' -> true;
      default -> false;
    };
  }

  static boolean holdsLower(char[] text, Span stretch) {
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (Characters.isLower(text[i])) {
        return true;
      }
    }
    return false;
  }
}
