package org.radlabel.negation;

import java.io.Serializable;
import java.util.Objects;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.rules.Span;

/**
 * One attribute of a mention, and the words that say it.
 *
 * <p>Immutable, null-free.
 *
 * @param attribute what it is about
 * @param value what is said: one of {@link Attribute#choices}, a place, or for {@link
 *     Attribute#SIZE} and {@link Attribute#DISTANCE} a number of centimetres such as {@code 0.8}
 * @param rule id of the rule in the lexicon
 * @param span where the words stand, in the text the mention's span points into; of a side told by
 *     two words ("left and right") from the first to the last
 * @serial exclude
 */
public record AttributeHit(Attribute attribute, String value, String rule, Span span)
    implements Serializable {
  /**
   * Checks for null.
   *
   * @param attribute what it is about
   * @param value what is said: one of {@link Attribute#choices}, a place, or for {@link
   *     Attribute#SIZE} and {@link Attribute#DISTANCE} a number of centimetres such as {@code 0.8}
   * @param rule id of the rule in the lexicon
   * @param span where the words stand, in the text the mention's span points into; of a side told
   *     by two words ("left and right") from the first to the last
   */
  public AttributeHit {
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
  }

  /**
   * {@return this hit moved to the right}
   *
   * @param offset how many characters; negative for the left
   */
  public AttributeHit plus(int offset) {
    return new AttributeHit(attribute, value, rule, span.plus(offset));
  }
}
