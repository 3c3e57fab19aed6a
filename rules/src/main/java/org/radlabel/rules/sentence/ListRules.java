package org.radlabel.rules.sentence;

import org.radlabel.rules.Characters;
import org.radlabel.rules.sentence.SentenceWords.Kind;

/**
 * Finds the numbers and letters of list items, "1.", "1)", "#1", "a)", in one pass over one window.
 *
 * <p>A number is one of a list where a sentence begins; inside a line only if it is the one that
 * the list has come to. With a weaker mark ("1:", "1/", "1-", "[1]", "#1") or none it has to be
 * that everywhere, and a capital has to follow. For one thread.
 */
final class ListRules {
  private static final int MOST_DIGITS = 2;
  private static final int LONGEST_ITEM = 300;
  private static final int LONGEST_LIST = 2_000;
  private static final String WEAK = ":/-]";

  private final Window w;
  private final SentenceWords words;
  private int expected = 1;

  /** The letter that the list has come to. */
  private char letter = 'a';

  /** The Roman number that the list has come to. */
  private int roman = 1;

  /** Whether the list has come to its number without any mark. */
  private boolean isBare;

  ListRules(Window w, SentenceWords words) {
    this.w = w;
    this.words = words;
  }

  /** What stands before a number. */
  enum Before {
    /** Nothing of the same line, or of the window. */
    LINE_START,
    /** An ender, with or without closers. */
    ENDER,
    /** A colon. */
    COLON,
    /** The first words of a sentence: "Chest 1. No effusion." */
    TITLE,
    /** Anything else. */
    WORD
  }

  /**
   * Where the mark after a list number ends, which is then remembered; -1 if it is none.
   *
   * @param digits where the number begins
   * @param last where it ends
   */
  int item(int digits, int last, Before before) {
    int value = value(digits, last);
    char mark = w.at(last);
    boolean bracket = mark == ')';
    boolean marked = bracket || (mark == '.' && !w.isDigitAt(last + 1));
    if (value < 0 || w.isSpaceAt(w.skipSpace(last + 1))) {
      return -1;
    }
    boolean is =
        marked ? isPlaced(value, before, last + 1, digits) : isWeak(value, before, last, digits);
    if (!is) {
      return -1;
    }
    expected = value + 1;
    return marked || !w.isSpaceAt(last) ? last + 1 : last;
  }

  /** Whether a number with a weak mark, or with none, is the next of a list. */
  private boolean isWeak(int value, Before before, int last, int digits) {
    boolean marked = WEAK.indexOf(w.at(last)) >= 0 || "#[".indexOf(w.at(digits - 1)) >= 0;
    int next = w.skipSpace(marked && !w.isSpaceAt(last) ? last + 1 : last);
    boolean begins = w.isUpperAt(next) || (marked && beginsSmall(next, last, digits));
    if (value != expected || !begins || !(marked || w.isSpaceAt(last))) {
      return false;
    }
    if (value > 1) {
      return marked ? !isCounted(digits) : isBare && !isCounted(digits);
    }
    boolean first = before != Before.WORD && before != Before.TITLE;
    isBare = first && !marked && isFollowed(next);
    return first && (marked || isBare);
  }

  /** Whether an item may begin with a small letter, or with a number after one in brackets. */
  private boolean beginsSmall(int next, int last, int digits) {
    boolean enclosed = w.at(digits - 1) == '[' && w.at(last) == ']';
    return (w.isLowerAt(next) && isMarkedList(w.at(last))) || (enclosed && w.isDigitAt(next));
  }

  /** Whether "1/" and "2/", with this mark, each before a blank, stand in the window. */
  private boolean isMarkedList(char mark) {
    return WEAK.indexOf(mark) >= 0 && has('1', mark) && has('2', mark);
  }

  private boolean has(char digit, char mark) {
    int limit = Math.min(w.end, w.start + LONGEST_LIST);
    for (int i = w.start; i + 2 < limit; i++) {
      boolean number = w.at(i) == digit && w.at(i + 1) == mark && w.isSpaceAt(i + 2);
      if (number && (i == w.start || w.isSpaceAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bare "2" before a capital comes later in the line. */
  private boolean isFollowed(int from) {
    int limit = Math.min(w.end, from + LONGEST_ITEM);
    for (int i = from; i < limit && !Window.isNewline(w.at(i)); i++) {
      if (w.at(i) == '2' && w.isSpaceAt(i - 1) && w.isSpaceAt(i + 1) && w.isUpperAt(i + 2)) {
        return !isCounted(i);
      }
    }
    return false;
  }

  /**
   * Where the item begins whose letter, "a" or the next one, or Roman number, "i" or the next one,
   * stands before a bracket; -1 if none does.
   */
  int letter(int bracket) {
    int letters = w.lettersBack(bracket);
    int begin = w.at(letters - 1) == '(' ? letters - 1 : letters;
    boolean placed = w.isSpaceAt(begin - 1) && w.isLetterAt(w.skipSpace(bracket + 1));
    if (!placed || letters == bracket || bracket - letters > words.longest(Kind.ROMAN)) {
      return -1;
    }
    if (words.number(Kind.ROMAN, w, letters, bracket) == roman) {
      roman++;
      return roman == 2 ? -1 : begin;
    }
    if (bracket - letters > 1 || Characters.lower(w.at(letters)) != letter) {
      return -1;
    }
    letter++;
    return letter == 'b' ? -1 : begin;
  }

  private int value(int digits, int last) {
    if (last - digits > MOST_DIGITS) {
      return -1;
    }
    int value = 0;
    for (int i = digits; i < last; i++) {
      value = value * 10 + Character.digit(w.at(i), 10);
    }
    return value;
  }

  private boolean isPlaced(int value, Before before, int afterMark, int digits) {
    boolean next = value == expected || value == 1;
    return switch (before) {
      case LINE_START -> next || !isWrapped(digits);
      case ENDER -> next || value <= expected + 2;
      case COLON -> next;
      case TITLE -> next && beginsLikeSentence(afterMark) && !isCounted(digits);
      case WORD ->
          value == expected && value > 1 && beginsLikeSentence(afterMark) && !isCounted(digits);
    };
  }

  /** Whether the line before leaves a number open: "fracture of rib\n7. No effusion." */
  private boolean isWrapped(int digits) {
    int last = w.lastBefore(digits);
    return last >= w.start && !EnderRules.isEnder(w.at(last)) && isCounted(digits);
  }

  private boolean beginsLikeSentence(int afterMark) {
    int next = w.skipSpace(afterMark);
    return w.isUpperAt(next) || w.isBlankAt(next) || w.at(afterMark - 1) == ')';
  }

  private boolean isCounted(int digits) {
    int last = w.lastBefore(digits);
    char c = w.at(last);
    return c == ','
        || c == '-'
        || c == '/'
        || words.is(Kind.NUMBERED, w, w.lettersBack(last), c == '.' ? last : w.start)
        || Characters.isDigit(c)
        || words.is(Kind.COUNTED, w, w.lettersBack(last + 1), last + 1)
        || isVertebra(last);
  }

  /** "T 7", "L 2". */
  private boolean isVertebra(int last) {
    return w.isUpperAt(last) && words.is(Kind.VERTEBRA, w, last, last + 1) && w.isSpaceAt(last - 1);
  }
}
