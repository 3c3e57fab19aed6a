package org.radlabel.rules.mend;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.WordForms;

/**
 * Finds words that a hyphen, the end of a line or a lost letter has broken ("pneu-mothorax",
 * "atelec-\ntasis", "e?usion" with a sign for a lost ligature), and the other half of half words
 * ("pneumo- or hemothorax", "hemo/pneumothorax"). Immutable, safe for any number of threads.
 */
final class BrokenWords {
  /** Tokens from a half word to the whole one: "hemo-, hydro- or pneumothorax". */
  private static final int FARTHEST = 5;

  private static final int SHORTEST_HALF = 3;
  private static final char LOST = '\ufffd';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

  private final Vocabulary vocabulary;

  /** By the number of a word: whether it is a half word too. */
  private final boolean[] halves;

  BrokenWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    halves = new boolean[vocabulary.size()];
    for (String half : WordForms.SHARED.halves()) {
      int word = vocabulary.symbol(half);
      if (word != Vocabulary.UNKNOWN) {
        halves[word] = true;
      }
    }
  }

  /**
   * What stands at a token, if that is a part of a broken word.
   *
   * @param word the number of the whole word
   * @param end after the last token that it takes
   */
  record Whole(int word, int end) {}

  /** Whether a known word may be a part of another all the same. */
  boolean isPart(Tokens tokens, int i) {
    char[] text = tokens.characters();
    int end = tokens.end(i);
    int word = tokens.word(i);
    if ((word >= 0 && halves[word]) || end + 1 >= text.length) {
      return word >= 0 && halves[word];
    }
    char c = text[end];
    if (c == ' ') {
      return false;
    }
    char next = text[end + 1];
    boolean broken = i + 1 < tokens.size() && tokens.word(i + 1) == Vocabulary.UNKNOWN;
    return c == '/' || (c == '-' && (next == ' ' || next == ',' || broken));
  }

  /** The whole word that begins with a token, or null. */
  @Nullable Whole whole(Tokens tokens, int first) {
    if (isLost(tokens, first + 1)) {
      return aroundLost(tokens, first);
    }
    int next = first + 1;
    if (next >= tokens.size() || tokens.kind(next) == TokenKind.NUMBER) {
      return null;
    }
    String begin = tokens.text(first);
    boolean hyphen = isHyphenAt(tokens.characters(), tokens.end(first));
    if (hyphen && tokens.kind(next) == TokenKind.WORD && isBroken(tokens, first)) {
      int joined = vocabulary.symbol(begin + tokens.text(next));
      if (joined != Vocabulary.UNKNOWN) {
        return new Whole(joined, next + 1);
      }
    }
    boolean slash = tokens.kind(next) == TokenKind.SLASH;
    if (slash && begin.length() >= SHORTEST_HALF && next + 1 < tokens.size()) {
      int joined = vocabulary.symbol(begin + tokens.text(next + 1));
      if (joined != Vocabulary.UNKNOWN) {
        return new Whole(joined, next + 2);
      }
    }
    boolean half =
        begin.length() >= SHORTEST_HALF && (hyphen || slash || isKnownHalf(begin, tokens, next));
    return half ? half(tokens, first) : null;
  }

  /** Whether of two words one at least is unknown. */
  private static boolean isBroken(Tokens tokens, int first) {
    return tokens.word(first) == Vocabulary.UNKNOWN || tokens.word(first + 1) == Vocabulary.UNKNOWN;
  }

  /** Whether a half word that is often written so stands before a joining word or a lone hyphen. */
  private static boolean isKnownHalf(String word, Tokens tokens, int next) {
    boolean joined =
        tokens.kind(next) == TokenKind.DASH || WordForms.SHARED.isJoin(tokens.text(next));
    return joined && WordForms.SHARED.isHalf(word);
  }

  /** A word before a hyphen or slash with the end of the one that its list ends with. */
  private @Nullable Whole half(Tokens tokens, int first) {
    int limit = Math.min(tokens.size(), first + FARTHEST);
    for (int i = first + 1; i < limit; i++) {
      boolean halved = isHyphenAt(tokens.characters(), tokens.end(i));
      if (tokens.kind(i) == TokenKind.WORD && !halved && tokens.word(i) != Vocabulary.UNKNOWN) {
        int word = completed(tokens.text(first), tokens.text(i));
        if (word != Vocabulary.UNKNOWN) {
          return new Whole(word, tokens.kind(first + 1) == TokenKind.DASH ? first + 2 : first + 1);
        }
      }
    }
    return null;
  }

  /** A word that the other begins with is no half of it: "with/without". */
  private int completed(String half, String whole) {
    if (whole.startsWith(half)) {
      return Vocabulary.UNKNOWN;
    }
    for (int at = SHORTEST_HALF; at <= whole.length() - SHORTEST_HALF; at++) {
      int word = vocabulary.symbol(half + whole.substring(at));
      if (word != Vocabulary.UNKNOWN) {
        return word;
      }
    }
    return Vocabulary.UNKNOWN;
  }

  private static boolean isHyphenAt(char[] text, int i) {
    return i < text.length && text[i] == '-';
  }

  private static boolean isLost(Tokens tokens, int i) {
    return i < tokens.size() && tokens.characters()[tokens.start(i)] == LOST;
  }

  private @Nullable Whole aroundLost(Tokens tokens, int first) {
    int next = first + 2;
    boolean glued =
        next < tokens.size()
            && tokens.end(first) == tokens.start(first + 1)
            && tokens.end(first + 1) == tokens.start(next);
    for (int i = 0; glued && i < LIGATURES.length; i++) {
      int word = vocabulary.symbol(tokens.text(first) + LIGATURES[i] + tokens.text(next));
      if (word != Vocabulary.UNKNOWN) {
        return new Whole(word, next + 1);
      }
    }
    return null;
  }
}
