package org.radlabel.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.radlabel.lexicons.rules.WordClass;

/**
 * Cuts a sentence into tokens.
 *
 * <p>A hyphen between letters or digits only separates words ("air-space" is two), a possessive
 * "'s" is dropped, a period or comma between digits belongs to the number, asterisks that touch a
 * letter are emphasis and no token, and so is a period that only shortens the word before it. A
 * contraction is the two words that it is short for ("isn't", "isnt" and "isn t" are "is" and
 * "not"), "can't" is "cannot". Immutable, safe for any number of threads.
 */
public final class Tokenizer {
  private final Vocabulary vocabulary;
  private final int shortened;

  /**
   * Splits into words of a vocabulary.
   *
   * @param vocabulary the vocabulary by which words get their numbers
   */
  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.shortened = vocabulary.symbol("$" + WordClass.SHORTENED.title());
  }

  /**
   * {@return the tokens of a sentence}
   *
   * @param sentence the text of one sentence
   */
  public Tokens tokenize(String sentence) {
    return tokenize(sentence.toCharArray());
  }

  /**
   * {@return the same of characters, which are taken over}
   *
   * @param sentence the text of one sentence; nobody may write to it from then on
   */
  public Tokens tokenize(char[] sentence) {
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
      if (cutter.endsInnerPeriod() && last > 0 && vocabulary.isA(words[last - 1], shortened)) {
        cutter.size--;
      }
    }
    return new Tokens(sentence, cutter.size, cutter.starts, cutter.ends, words, cutter.kinds);
  }

  /** The normalised words of a text, punctuation included. */
  static List<String> words(String text) {
    Cutter cutter = new Cutter(text.toCharArray());
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

    Cutter(char[] text) {
      this.text = text;
      int guess = text.length / 5 + 4;
      starts = new int[guess];
      ends = new int[guess];
      kinds = new TokenKind[guess];
    }

    int capacity() {
      return starts.length;
    }

    /** Whether the last token is a period with something after it. */
    boolean endsInnerPeriod() {
      return kinds[size - 1] == TokenKind.PERIOD && at < text.length;
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
        if (Characters.isLetter(c)) {
          return word();
        }
        if (Characters.isDigit(c)) {
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
      while (at < text.length && (Characters.isLetterOrDigit(text[at]) || isInWord(at))) {
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
      Contraction found = Contraction.at(text, start, at);
      if (found == null) {
        return false;
      }
      at = found.end();
      meant = found.verb();
      restStart = found.not();
      restEnd = found.isOneWord() ? 0 : found.end();
      return add(start, found.isOneWord() ? found.end() : found.not(), TokenKind.WORD);
    }

    /** Adds the "n't" of a contraction. */
    private boolean not() {
      int end = restEnd;
      restEnd = 0;
      meant = Contraction.NOT;
      return add(restStart, end, TokenKind.WORD);
    }

    /** Whether what is neither a letter nor a digit belongs to a word. */
    private boolean isInWord(int i) {
      char c = text[i];
      if (Characters.isAscii(c)) {
        return c == '\'' && isLetterAt(i + 1);
      }
      return Character.getType(c) == Character.NON_SPACING_MARK
          || (Contraction.isApostrophe(c) && isLetterAt(i + 1));
    }

    private boolean isAt(int i, char c) {
      return i < text.length && text[i] == c;
    }

    private boolean isLetterAt(int i) {
      return i < text.length && Characters.isLetter(text[i]);
    }

    private int withoutPossessive(int start, int end) {
      boolean possessive =
          end - start > 2
              && Contraction.isApostrophe(text[end - 2])
              && Characters.lower(text[end - 1]) == 's';
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
      return Characters.isDigit(c)
          || ((c == '.' || c == ',') && i + 1 < text.length && Characters.isDigit(text[i + 1]));
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
