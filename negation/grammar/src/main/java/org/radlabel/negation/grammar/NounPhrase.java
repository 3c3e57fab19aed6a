package org.radlabel.negation.grammar;

import java.util.List;
import org.radlabel.rules.mention.Mention;

/**
 * A noun phrase whose noun is a mention, or several that overlap.
 *
 * <p>Immutable, null-free.
 *
 * @param mentions the mentions, at least one
 * @param start the token with which the phrase begins
 * @param first the first token of the mentions
 * @param end the token after their last
 */
public record NounPhrase(List<Mention> mentions, int start, int first, int end) {
  /**
   * Checks for null and copies.
   *
   * @param mentions the mentions, at least one
   * @param start the token with which the phrase begins
   * @param first the first token of the mentions
   * @param end the token after their last
   */
  public NounPhrase {
    mentions = List.copyOf(mentions);
  }

  /** {@return whether no word of its own stands before the noun} */
  public boolean isBare() {
    return start == first;
  }
}
