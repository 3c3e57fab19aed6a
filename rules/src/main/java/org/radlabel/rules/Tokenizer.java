package org.radlabel.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a sentence into tokens.
 *
 * <p>A hyphen between letters or digits only separates words ("air-space" is two), a possessive
 * "'s" is dropped, a period or comma between digits belongs to the number, asterisks that touch a
 * letter are emphasis and no token. A contraction is the two words that it is short for ("isn't",
 * "isnt" and "isn t" are "is" and "not"), "can't" is "cannot". Immutable, safe for any number of
 * threads.
 */
final class Tokenizer {
  private static final String NOT = "not";

  /** Letters of the longest verb of a contraction. */
  private static final int LONGEST_VERB = 7;

  /** What stands for an apostrophe that was lost. */
  private static final String LOST_APOSTROPHES = " ?\"\ufffd";

  private final Vocabulary vocabulary;

  Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of a sentence. */
  Tokens tokenize(String sentence) {
    Cutter cutter = new Cutter(sentence);
    int[] words = new int[cutter.capacity()];
    while (cutter.next()) {
      int last = cutter.size - 1;
      if (last == words.length) {
        words = Arrays.copyOf(words, cutter.capacity());
      }
      words[last] =
          cutter.meant.isEmpty()
              ? vocabulary.lookup(cutter.text, cutter.starts[last], cutter.ends[last])
              : vocabulary.symbol(cutter.meant);
    }
    return new Tokens(cutter.size, cutter.starts, cutter.ends, words, cutter.kinds);
  }

  /** The normalised words of a text, punctuation included. */
  static List<String> words(String text) {
    Cutter cutter = new Cutter(text);
    List<String> words = new ArrayList<>();
    while (cutter.next()) {
      int last = cutter.size - 1;
      words.add(
          cutter.meant.isEmpty()
              ? text.substring(cutter.starts[last], cutter.ends[last]).toLowerCase(Locale.ROOT)
              : cutter.meant);
    }
    return words;
  }

  /** The state of one pass over a text. */
  private static final class Cutter {
    private final char[] text;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private int size;
    private int at;

    /** The word that the last token is, where the text has another; else empty. */
    private String meant = "";

    /** Where the "n't" of a contraction begins and ends that is the next token. */
    private int restStart;

    private int restEnd;

    Cutter(String text) {
      this.text = text.toCharArray();
      int guess = text.length() / 5 + 4;
      starts = new int[guess];
      ends = new int[guess];
      kinds = new TokenKind[guess];
    }

    int capacity() {
      return starts.length;
    }

    /** Adds the next token; false at the end. */
    boolean next() {
      if (restEnd > 0) {
        return not();
      }
      meant = "";
      while (at < text.length) {
        char c = text[at];
        if (c == ' ') {
          at++;
          continue;
        }
        if (Characters.isPlainLetter(c) || Character.isLetter(c)) {
          return word();
        }
        if (Character.isDigit(c)) {
          return number();
        }
        if (c == '_') {
          return blank();
        }
        if (!Character.isWhitespace(c) && punctuation(c)) {
          return true;
        }
        at++;
      }
      return false;
    }

    private boolean word() {
      int start = at;
      while (at < text.length && isInWord(at)) {
        at++;
      }
      if (contraction(start)) {
        return true;
      }
      int end = withoutPossessive(start, at);
      boolean blanked = end - start > 1 && allX(start, end);
      return add(start, end, blanked ? TokenKind.BLANK : TokenKind.WORD);
    }

    /** Adds a contraction, or the verb of it; false if none ends here. */
    private boolean contraction(int start) {
      int t = at - 1;
      int end = at;
      if (!isLetterOf(t, 't')) {
        t = behindLostApostrophe();
        end = t + 1;
      }
      boolean parted = t >= at || (t > 0 && isApostrophe(text[t - 1]));
      int n = parted ? t - 2 : t - 1;
      if (n <= start || n - start > LONGEST_VERB || !isLetterOf(n, 'n')) {
        return false;
      }
      String verb = WordForms.SHARED.verb(text, start, n + 1);
      if (verb.isEmpty()) {
        return false;
      }
      at = end;
      meant = verb;
      boolean one = verb.endsWith(NOT);
      restStart = n;
      restEnd = one ? 0 : end;
      return add(start, one ? end : n, TokenKind.WORD);
    }

    /** Adds the "n't" of a contraction. */
    private boolean not() {
      int end = restEnd;
      restEnd = 0;
      meant = NOT;
      return add(restStart, end, TokenKind.WORD);
    }

    /** Where the single "t" stands that a blank or another mark parts from the word; -1 if none. */
    private int behindLostApostrophe() {
      int t = at + 1;
      boolean marked = t < text.length && LOST_APOSTROPHES.indexOf(text[at]) >= 0;
      boolean single = marked && isLetterOf(t, 't') && (t + 1 == text.length || !isInWord(t + 1));
      return single && Character.isUpperCase(text[t]) == Character.isUpperCase(text[at - 1])
          ? t
          : -1;
    }

    /** Whether a letter stands at a place, in small or as a capital. */
    private boolean isLetterOf(int i, char letter) {
      return (text[i] | ('a' - 'A')) == letter;
    }

    private static boolean isPlainDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private boolean isInWord(int i) {
      char c = text[i];
      if (Characters.isAscii(c)) {
        return Characters.isPlainLetter(c) || isPlainDigit(c) || (c == '\'' && isLetterAt(i + 1));
      }
      return Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || (isApostrophe(c) && isLetterAt(i + 1));
    }

    private boolean isAt(int i, char c) {
      return i < text.length && text[i] == c;
    }

    private boolean isLetterAt(int i) {
      return i < text.length && Character.isLetter(text[i]);
    }

    private int withoutPossessive(int start, int end) {
      boolean possessive =
          end - start > 2
              && isApostrophe(text[end - 2])
              && Character.toLowerCase(text[end - 1]) == 's';
      return possessive ? end - 2 : end;
    }

    private boolean allX(int start, int end) {
      for (int i = start; i < end; i++) {
        if (text[i] != 'X') {
          return false;
        }
      }
      return true;
    }

    private boolean number() {
      int start = at;
      while (at < text.length && isInNumber(at)) {
        at++;
      }
      return add(start, at, TokenKind.NUMBER);
    }

    private boolean isInNumber(int i) {
      char c = text[i];
      return isPlainDigit(c)
          || Character.isDigit(c)
          || ((c == '.' || c == ',') && i + 1 < text.length && Character.isDigit(text[i + 1]));
    }

    private boolean blank() {
      int start = at;
      while (at < text.length && text[at] == '_') {
        at++;
      }
      return add(start, at, TokenKind.BLANK);
    }

    /** Adds a punctuation token, or passes over a hyphen inside a word. */
    private boolean punctuation(char c) {
      TokenKind kind = kind(c);
      if ((kind == TokenKind.DASH && !isDash()) || (c == '*' && isEmphasis())) {
        return false;
      }
      at++;
      return add(at - 1, at, kind);
    }

    /** Whether the hyphen at this place has white space on both sides, or is doubled. */
    private boolean isDash() {
      char c = text[at];
      if (c == '\u2010' || c == '\u2011') {
        return false;
      }
      boolean before = at == 0 || Character.isWhitespace(text[at - 1]);
      boolean after = at + 1 == text.length || Character.isWhitespace(text[at + 1]);
      return (before && after) || text[at] != '-' || isAt(at + 1, '-');
    }

    /** Whether a run of asterisks touches a letter. */
    private boolean isEmphasis() {
      int first = at;
      int end = at;
      while (first > 0 && text[first - 1] == '*') {
        first--;
      }
      while (isAt(end, '*')) {
        end++;
      }
      return isLetterAt(end) || (first > 0 && isLetterAt(first - 1));
    }

    private static TokenKind kind(char c) {
      return switch (c) {
        case ',' -> TokenKind.COMMA;
        case ';' -> TokenKind.SEMICOLON;
        case ':' -> TokenKind.COLON;
        case '.' -> TokenKind.PERIOD;
        case '/' -> TokenKind.SLASH;
        case '?' -> TokenKind.QUESTION;
        case '-', '\u2010', '\u2011', '\u2013', '\u2014' -> TokenKind.DASH;
        default -> TokenKind.OTHER;
      };
    }

    private static boolean isApostrophe(char c) {
      return c == '\'' || c == '\u2019';
    }

    private boolean add(int start, int end, TokenKind kind) {
      if (size == starts.length) {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        kinds = Arrays.copyOf(kinds, more);
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size++] = kind;
      return true;
    }
  }
}
