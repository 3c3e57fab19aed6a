package org.radlabel.rules.sentence;

import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;
import org.radlabel.rules.sentence.SentenceWords.Kind;

/**
 * What the rules say about a period, question mark or exclamation mark.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class EnderRules {
  /** What is to be done at an ender. */
  enum Verdict {
    /** A sentence ends here. */
    BREAK,
    /** No sentence ends here. */
    JOIN,
    /** The model decides. */
    ASK
  }

  private static final CharacterSet CLOSERS = new CharacterSet(")]}\"'\u201d\u2019\u00bb");
  private static final CharacterSet ITEM_STARTS = new CharacterSet(",;:(-\u2013\u2014");
  private static final int SHORTEST_WORD = 3;
  private static final int PLAIN_LETTERS = 4;

  private final SentenceWords words;

  EnderRules(SentenceWords words) {
    this.words = words;
  }

  static boolean isEnder(char c) {
    return Characters.isEnder(c) || c == '\u2026';
  }

  /** Where the closing quotes and brackets after an ender end. */
  static int skipClosers(Window w, int from) {
    int i = from;
    while (i - from < Window.LONGEST_WORD && CLOSERS.contains(w.at(i))) {
      i++;
    }
    return i;
  }

  /** Whether an ender, with or without closers after it, stands before a place. */
  static boolean endsWithEnder(Window w, int end) {
    int i = end - 1;
    while (end - i < Window.LONGEST_WORD && CLOSERS.contains(w.at(i))) {
      i--;
    }
    return isEnder(w.at(i));
  }

  /**
   * Judges the run of enders from {@code first} to before {@code last}.
   *
   * @param open whether a bracket is open
   */
  Verdict judge(Window w, int first, int last, boolean open) {
    int next = skipClosers(w, last);
    if (w.isSpaceAt(next)) {
      return atTokenEnd(w, first, last, open);
    }
    return last - first > 1 ? afterDots(w, next) : insideToken(w, first, next);
  }

  private Verdict atTokenEnd(Window w, int first, int last, boolean open) {
    int next = w.skipSpace(skipClosers(w, last));
    if (last - first == 1 && w.at(first) == '.' && w.isUpperAt(next) && isNoTitle(w, first)) {
      return Verdict.BREAK;
    }
    boolean queried = w.at(first) == '?' && (w.isSpaceAt(first - 1) || w.at(first - 1) == '(');
    if (queried && last - first == 1) {
      return Verdict.JOIN;
    }
    if (open && w.isLowerAt(next)) {
      return Verdict.JOIN;
    }
    if (last - first > 1 || w.at(first) == '\u2026') {
      return afterDots(w, next);
    }
    Verdict verdict = w.at(first) == '.' ? abbreviation(w, first, next) : Verdict.ASK;
    boolean certain = w.isUpperAt(next) && isCertain(w, first, last);
    return certain && verdict == Verdict.ASK ? Verdict.BREAK : verdict;
  }

  /**
   * Whether what stands before an ender leaves no doubt: a closer after it, a plain word, or a
   * number, since those of list items have been passed over.
   */
  private static boolean isCertain(Window w, int ender, int last) {
    return !w.isSpaceAt(last) || w.isDigitAt(ender - 1) || isPlainWord(w, ender);
  }

  /**
   * Whether so many small letters stand before a period that it is a plain word, and longer than
   * any title: before a capital, as most sentences end.
   */
  private boolean isNoTitle(Window w, int period) {
    return isBehindLetters(w, period, Math.max(PLAIN_LETTERS, words.longest(Kind.TITLE) + 1));
  }

  /** Four small letters at least: no abbreviation but a known one is that long. */
  private static boolean isPlainWord(Window w, int period) {
    return isBehindLetters(w, period, PLAIN_LETTERS);
  }

  /** Whether this many small letters at least stand before a place. */
  private static boolean isBehindLetters(Window w, int place, int letters) {
    for (int i = place - 1; i >= place - letters; i--) {
      if (!w.isLowerAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** An ellipsis goes on in lower case; anything else begins anew. */
  private static Verdict afterDots(Window w, int next) {
    return w.isLowerAt(next) ? Verdict.JOIN : Verdict.BREAK;
  }

  private Verdict abbreviation(Window w, int period, int next) {
    int from = w.abbreviationBack(period);
    if (words.is(Kind.TITLE, w, from, period)
        || isLeading(w, from, period, next)
        || (words.is(Kind.HEDGE, w, from, period) && beginsItem(w, from))) {
      return Verdict.JOIN;
    }
    boolean digit = w.isDigitAt(next);
    boolean goesOn = digit || w.isLowerAt(next) || w.isBlankAt(next);
    boolean shortened = goesOn && words.is(Kind.SHORTENED, w, from, period);
    boolean numbered = digit && words.is(Kind.NUMBERED, w, from, period);
    return shortened || numbered || isUnit(w, from, period, next) ? Verdict.JOIN : Verdict.ASK;
  }

  /** "neg. for effusion" */
  private boolean isLeading(Window w, int from, int period, int next) {
    return words.is(Kind.LEADING, w, from, period)
        && words.is(Kind.LED, w, next, w.lettersAhead(next));
  }

  /** Whether a sentence, or an item in it, begins at a place: "Poss. CHF, prob. LLL collapse." */
  private static boolean beginsItem(Window w, int place) {
    int last = w.lastBefore(place);
    return last < w.start
        || isEnder(w.at(last))
        || ITEM_STARTS.contains(w.at(last))
        || w.lineEnds(last + 1, place) > 0;
  }

  /** "4 cm. above the carina" */
  private boolean isUnit(Window w, int from, int period, int next) {
    return w.isLowerAt(next)
        && words.is(Kind.UNIT, w, from, period)
        && w.isDigitAt(w.lastBefore(from))
        && words.is(Kind.MEASURED, w, next, w.lettersAhead(next));
  }

  private Verdict insideToken(Window w, int ender, int next) {
    char before = w.at(ender - 1);
    if (w.at(ender) != '.') {
      return w.isUpperAt(next) && Characters.isLetter(before) ? Verdict.BREAK : Verdict.JOIN;
    }
    if (Characters.isDigit(before)) {
      return afterDigit(w, next);
    }
    if (Characters.isLetter(before)) {
      return afterLetter(w, ender, next);
    }
    boolean begins = w.isUpperAt(next) || w.isDigitAt(next);
    return begins && (CLOSERS.contains(before) || before == '_') ? Verdict.BREAK : Verdict.JOIN;
  }

  /** "T12.No fracture"; a decimal has a digit on both sides. */
  private static Verdict afterDigit(Window w, int next) {
    int letters = w.lettersAhead(next) - next;
    return letters > 1 || (letters == 1 && w.isSpaceAt(next + 1) && w.isUpperAt(next))
        ? Verdict.BREAK
        : Verdict.JOIN;
  }

  private Verdict afterLetter(Window w, int period, int next) {
    int from = w.abbreviationBack(period);
    boolean known =
        words.is(Kind.TITLE, w, from, period) || words.is(Kind.SHORTENED, w, from, period);
    int before = period - w.lettersBack(period);
    if (known || before < 2 || isAddress(w, from, next)) {
      return Verdict.JOIN;
    }
    if (w.isLetterAt(next)) {
      return beforeLetter(w, next, before);
    }
    boolean numbered = words.is(Kind.NUMBERED, w, from, period);
    boolean begins = w.isDigitAt(next) || w.at(next) == '_' || w.at(next) == '(';
    return begins && !numbered && before >= SHORTEST_WORD ? Verdict.BREAK : Verdict.JOIN;
  }

  /** "name@example.org", "www.example.org" */
  private boolean isAddress(Window w, int from, int next) {
    String token = w.slice(from, w.tokenAhead(next));
    return w.at(from - 1) == '@'
        || token.indexOf('@') >= 0
        || words.is(Kind.WEB, w, from, from + words.longest(Kind.WEB))
        || (w.at(from - 1) == '/' && w.at(from - 2) == '/');
  }

  /** "effusion.No pneumothorax", but not "Ph.D." and not "example.org". */
  private Verdict beforeLetter(Window w, int next, int before) {
    int end = w.lettersAhead(next);
    boolean article = end - next == 1 && w.isUpperAt(next) && w.isSpaceAt(end);
    boolean address = w.isLowerAt(next) && words.is(Kind.ADDRESS, w, next, end);
    if ((end - next < 2 && !article) || address) {
      return Verdict.JOIN;
    }
    return w.isUpperAt(next) || before >= SHORTEST_WORD ? Verdict.BREAK : Verdict.JOIN;
  }
}
