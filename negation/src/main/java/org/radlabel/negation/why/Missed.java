package org.radlabel.negation.why;

import java.util.function.UnaryOperator;
import org.radlabel.rules.Span;

/**
 * A mention that a cue does not reach.
 *
 * <p>Immutable, null-free.
 *
 * @param mention the mention
 * @param miss why it is not reached
 */
public record Missed(Named mention, Miss miss) {
  Missed at(UnaryOperator<Span> place) {
    return new Missed(mention.at(place), miss);
  }
}
