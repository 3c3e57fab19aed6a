package org.radlabel.negation;

import java.util.List;
import java.util.Optional;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.rules.mention.Sentence;

/**
 * Says of each mention of a sentence whether it is asserted, denied or left open.
 *
 * <p>The answer is a pure function of the sentence and the lexicon: the same sentence gives the
 * same answer, in any report, on any thread. Implementations are immutable and safe for any number
 * of threads.
 */
@FunctionalInterface
public interface AssertionClassifier {
  /** The rule named for a mention that is unstated because its sentence could not be parsed. */
  String UNPARSED = "sentence.unparsed";

  /**
   * {@return one answer for each mention of the sentence, in their order}
   *
   * @param sentence a sentence with its tokens and mentions
   */
  List<AssertedMention> classify(Sentence sentence);

  /**
   * {@return the cues of a sentence that speak of what a sentence before it mentions, by place;
   * none where the engine does not look for them}
   *
   * @param sentence a sentence with its tokens and mentions
   */
  default List<ReferringCue> referring(Sentence sentence) {
    return List.of();
  }

  /**
   * {@return what {@link #classify} and {@link #referring} tell, for the work of one where both
   * share it}
   *
   * @param sentence a sentence with its tokens and mentions
   */
  default Said said(Sentence sentence) {
    return new Said(classify(sentence), referring(sentence));
  }

  /**
   * {@return why it answers so, with spans into the sentence: computed when asked for, and a pure
   * function as the answer is} Empty if this classifier does not tell, which is the default.
   *
   * @param sentence a sentence with its tokens and mentions
   */
  default Optional<Reasoning> explain(Sentence sentence) {
    return Optional.empty();
  }
}
