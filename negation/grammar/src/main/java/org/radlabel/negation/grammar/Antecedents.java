package org.radlabel.negation.grammar;

import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Statement.Antecedent;

/** Says how a statement takes its subject from what was said before it. For one thread. */
final class Antecedents {
  /** What may stand before a pronoun that takes the place of a noun: "a small one". */
  private static final long OWN_WORDS =
      Facts.of(WordClass.DETERMINER)
          | Facts.of(WordClass.SIZE)
          | Facts.of(WordClass.SIDE)
          | Facts.of(WordClass.CHANGE);

  private final SentenceView view;

  Antecedents(SentenceView view) {
    this.view = view;
  }

  /** How the statement that begins at a token, and is no relative clause, takes its subject. */
  Antecedent of(int token) {
    int i = afterInserted(token);
    while (i < view.size() && isBeforeSubject(i, token)) {
      i++;
    }
    if (view.is(WordClass.PRONOUN, i)) {
      return isPronounAlone(i) ? Antecedent.PRONOUN : Antecedent.NONE;
    }
    int one = view.skip(i, OWN_WORDS);
    if (view.any(i, one, Facts.of(WordClass.SIDE))) {
      // "The right one" is another than what was named before.
      return Antecedent.NONE;
    }
    if (one > i && view.is(WordClass.PRONOUN, one) && isPronounAlone(one)) {
      return Antecedent.PRONOUN;
    }
    return view.isVerb(i) ? Antecedent.ELLIPSIS : Antecedent.NONE;
  }

  /** The token itself, or the comma after a word of contrast: ", on the other hand, is". */
  private int afterInserted(int token) {
    Mark<Terminator> ends = view.isBreak(token) ? view.terminatorAt(token) : null;
    return ends != null && view.isComma(ends.end()) ? ends.end() : token;
  }

  /** Whether a token may stand before the subject of a statement: its terminator, an adverb. */
  private boolean isBeforeSubject(int i, int first) {
    boolean joins =
        (i == first && view.isBreak(i))
            || view.parts(i)
            || view.is(WordClass.ADVERB, i)
            || view.is(WordClass.CONTRAST, i);
    return joins && !view.isVerb(i) && !view.is(WordClass.PRONOUN, i);
  }

  /** Whether a pronoun is the subject, and not the article of a noun ("this opacity"). */
  private boolean isPronounAlone(int i) {
    return !view.isWord(i + 1)
        || view.isVerbal(i + 1)
        || view.is(WordClass.OBSERVED, i + 1)
        || view.beginsCue(i + 1)
        || isUnknownNoun(i + 1);
  }

  /** Whether a noun that no phrase names stands between a pronoun and a verb: "this finding is". */
  private boolean isUnknownNoun(int i) {
    return !view.isMentioned(i) && view.isVerb(i + 1);
  }

  /** Whether the word after a relative pronoun is its verb: known as one, or no part of a noun. */
  boolean isVerbOfRelative(int i) {
    return view.isWord(i) && !view.isMentioned(i) && !view.is(WordClass.DETERMINER, i);
  }
}
