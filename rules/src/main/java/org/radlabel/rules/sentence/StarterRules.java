package org.radlabel.rules.sentence;

import org.radlabel.rules.sentence.SentenceWords.Kind;

/**
 * Tells where a word with a capital begins a sentence although no period ends the one before: "no
 * pneumothorax Left effusion is present". Made for one window. Immutable.
 */
final class StarterRules {
  /** Letters of words that are no nouns of a finding. */
  private static final int SHORT = 4;

  private final Window w;
  private final SentenceWords words;

  StarterRules(Window w, SentenceWords words) {
    this.w = w;
    this.words = words;
  }

  /** Whether a sentence begins with the capital at a place. */
  boolean begins(int i) {
    return w.at(i - 1) == ' '
        && w.isLowerAt(i - 2)
        && w.isLowerAt(i + 1)
        && w.at(w.lettersAhead(i)) == ' '
        && isStarter(i)
        && !words.is(Kind.CONNECTOR, w, w.lettersBack(i - 1), i - 1);
  }

  private boolean isStarter(int i) {
    int end = w.lettersAhead(i);
    return words.is(Kind.STARTER, w, i, end)
        || (words.is(Kind.SUBJECT, w, i, end) && isBehindNoun(i - 1));
  }

  /** Whether a long word in small letters ends at a place that is no participle. */
  private boolean isBehindNoun(int end) {
    int from = w.lettersBack(end);
    boolean participle =
        words.is(Kind.PARTICIPLE, w, end - 2, end) || words.is(Kind.PARTICIPLE, w, end - 3, end);
    return end - from > SHORT && w.isLowerAt(from) && !participle;
  }
}
