package org.radlabel.rules.sentence;

import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/**
 * The part of a text that is split; beyond its ends there is nothing but white space, so that no
 * decision can depend on what stands outside.
 *
 * <p>Immutable. Looking backward and forward over a word stops after {@value #LONGEST_WORD}
 * characters, which keeps every look-around constant in time.
 */
final class Window {
  /** No word that a rule asks about is longer. */
  static final int LONGEST_WORD = 40;

  private static final char OUTSIDE = ' ';

  /** The whole text; only what lies within the window is looked at. */
  final char[] text;

  final int start;
  final int end;

  /** Takes the text over, which nobody may write to. */
  Window(char[] text, Span range) {
    this.text = text;
    start = range.start();
    end = range.end();
  }

  /** The character at a place; a space outside the window. */
  char at(int i) {
    return i >= start && i < end ? text[i] : OUTSIDE;
  }

  boolean isSpaceAt(int i) {
    return Characters.isSpace(at(i));
  }

  boolean isLetterAt(int i) {
    char c = at(i);
    return Characters.isLetter(c);
  }

  boolean isDigitAt(int i) {
    return Characters.isDigit(at(i));
  }

  boolean isUpperAt(int i) {
    return Characters.isUpper(at(i));
  }

  boolean isLowerAt(int i) {
    return Characters.isLower(at(i));
  }

  /** Whether a blank of de-identification begins here, {@code XXXX} or {@code ___}. */
  boolean isBlankAt(int i) {
    return (at(i) == 'X' && at(i + 1) == 'X') || at(i) == '_';
  }

  /** Where the letters before {@code to} begin. */
  int lettersBack(int to) {
    int i = to;
    while (to - i < LONGEST_WORD && isLetterAt(i - 1)) {
      i--;
    }
    return i;
  }

  /** Where the letters that begin at {@code from} end. */
  int lettersAhead(int from) {
    int i = from;
    while (i - from < LONGEST_WORD && isLetterAt(i)) {
      i++;
    }
    return i;
  }

  /** Where the letters and inner periods before {@code to} begin: "e.g" before its last period. */
  int abbreviationBack(int to) {
    int i = to;
    while (to - i < LONGEST_WORD && (isLetterAt(i - 1) || at(i - 1) == '.')) {
      i--;
    }
    return i;
  }

  /** Where the token that holds {@code from} ends: the next white space, or the limit. */
  int tokenAhead(int from) {
    int i = from;
    while (i - from < LONGEST_WORD && !isSpaceAt(i)) {
      i++;
    }
    return i;
  }

  /** The first place from {@code from} on that is no white space; the end if there is none. */
  int skipSpace(int from) {
    int i = from;
    while (i < end && Characters.isSpace(text[i])) {
      i++;
    }
    return i;
  }

  /** The last place before {@code before} that is no white space; {@code start - 1} if none. */
  int lastBefore(int before) {
    int i = before - 1;
    while (i >= start && Characters.isSpace(text[i])) {
      i--;
    }
    return i;
  }

  /** How many lines end between two places, two at most. */
  int lineEnds(int from, int to) {
    int ends = 0;
    for (int i = from; i < to && ends < 2; i++) {
      boolean pair = at(i) == '\r' && at(i + 1) == '\n';
      ends += isNewline(at(i)) && !pair ? 1 : 0;
    }
    return ends;
  }

  String slice(int from, int to) {
    int begin = Math.max(from, start);
    return new String(text, begin, Math.min(to, end) - begin);
  }

  /** Whether a character ends a line. */
  static boolean isNewline(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085';
  }
}
