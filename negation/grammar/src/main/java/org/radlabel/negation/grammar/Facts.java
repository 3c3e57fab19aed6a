package org.radlabel.negation.grammar;

import java.util.EnumSet;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;

/**
 * What a token is, as bits of one number: its word classes, its kind, the terminator that begins
 * with it, and what follows from these and from its neighbours.
 */
final class Facts {
  /** Where the bits of kinds and of terminators begin; those of classes come first. */
  private static final int KINDS = WordClass.values().length;

  private static final int TERMINATORS = KINDS + TokenKind.values().length;

  /** Part of a mention. */
  static final long MENTIONED = 1L << 63;

  /** Part of a finding. */
  static final long IN_FINDING = 1L << 62;

  /** Part of a cue that counts for all, or of one of which something like it is said of all. */
  static final long IN_CUE = 1L << 61;

  /** Offers a choice: or, nor, a slash but for that of an abbreviation ("c/w"). */
  static final long OFFERS = 1L << 60;

  /** A finite verb, and no part of a mention. */
  static final long FINITE = 1L << 59;

  /** Every statement ends before it, by a mark or a word of contrast. */
  static final long BREAKS = 1L << 58;

  /** Parts the items of a list: a comma, "and", "or", a slash. */
  static final long PARTS = of(TokenKind.COMMA) | of(WordClass.AND) | OFFERS;

  /** A word, a number or a blank. */
  static final long WORDS = of(TokenKind.WORD) | of(TokenKind.NUMBER) | of(TokenKind.BLANK);

  static final long VERBAL = FINITE | of(WordClass.ADVERB);

  /** Ends a statement by itself; a period only inside a sentence. */
  static final long ENDS =
      of(Terminator.Ends.ALWAYS)
          | of(TokenKind.SEMICOLON)
          | of(TokenKind.DASH)
          | of(TokenKind.QUESTION);

  /** The classes whose words only help to say something of another word. */
  private static final long HELPERS =
      EnumSet.of(
              WordClass.VERB,
              WordClass.MODAL,
              WordClass.OBSERVED,
              WordClass.ADVERB,
              WordClass.AND,
              WordClass.OR,
              WordClass.ATTRIBUTE,
              WordClass.SIZE,
              WordClass.CHANGE,
              WordClass.SIDE,
              WordClass.DEGREE,
              WordClass.RELATIVE,
              WordClass.FUNCTION)
          .stream()
          .mapToLong(Facts::of)
          .reduce(0, (a, b) -> a | b);

  private Facts() {}

  @SuppressWarnings("EnumOrdinal")
  static long of(WordClass wordClass) {
    return 1L << wordClass.ordinal();
  }

  @SuppressWarnings("EnumOrdinal")
  static long of(TokenKind kind) {
    return 1L << (kind.ordinal() + KINDS);
  }

  @SuppressWarnings("EnumOrdinal")
  static long of(Terminator.Ends ends) {
    return 1L << (ends.ordinal() + TERMINATORS);
  }

  /** Whether a token may itself be denied: a word that does not only help another. */
  static boolean isContent(long facts) {
    return (facts & of(TokenKind.WORD)) != 0 && (facts & HELPERS) == 0;
  }
}
