package org.radlabel.negation.grammar;

import java.util.function.IntPredicate;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.mention.Sentence;

/**
 * What the tokens of one sentence are: verbs, partings, words of a finding.
 *
 * <p>A token outside of the sentence is nothing: no word, no verb, no mark. For one thread.
 */
abstract class TokenView {
  private final String text;
  private final Tokens tokens;

  /** By token: {@link Facts}. */
  private final long[] facts;

  TokenView(Sentence sentence, long[] facts) {
    this.text = sentence.text();
    this.tokens = sentence.tokens();
    this.facts = facts;
  }

  final boolean has(int i, long bits) {
    return i >= 0 && i < facts.length && (facts[i] & bits) != 0;
  }

  /** {@return the sentence's tokens} */
  public final Tokens tokens() {
    return tokens;
  }

  /** {@return the number of tokens} */
  public final int size() {
    return tokens.size();
  }

  /** {@return the first token from one on that is not so; the number of tokens if all are} */
  public final int skip(int from, IntPredicate so) {
    int i = from;
    while (i < size() && so.test(i)) {
      i++;
    }
    return i;
  }

  private int skip(int from, long bits) {
    int i = from;
    while (has(i, bits)) {
      i++;
    }
    return i;
  }

  /** {@return the last token from one to the left that is not so; -1 if all are} */
  public final int skipBack(int from, IntPredicate so) {
    int i = from;
    while (i >= 0 && so.test(i)) {
      i--;
    }
    return i;
  }

  /** {@return whether any of the tokens from one to before another is so} */
  public final boolean any(int from, int to, IntPredicate so) {
    for (int i = from; i < to; i++) {
      if (so.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the last token from one to the left that is not of a class; -1 if all are} */
  public final int skipBack(int from, WordClass wordClass) {
    return skipBack(from, Facts.of(wordClass));
  }

  private int skipBack(int from, long bits) {
    int i = from;
    while (has(i, bits)) {
      i--;
    }
    return i;
  }

  private boolean any(int from, int to, long bits) {
    for (int i = from; i < to; i++) {
      if (has(i, bits)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a token is of a kind} */
  public final boolean is(TokenKind kind, int i) {
    return has(i, Facts.of(kind));
  }

  /** {@return whether a token's word is of a class} */
  public final boolean is(WordClass wordClass, int i) {
    return has(i, Facts.of(wordClass));
  }

  /** {@return whether a token is a word, a number or a blank} */
  public final boolean isWord(int i) {
    return has(i, Facts.WORDS);
  }

  /** {@return whether a token opens a choice that names nothing before it: either} */
  public final boolean isEither(int i) {
    return is(WordClass.DEFINITE, i) && !is(WordClass.DETERMINER, i);
  }

  /** {@return whether a token is a comma} */
  public final boolean isComma(int i) {
    return is(TokenKind.COMMA, i);
  }

  /** {@return whether a token joins: and} */
  public final boolean isAnd(int i) {
    return is(WordClass.AND, i);
  }

  /**
   * {@return whether a token offers a choice: or, nor, a slash but for that of an abbreviation
   * ("c/w")}
   */
  public final boolean isOr(int i) {
    return has(i, Facts.OFFERS);
  }

  /** {@return whether list items are parted here: a comma, "and", "or", a slash} */
  public final boolean parts(int i) {
    return has(i, Facts.PARTS);
  }

  /** {@return whether list items are parted among the tokens from one to another} */
  public final boolean hasParting(int from, int to) {
    return any(from, to, Facts.PARTS);
  }

  /** {@return the first token after the commas and conjunctions that begin at {@code i}} */
  public final int afterParting(int i) {
    return skip(i, Facts.PARTS);
  }

  /** {@return whether there is an "or" or "nor" among the partings that begin at {@code i}} */
  public final boolean partsByOr(int i) {
    return hasOr(i, afterParting(i));
  }

  /** {@return whether a choice is offered among the tokens from one to another} */
  public final boolean hasOr(int from, int to) {
    return any(from, to, Facts.OFFERS);
  }

  /** {@return the first of the commas and conjunctions right before a list item} */
  public final int partingBefore(int item) {
    return skipBack(item - 2, Facts.PARTS) + 1;
  }

  /** {@return whether a token is part of a list item: neither a parting nor a break} */
  public final boolean isInItem(int i) {
    return !has(i, Facts.PARTS | Facts.BREAKS);
  }

  /** {@return the token behind the list item that begins at a token} */
  public final int itemEnd(int item) {
    int i = item;
    while (i < facts.length && isInItem(i)) {
      i++;
    }
    return i;
  }

  /** {@return the first token of the list item that ends before a parting} */
  public final int itemBefore(int parting) {
    return Math.max(skipBack(parting - 2, this::isInItem) + 1, 0);
  }

  /** {@return whether a token is part of a mention} */
  public final boolean isMentioned(int i) {
    return has(i, Facts.MENTIONED);
  }

  /** {@return whether a token is part of a finding} */
  public final boolean isInFinding(int i) {
    return has(i, Facts.IN_FINDING);
  }

  /** {@return whether a mention stands, in part at least, among the tokens from one to another} */
  public final boolean namesAny(int from, int to) {
    return any(from, to, Facts.MENTIONED);
  }

  /** {@return whether a finding stands, in part at least, among the tokens from one to another} */
  public final boolean namesFinding(int from, int to) {
    return any(from, to, Facts.IN_FINDING);
  }

  /** {@return whether a token may itself be denied} */
  public final boolean isContent(int i) {
    return i >= 0 && i < facts.length && Facts.isContent(facts[i]);
  }

  /** {@return whether a token is a finite verb, and no part of a mention} */
  public final boolean isVerb(int i) {
    return has(i, Facts.FINITE);
  }

  /** {@return whether a verb stands among the tokens from one to another} */
  public final boolean hasVerb(int from, int to) {
    return any(from, to, Facts.FINITE);
  }

  /** {@return whether a token is a verb, or an adverb, which may stand between verbs} */
  public final boolean isVerbal(int i) {
    return has(i, Facts.VERBAL);
  }

  /** {@return whether a verb phrase only says that something is seen, from its verb on} */
  public final boolean isSeeing(int verb) {
    return is(WordClass.OBSERVED, skip(verb, Facts.VERBAL));
  }

  /** Whether a word is in the plural, by its last letters. */
  final boolean isPlural(int i) {
    int end = tokens.end(i);
    return end - tokens.start(i) > 3
        && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && "siu".indexOf(Character.toLowerCase(text.charAt(end - 2))) < 0;
  }

  /** {@return whether a terminator of a kind begins at a token} */
  public final boolean ends(Terminator.Ends kind, int i) {
    return has(i, Facts.of(kind));
  }

  /** {@return whether every statement ends before this token, by a mark or a word of contrast} */
  public final boolean isBreak(int i) {
    return has(i, Facts.BREAKS);
  }
}
