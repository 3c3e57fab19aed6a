package org.radlabel.rules;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with digits and apostrophes inside. */
  WORD,
  /** Digits, with a decimal point or a decimal comma inside. */
  NUMBER,
  /** What de-identification left of a word: {@code XXXX} or {@code ___}. */
  BLANK,
  /** A comma. */
  COMMA,
  /** A semicolon. */
  SEMICOLON,
  /** A colon. */
  COLON,
  /** A period. */
  PERIOD,
  /** A slash. */
  SLASH,
  /** A question mark. */
  QUESTION,
  /** A dash with white space around it. */
  DASH,
  /** Any other character that is neither a letter, a digit nor white space. */
  OTHER
}
