package org.radlabel.negation;

import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;

/**
 * The word classes that the attribute finder asks for, by their names in the lexicon.
 *
 * <p>A token outside of the sentence is of no class. Immutable, safe for any number of threads.
 */
final class AttributeWords {
  private final Vocabulary vocabulary;
  private final int verb;
  private final int otherVerb;
  private final int be;
  private final int and;
  private final int or;
  private final int adverb;
  private final int contrast;
  private final int link;
  private final int determiner;
  private final int opening;
  private final int denial;
  private final int both;
  private final int former;
  private final int distance;

  AttributeWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    verb = vocabulary.symbol("$verb");
    otherVerb = vocabulary.symbol("$attribute-verb");
    be = vocabulary.symbol("$be");
    and = vocabulary.symbol("$and");
    or = vocabulary.symbol("$or");
    adverb = vocabulary.symbol("$adverb");
    contrast = vocabulary.symbol("$attribute-contrast");
    link = vocabulary.symbol("$attribute-link");
    determiner = vocabulary.symbol("$attribute-determiner");
    opening = vocabulary.symbol("$attribute-opening");
    denial = vocabulary.symbol("$attribute-denial");
    both = vocabulary.symbol("$attribute-both");
    former = vocabulary.symbol("$attribute-former");
    distance = vocabulary.symbol("$attribute-distance");
  }

  private boolean is(Tokens tokens, int i, int wordClass) {
    return i >= 0 && i < tokens.size() && vocabulary.isA(tokens.word(i), wordClass);
  }

  /** A finite verb or an auxiliary. */
  boolean isVerb(Tokens tokens, int i) {
    return is(tokens, i, verb) || is(tokens, i, otherVerb);
  }

  /** A verb that joins a subject and what is said of it. */
  boolean isCopula(Tokens tokens, int i) {
    return is(tokens, i, be);
  }

  /** And, plus. */
  boolean isConjunction(Tokens tokens, int i) {
    return is(tokens, i, and) || is(tokens, i, or);
  }

  /** A comma or a conjunction. */
  boolean isParting(Tokens tokens, int i) {
    return isConjunction(tokens, i)
        || (i >= 0 && i < tokens.size() && tokens.kind(i) == TokenKind.COMMA);
  }

  /** An adverb that may stand in a verb phrase. */
  boolean isAdverb(Tokens tokens, int i) {
    return is(tokens, i, adverb);
  }

  /** Punctuation or a conjunction behind which nothing is shared with what is before it. */
  boolean isBreak(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case SEMICOLON, DASH, QUESTION -> true;
      case PERIOD -> i + 1 < tokens.size();
      default -> is(tokens, i, contrast);
    };
  }

  /** A preposition or a participle before a noun phrase of its own. */
  boolean isLink(Tokens tokens, int i) {
    return is(tokens, i, link);
  }

  /** An article or another word with which a noun phrase begins. */
  boolean isDeterminer(Tokens tokens, int i) {
    return is(tokens, i, determiner);
  }

  /** A word with which a statement of its own begins, behind a conjunction. */
  boolean isOpening(Tokens tokens, int i) {
    return is(tokens, i, opening);
  }

  /** Without. */
  boolean isDenial(Tokens tokens, int i) {
    return is(tokens, i, denial);
  }

  /** Both, all, each. */
  boolean isBoth(Tokens tokens, int i) {
    return is(tokens, i, both);
  }

  /** A word before a value of an earlier study. */
  boolean isFormer(Tokens tokens, int i) {
    return is(tokens, i, former);
  }

  /** A word behind a distance. */
  boolean isDistance(Tokens tokens, int i) {
    return is(tokens, i, distance);
  }
}
