package org.radlabel.negation;

import java.util.List;

/**
 * What a sentence says.
 *
 * <p>Null-free; the lists are not copied and not to be written to.
 *
 * @param mentions one answer for each of its mentions, see {@link AssertionClassifier#classify}
 * @param referring its cues that speak of sentences before it, see {@link
 *     AssertionClassifier#referring}
 */
public record Said(List<AssertedMention> mentions, List<ReferringCue> referring) {
  /** Of a sentence that says nothing. */
  public static final Said NOTHING = new Said(List.of(), List.of());
}
