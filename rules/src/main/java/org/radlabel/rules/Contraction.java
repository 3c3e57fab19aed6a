package org.radlabel.rules;

import org.jspecify.annotations.Nullable;

/**
 * A contraction in a text: "isn't", "isnt", and "isn t" where the apostrophe was lost.
 *
 * @param verb the word that it begins with, in full; of "can't" the whole, "cannot"
 * @param not where its "n't" begins
 * @param end where it ends
 */
record Contraction(String verb, int not, int end) {
  static final String NOT = "not";

  /** Letters of the longest verb. */
  private static final int LONGEST_VERB = 7;

  /** What stands for an apostrophe that was lost. */
  private static final String LOST_APOSTROPHES = " ?\"\ufffd";

  /**
   * The contraction that begins with a word of a text, or null.
   *
   * @param end where the word ends
   */
  static @Nullable Contraction at(char[] text, int start, int end) {
    boolean whole = isLetter(text, end - 1, 't');
    int t = whole ? end - 1 : behindLostApostrophe(text, end);
    boolean parted = !whole || (t > 0 && isApostrophe(text[t - 1]));
    int n = parted ? t - 2 : t - 1;
    if (n <= start || n - start > LONGEST_VERB || !isLetter(text, n, 'n')) {
      return null;
    }
    String verb = WordForms.SHARED.verb(text, start, n + 1);
    return verb.isEmpty() ? null : new Contraction(verb, n, t + 1);
  }

  /** Where the single "t" stands that a blank or another mark parts from a word; -1 if none. */
  private static int behindLostApostrophe(char[] text, int end) {
    int t = end + 1;
    boolean single =
        t < text.length
            && isLetter(text, t, 't')
            && (t + 1 == text.length || !Characters.isLetterOrDigit(text[t + 1]))
            && LOST_APOSTROPHES.indexOf(text[end]) >= 0;
    return single && Characters.isUpper(text[t]) == Characters.isUpper(text[end - 1]) ? t : -1;
  }

  /** Whether an "n't", with or without its apostrophe, goes on from the letter before. */
  static boolean isRest(char[] text, int start, int end) {
    return start > 0
        && end - start >= 2
        && end - start <= NOT.length()
        && Characters.isLetter(text[start - 1])
        && isLetter(text, start, 'n')
        && isLetter(text, end - 1, 't');
  }

  /** Whether a letter stands at a place, in small or as a capital. */
  private static boolean isLetter(char[] text, int i, char letter) {
    return (text[i] | ('a' - 'A')) == letter;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Whether it is one word in full, too. */
  boolean isOneWord() {
    return verb.endsWith(NOT);
  }
}
