package org.radlabel.negation.why;

import java.util.function.UnaryOperator;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.Mention;

/**
 * A mention, by what it names and where.
 *
 * <p>Immutable, null-free.
 *
 * @param phrase the phrase group that matched
 * @param span where it stands
 */
public record Named(PhraseGroup phrase, Span span) {
  /**
   * {@return a mention, where it stands in its sentence}
   *
   * @param mention a mention
   */
  public static Named of(Mention mention) {
    return new Named(mention.phrase(), mention.span());
  }

  /** {@return what is named} */
  public Category category() {
    return phrase.category();
  }

  Named at(UnaryOperator<Span> place) {
    return new Named(phrase, place.apply(span));
  }
}
