package org.radlabel.negation;

import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.NounPhrase;

/**
 * An attribute's words found in a sentence.
 *
 * @param rule the rule
 * @param value what they say: the rule's value, of a size the number of centimetres
 * @param first the first of its tokens
 * @param end the token behind its last
 */
record AttributeMark(AttributeRule rule, String value, int first, int end)
    implements NounPhrase.Modifier {
  Attribute attribute() {
    return rule.attribute();
  }

  @Override
  public boolean tellsChange() {
    return attribute() == Attribute.CHANGE;
  }

  /** Whether another mark contains it and is longer. */
  boolean isInside(AttributeMark other) {
    return new Mark<>(rule, first, end).isInside(other.first, other.end);
  }
}
