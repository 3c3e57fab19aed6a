package org.radlabel.negation.why;

import java.util.function.UnaryOperator;
import org.radlabel.rules.Span;

/**
 * A mention that is offered as an alternative to another: "atelectasis or infiltrate".
 *
 * <p>Immutable, null-free.
 *
 * @param mention the mention
 * @param other the one that it is offered for
 * @param or where the word or the slash stands that offers the choice
 */
public record AlternativeReason(Named mention, Named other, Span or) {
  AlternativeReason at(UnaryOperator<Span> place) {
    return new AlternativeReason(mention.at(place), other.at(place), place.apply(or));
  }
}
