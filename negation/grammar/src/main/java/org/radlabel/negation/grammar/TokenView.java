package org.radlabel.negation.grammar;

import java.util.function.IntPredicate;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.mention.Sentence;

/**
 * What the tokens of one sentence are: words of a class, partings, list items.
 *
 * <p>A token outside of the sentence is nothing: no word, no verb, no mark. For one thread.
 */
abstract class TokenView {
  private final Tokens tokens;

  /** By token: {@link Facts}. */
  private final long[] facts;

  TokenView(Sentence sentence, long[] facts) {
    this.tokens = sentence.tokens();
    this.facts = facts;
  }

  /** What is known of a token; nothing of one outside of the sentence. */
  final long facts(int i) {
    return i >= 0 && i < facts.length ? facts[i] : 0;
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

  /**
   * {@return the first token from one on that is not so; the number of tokens if all are}
   *
   * @param from the index to begin at
   * @param so what is passed over
   */
  public final int skip(int from, IntPredicate so) {
    int i = from;
    while (i < size() && so.test(i)) {
      i++;
    }
    return i;
  }

  /**
   * {@return the first token from one on that is not of a class; the number of tokens if all are}
   *
   * @param from the index to begin at
   * @param wordClass the class that is passed over
   */
  public final int skip(int from, WordClass wordClass) {
    return skip(from, Facts.of(wordClass));
  }

  final int skip(int from, long bits) {
    int i = from;
    while (has(i, bits)) {
      i++;
    }
    return i;
  }

  /**
   * {@return the last token from one to the left that is not so; -1 if all are}
   *
   * @param from the index to begin at
   * @param so what is passed over
   */
  public final int skipBack(int from, IntPredicate so) {
    int i = from;
    while (i >= 0 && so.test(i)) {
      i--;
    }
    return i;
  }

  /**
   * {@return whether any of the tokens from one to before another is so}
   *
   * @param from the first index
   * @param to the index after the last one
   * @param so what is looked for
   */
  public final boolean any(int from, int to, IntPredicate so) {
    for (int i = from; i < to; i++) {
      if (so.test(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the last token from one to the left that is not of a class; -1 if all are}
   *
   * @param from the index to begin at
   * @param wordClass the class that is passed over
   */
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

  final boolean any(int from, int to, long bits) {
    for (int i = from; i < to; i++) {
      if (has(i, bits)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether a token is of a kind}
   *
   * @param kind the kind
   * @param i a token's index
   */
  public final boolean is(TokenKind kind, int i) {
    return has(i, Facts.of(kind));
  }

  /**
   * {@return whether a token's word is of a class}
   *
   * @param wordClass the class
   * @param i a token's index
   */
  public final boolean is(WordClass wordClass, int i) {
    return has(i, Facts.of(wordClass));
  }

  /**
   * {@return whether a token is a word, a number or a blank}
   *
   * @param i a token's index
   */
  public final boolean isWord(int i) {
    return has(i, Facts.WORDS);
  }

  /**
   * {@return whether a token opens a choice that names nothing before it: either}
   *
   * @param i a token's index
   */
  public final boolean isEither(int i) {
    return is(WordClass.DEFINITE, i) && !is(WordClass.DETERMINER, i);
  }

  /**
   * {@return whether a token is a comma}
   *
   * @param i a token's index
   */
  public final boolean isComma(int i) {
    return is(TokenKind.COMMA, i);
  }

  /**
   * {@return whether a token joins: and}
   *
   * @param i a token's index
   */
  public final boolean isAnd(int i) {
    return is(WordClass.AND, i);
  }

  /**
   * {@return whether a token offers a choice: or, nor, a slash but for that of an abbreviation
   * ("c/w")}
   *
   * @param i a token's index
   */
  public final boolean isOr(int i) {
    return has(i, Facts.OFFERS);
  }

  /**
   * {@return whether list items are parted here: a comma, "and", "or", a slash}
   *
   * @param i a token's index
   */
  public final boolean parts(int i) {
    return has(i, Facts.PARTS);
  }

  /**
   * {@return whether list items are parted among the tokens from one to another}
   *
   * @param from the first index
   * @param to the index after the last one
   */
  public final boolean hasParting(int from, int to) {
    return any(from, to, Facts.PARTS);
  }

  /**
   * {@return the first token after the commas and conjunctions that begin at {@code i}}
   *
   * @param i a token's index
   */
  public final int afterParting(int i) {
    return skip(i, Facts.PARTS);
  }

  /**
   * {@return whether there is an "or" or "nor" among the partings that begin at {@code i}}
   *
   * @param i a token's index
   */
  public final boolean partsByOr(int i) {
    return hasOr(i, afterParting(i));
  }

  /**
   * {@return whether a choice is offered among the tokens from one to another}
   *
   * @param from the first index
   * @param to the index after the last one
   */
  public final boolean hasOr(int from, int to) {
    return any(from, to, Facts.OFFERS);
  }

  /**
   * {@return whether a colon stands among the tokens from one to another}
   *
   * @param from the first index
   * @param to the index after the last one
   */
  public final boolean hasColon(int from, int to) {
    return any(from, to, Facts.of(TokenKind.COLON));
  }

  /**
   * {@return the first of the commas and conjunctions right before a list item}
   *
   * @param item the index of the item's first token
   */
  public final int partingBefore(int item) {
    return skipBack(item - 2, Facts.PARTS) + 1;
  }

  /**
   * {@return whether a token is part of a list item: neither a parting nor a break}
   *
   * @param i a token's index
   */
  public final boolean isInItem(int i) {
    return !has(i, Facts.PARTS | Facts.BREAKS);
  }

  /**
   * {@return the token after the list item that begins at a token}
   *
   * @param item the index of the item's first token
   */
  public final int itemEnd(int item) {
    int i = item;
    while (i < facts.length && isInItem(i)) {
      i++;
    }
    return i;
  }

  /**
   * {@return the first token of the list item that ends before a parting}
   *
   * @param parting the index of the first token that parts
   */
  public final int itemBefore(int parting) {
    return Math.max(skipBack(parting - 2, this::isInItem) + 1, 0);
  }
}
