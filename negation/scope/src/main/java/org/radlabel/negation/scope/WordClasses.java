package org.radlabel.negation.scope;

import java.util.List;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;

/**
 * The word classes that the engine itself asks for, by their names in the lexicon.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class WordClasses {
  private static final List<String> HELPERS =
      List.of(
          "$verb",
          "$modal",
          "$observed",
          "$adverb",
          "$and",
          "$or",
          "$attribute",
          "$size",
          "$change",
          "$side",
          "$degree",
          "$relative",
          "$function");

  private final Vocabulary vocabulary;
  private final int verb;
  private final int observed;
  private final int adverb;
  private final int and;
  private final int or;
  private final int attribute;
  private final int copula;
  private final int relative;
  private final int comparison;
  private final int determiner;
  private final int contrast;
  private final int shortened;
  private final int preposition;
  private final int to;
  private final int[] helpers;

  WordClasses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    verb = vocabulary.symbol("$verb");
    observed = vocabulary.symbol("$observed");
    adverb = vocabulary.symbol("$adverb");
    and = vocabulary.symbol("$and");
    or = vocabulary.symbol("$or");
    attribute = vocabulary.symbol("$attribute");
    copula = vocabulary.symbol("$be");
    relative = vocabulary.symbol("$relative");
    comparison = vocabulary.symbol("$comparison");
    determiner = vocabulary.symbol("$determiner");
    contrast = vocabulary.symbol("$contrast");
    shortened = vocabulary.symbol("$shortened");
    preposition = vocabulary.symbol("$preposition");
    to = vocabulary.symbol("to");
    helpers = HELPERS.stream().mapToInt(vocabulary::symbol).toArray();
  }

  /**
   * A word that may itself be denied: none of the classes that only help to say something of
   * another word.
   */
  boolean isContent(Tokens tokens, int i) {
    if (tokens.kind(i) != TokenKind.WORD) {
      return false;
    }
    for (int helper : helpers) {
      if (helper != Vocabulary.UNKNOWN && vocabulary.isA(tokens.word(i), helper)) {
        return false;
      }
    }
    return true;
  }

  /** A finite verb or an auxiliary: is, has, appears, may. */
  boolean isVerb(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), verb);
  }

  /** A verb that joins a subject and what is said of it: is, remains, appears. */
  boolean isCopula(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), copula);
  }

  /** A relative pronoun: which, that. */
  boolean isRelative(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), relative);
  }

  /** A word that names the study compared with: prior, exam, since. */
  boolean isComparison(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), comparison);
  }

  /** An article or demonstrative, with which a noun phrase begins: the, a, this. */
  boolean isDeterminer(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), determiner);
  }

  /** A conjunction behind which the subject may be left out: but. */
  boolean isContrast(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), contrast);
  }

  /** An abbreviation whose period ends no sentence: dr, approx. */
  boolean isShortened(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), shortened);
  }

  /** A word that begins a statement of place, time or reason: in, at, given. */
  boolean isPreposition(Tokens tokens, int i) {
    return i < tokens.size() && vocabulary.isA(tokens.word(i), preposition);
  }

  /** The word "to", which makes the verb behind it an infinitive. */
  boolean isTo(Tokens tokens, int i) {
    return to != Vocabulary.UNKNOWN && tokens.word(i) == to;
  }

  /** A participle of seeing: seen, identified, noted. */
  boolean isObserved(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), observed);
  }

  /** An adverb that may stand in a verb phrase: also, again, clearly. */
  boolean isAdverb(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), adverb);
  }

  /** A word that joins: and, as well as. */
  boolean isAnd(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), and);
  }

  /** A word that offers a choice: or, nor, and the slash. */
  boolean isOr(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), or);
  }

  /** A word that may stand between an attributive predicate and its structure: the, of, overall. */
  boolean isAttribute(Tokens tokens, int i) {
    return vocabulary.isA(tokens.word(i), attribute);
  }
}
