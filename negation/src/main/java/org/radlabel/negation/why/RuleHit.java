package org.radlabel.negation.why;

import java.util.function.UnaryOperator;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.rules.Span;

/**
 * A rule, and the words by which it was found.
 *
 * <p>Immutable, null-free.
 *
 * @param <R> the kind of rule
 * @param rule the rule; {@link Rule#source} is where it was written
 * @param span where its words stand
 */
public record RuleHit<R extends Rule>(R rule, Span span) {
  RuleHit<R> at(UnaryOperator<Span> place) {
    return new RuleHit<>(rule, place.apply(span));
  }
}
