package org.radlabel;

import java.util.List;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;

/**
 * What one sentence says, in whichever report it stands: a function of its text alone.
 *
 * <p>Immutable for callers, who do not write to {@code votes}.
 */
final class SentenceReading {
  /** Of a sentence without mentions. */
  static final SentenceReading NOTHING = new SentenceReading(List.of(), new int[0]);

  private final List<AssertedMention> mentions;
  private final int[] votes;
  private final boolean unparsed;

  /**
   * A reading.
   *
   * @param mentions its mentions, by place, with spans into the sentence
   * @param votes their votes, see {@link Ballot#packed}
   */
  SentenceReading(List<AssertedMention> mentions, int[] votes) {
    this.mentions = List.copyOf(mentions);
    this.votes = votes;
    unparsed = isUnparsed(mentions);
  }

  private static boolean isUnparsed(List<AssertedMention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).rule().equals(AssertionClassifier.UNPARSED)) {
        return true;
      }
    }
    return false;
  }

  List<AssertedMention> mentions() {
    return mentions;
  }

  int[] votes() {
    return votes;
  }

  /** Whether the sentence has mentions and could not be parsed. */
  boolean unparsed() {
    return unparsed;
  }
}
