package org.radlabel.negation;

import org.radlabel.lexicons.Attribute;
import org.radlabel.lexicons.AttributeRule;

/**
 * An attribute's words found in a sentence.
 *
 * @param rule the rule
 * @param value what they say: the rule's value, of a size the number of centimetres
 * @param first the first of its tokens
 * @param end the token behind its last
 */
record AttributeMark(AttributeRule rule, String value, int first, int end) {
  Attribute attribute() {
    return rule.attribute();
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  /** Whether another mark contains it and is longer. */
  boolean isInside(AttributeMark other) {
    return other.first <= first && end <= other.end && other.end - other.first > end - first;
  }
}
