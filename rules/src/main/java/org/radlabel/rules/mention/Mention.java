package org.radlabel.rules.mention;

import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.rules.Span;

/**
 * A phrase of a category found in a sentence.
 *
 * <p>Immutable, null-free.
 *
 * @param phrase the phrase group that matched
 * @param span where, in the sentence
 * @param firstToken the first of its tokens
 * @param endToken the token after its last
 * @param fuzzy whether a misspelt word was taken for a word of the lexicon
 */
public record Mention(PhraseGroup phrase, Span span, int firstToken, int endToken, boolean fuzzy) {
  /** {@return what is mentioned} */
  public Category category() {
    return phrase.category();
  }

  /**
   * {@return the same mention in a stretch of text that begins earlier}
   *
   * @param offset how many characters earlier
   */
  public Mention plus(int offset) {
    return new Mention(phrase, span.plus(offset), firstToken, endToken, fuzzy);
  }
}
