package org.radlabel.negation;

import java.util.List;
import org.radlabel.lexicons.AttributeRule;
import org.radlabel.lexicons.Category;
import org.radlabel.rules.Mention;

/**
 * The noun that attributes are said of: a mention, or several that overlap.
 *
 * @param mentions the mentions
 * @param start the token with which its noun phrase begins
 * @param first the first of its own tokens
 * @param end the token behind its last
 */
record Head(List<Mention> mentions, int start, int first, int end) {
  /** Whether a rule speaks of any of its mentions. */
  boolean takes(AttributeRule rule) {
    return mentions.stream().anyMatch(m -> rule.speaksOf(m.category()));
  }

  /** Whether no word of its own stands before it, so that it may share its neighbour's. */
  boolean isBare() {
    return start == first;
  }

  boolean isDevice() {
    return mentions.stream().anyMatch(m -> m.category().equals(Category.SUPPORT_DEVICES));
  }
}
