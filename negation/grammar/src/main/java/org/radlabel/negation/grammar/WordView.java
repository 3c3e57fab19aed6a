package org.radlabel.negation.grammar;

import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Sentence;

/** What the words of one sentence do: name a finding, say something, end a statement. */
abstract class WordView extends TokenView {
  private final String text;

  WordView(Sentence sentence, long[] facts) {
    super(sentence, facts);
    this.text = sentence.text();
  }

  /**
   * {@return whether a token is part of a mention}
   *
   * @param i a token's index
   */
  public final boolean isMentioned(int i) {
    return has(i, Facts.MENTIONED);
  }

  /**
   * {@return whether a token is part of a finding}
   *
   * @param i a token's index
   */
  public final boolean isInFinding(int i) {
    return has(i, Facts.IN_FINDING);
  }

  /**
   * {@return whether a mention stands, in part at least, among the tokens from one to another}
   *
   * @param from the first index
   * @param to the index after the last one
   */
  public final boolean namesAny(int from, int to) {
    return any(from, to, Facts.MENTIONED);
  }

  /**
   * {@return whether a finding stands, in part at least, among the tokens from one to another}
   *
   * @param from the first index
   * @param to the index after the last one
   */
  public final boolean namesFinding(int from, int to) {
    return any(from, to, Facts.IN_FINDING);
  }

  /**
   * {@return whether a token may itself be denied}
   *
   * @param i a token's index
   */
  public final boolean isContent(int i) {
    return Facts.isContent(facts(i));
  }

  /**
   * {@return whether a token is a finite verb, and no part of a mention}
   *
   * @param i a token's index
   */
  public final boolean isVerb(int i) {
    return has(i, Facts.FINITE);
  }

  /**
   * {@return whether a verb stands among the tokens from one to another}
   *
   * @param from the first index
   * @param to the index after the last one
   */
  public final boolean hasVerb(int from, int to) {
    return any(from, to, Facts.FINITE);
  }

  /**
   * {@return whether a token is a verb, or an adverb, which may stand between verbs}
   *
   * @param i a token's index
   */
  public final boolean isVerbal(int i) {
    return has(i, Facts.VERBAL);
  }

  /**
   * {@return whether a verb phrase only says that something is seen, from its verb on}
   *
   * @param verb the index of the verb
   */
  public final boolean isSeeing(int verb) {
    return is(WordClass.OBSERVED, skip(verb, Facts.VERBAL));
  }

  /**
   * {@return the bracket that closes the one a token stands in; the number of tokens if it stands
   * in none}
   *
   * @param token a token's index
   */
  public final int closingBracket(int token) {
    int open = 0;
    for (int i = 0; i < size(); i++) {
      if (is(TokenKind.OTHER, i)) {
        char mark = text.charAt(tokens().start(i));
        boolean closes = mark == ')' || mark == ']';
        if (closes && open == 1 && i >= token) {
          return i;
        }
        open = mark == '(' || mark == '[' ? open + 1 : closes ? Math.max(0, open - 1) : open;
      }
      if (i == token && open == 0) {
        return size();
      }
    }
    return size();
  }

  /** Whether a word is in the plural, by its last letters. */
  final boolean isPlural(int i) {
    int end = tokens().end(i);
    return end - tokens().start(i) > 3
        && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && "siu".indexOf(Character.toLowerCase(text.charAt(end - 2))) < 0;
  }

  /**
   * {@return whether a question mark is glued to the word after it, which it doubts: "?enlarged"}
   *
   * @param i a token's index
   */
  public final boolean asksOfNext(int i) {
    return is(TokenKind.QUESTION, i)
        && i + 1 < size()
        && tokens().end(i) == tokens().start(i + 1)
        && (i == 0 || tokens().end(i - 1) < tokens().start(i));
  }

  /**
   * {@return whether a terminator of a kind begins at a token}
   *
   * @param kind what the terminator ends
   * @param i a token's index
   */
  public final boolean ends(Terminator.Ends kind, int i) {
    return has(i, Facts.of(kind));
  }

  /**
   * {@return whether every statement ends before this token, by a mark or a word of contrast}
   *
   * @param i a token's index
   */
  public final boolean isBreak(int i) {
    return has(i, Facts.BREAKS);
  }
}
