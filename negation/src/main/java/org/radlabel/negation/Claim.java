package org.radlabel.negation;

import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.negation.grammar.Mark;

/**
 * A mark said of a head.
 *
 * @param mark the mark
 * @param from how it is said of it
 */
record Claim(Mark<AttributeRule> mark, From from) {
  /** How words are said of a head, the surest first. */
  enum From {
    /** In its noun phrase, before it. */
    NOUN_PHRASE,
    /** Behind it, or by a verb of which it is the subject. */
    BEHIND,
    /** At the beginning of the statement ("the left base shows an opacity"). */
    LEADING,
    /** Shared with a neighbour in a list. */
    SHARED
  }

  /** What it tells of. */
  Attribute attribute() {
    return mark.rule().attribute();
  }
}
