package org.radlabel.negation;

import org.radlabel.lexicons.rules.Attribute;

/**
 * A mark said of a head.
 *
 * @param mark the mark
 * @param from how it is said of it
 */
record Claim(AttributeMark mark, From from) {
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

  Attribute attribute() {
    return mark.attribute();
  }
}
