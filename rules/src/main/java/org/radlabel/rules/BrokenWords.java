package org.radlabel.rules;

import java.util.Locale;

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

  BrokenWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What stands at a token, if that is a part of a broken word.
   *
   * @param word the number of the whole word
   * @param end behind the last token that it takes
   */
  record Whole(int word, int end) {}

  /** Whether a slash, or a hyphen and a space or comma, stand at a place. */
  static boolean isHalf(String sentence, int i) {
    if (i + 1 >= sentence.length()) {
      return false;
    }
    char next = sentence.charAt(i + 1);
    return sentence.charAt(i) == '/' || (sentence.charAt(i) == '-' && (next == ' ' || next == ','));
  }

  /** The whole word that begins with a token, or null. */
  Whole whole(String sentence, Tokens tokens, int first) {
    if (isLost(sentence, tokens, first + 1)) {
      return aroundLost(sentence, tokens, first);
    }
    int next = first + 1;
    if (next >= tokens.size() || tokens.kind(next) == TokenKind.NUMBER) {
      return null;
    }
    boolean hyphen = isHyphenAt(sentence, tokens.end(first));
    if (hyphen && tokens.kind(next) == TokenKind.WORD && isGlue(sentence, tokens, first)) {
      int joined = vocabulary.symbol(text(sentence, tokens, first) + text(sentence, tokens, next));
      if (joined != Vocabulary.UNKNOWN) {
        return new Whole(joined, next + 1);
      }
    }
    boolean half = hyphen || tokens.kind(next) == TokenKind.SLASH;
    return half ? half(sentence, tokens, first) : null;
  }

  /** Whether nothing but a hyphen, and the end of a line, parts a token from the next. */
  private static boolean isGlue(String sentence, Tokens tokens, int first) {
    int from = tokens.end(first) + 1;
    int to = tokens.start(first + 1);
    boolean line = false;
    for (int i = from; i < to; i++) {
      line |= sentence.charAt(i) == '\n';
      if (!Characters.isSpace(sentence.charAt(i))) {
        return false;
      }
    }
    return from == to || line;
  }

  /** A word before a hyphen or slash with the end of the one that its list ends with. */
  private Whole half(String sentence, Tokens tokens, int first) {
    int limit = Math.min(tokens.size(), first + FARTHEST);
    for (int i = first + 1; i < limit; i++) {
      boolean halved = isHyphenAt(sentence, tokens.end(i));
      if (tokens.kind(i) == TokenKind.WORD && !halved && tokens.word(i) != Vocabulary.UNKNOWN) {
        int word = completed(text(sentence, tokens, first), text(sentence, tokens, i));
        if (word != Vocabulary.UNKNOWN) {
          return new Whole(word, first + 1);
        }
      }
    }
    return null;
  }

  private int completed(String half, String whole) {
    for (int at = SHORTEST_HALF; at <= whole.length() - SHORTEST_HALF; at++) {
      int word = vocabulary.symbol(half + whole.substring(at));
      if (word != Vocabulary.UNKNOWN) {
        return word;
      }
    }
    return Vocabulary.UNKNOWN;
  }

  private static boolean isHyphenAt(String sentence, int i) {
    return i < sentence.length() && sentence.charAt(i) == '-';
  }

  private static boolean isLost(String sentence, Tokens tokens, int i) {
    return i < tokens.size() && sentence.charAt(tokens.start(i)) == LOST;
  }

  private Whole aroundLost(String sentence, Tokens tokens, int first) {
    int next = first + 2;
    boolean glued =
        next < tokens.size()
            && tokens.end(first) == tokens.start(first + 1)
            && tokens.end(first + 1) == tokens.start(next);
    for (int i = 0; glued && i < LIGATURES.length; i++) {
      int word =
          vocabulary.symbol(
              text(sentence, tokens, first) + LIGATURES[i] + text(sentence, tokens, next));
      if (word != Vocabulary.UNKNOWN) {
        return new Whole(word, next + 1);
      }
    }
    return null;
  }

  private static String text(String sentence, Tokens tokens, int i) {
    return sentence.substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT);
  }
}
