package org.radlabel.negation.dependency;

import java.util.Objects;
import org.radlabel.rules.Span;

/**
 * One token of a parsed sentence.
 *
 * <p>Immutable, null-free.
 *
 * @param text the token as the sentence has it
 * @param lemma its base form, in lower case
 * @param tag its part of speech, Penn Treebank
 * @param span where, in the sentence
 */
public record Token(String text, String lemma, String tag, Span span) {
  /**
   * Checks for null.
   *
   * @param text the token as the sentence has it
   * @param lemma its base form, in lower case
   * @param tag its part of speech, Penn Treebank
   * @param span where, in the sentence
   */
  public Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(span, "span");
  }
}
