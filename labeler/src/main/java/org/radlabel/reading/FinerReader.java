package org.radlabel.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.ReferringCue;
import org.radlabel.rules.mention.FinerMentions;
import org.radlabel.rules.mention.Sentence;

/**
 * Reads sentences once more for their finer findings, with the same cues and predicates. Immutable,
 * safe for any number of threads.
 */
public final class FinerReader {
  private final FinerMentions mentions;
  private final AssertionClassifier classifier;
  private final Ballot ballot;
  private final Map<String, Cue> cues = new HashMap<>();

  /**
   * For a lexicon.
   *
   * @param layer what it says of its finer findings
   * @param mentions finds them
   * @param classifier says whether they are there
   * @param ballot numbers them
   */
  public FinerReader(
      Lexicon layer, FinerMentions mentions, AssertionClassifier classifier, Ballot ballot) {
    this.mentions = mentions;
    this.classifier = classifier;
    this.ballot = ballot;
    layer.cues().forEach(cue -> cues.put(cue.id(), cue));
  }

  /**
   * {@return whether the word in which a text breaks off can be meant for one finding alone}
   *
   * @param sentence a sentence that may break off in a word
   */
  public boolean isCutOff(String sentence) {
    return mentions.isCutOff(sentence);
  }

  /**
   * {@return what a sentence says of finer findings, beside what it was read to say}
   *
   * @param sentence the sentence
   * @param first what it was read to say
   * @param breaksOff whether its last word may be cut off
   */
  public SentenceReading read(Sentence sentence, SentenceReading first, boolean breaksOff) {
    Sentence finer = mentions.in(sentence, breaksOff);
    if (finer == null && first.referring().isEmpty()) {
      return SentenceReading.NOTHING;
    }
    List<AssertedMention> found = finer == null ? List.of() : asserted(finer);
    return new SentenceReading(
        found, ballot.packed(found), widened(first.referring()), first.isPartial());
  }

  private List<AssertedMention> asserted(Sentence sentence) {
    List<AssertedMention> found = new ArrayList<>();
    for (AssertedMention mention : classifier.classify(sentence)) {
      if (mentions.isFiner(mention.mention()) && !isSilent(mention)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Whether a structure is only named: several findings are of the same one. */
  private static boolean isSilent(AssertedMention mention) {
    return mention.assertion() == Assertion.UNSTATED
        && mention.mention().phrase().kind() == PhraseGroup.Kind.STRUCTURE;
  }

  /** The cues that speak of sentences before, which speak of the finer findings there too. */
  private List<ReferringCue> widened(List<ReferringCue> referring) {
    List<ReferringCue> all = new ArrayList<>(referring.size());
    for (ReferringCue cue : referring) {
      Cue own = cues.getOrDefault(cue.cue().id(), cue.cue());
      all.add(new ReferringCue(own, cue.span(), cue.target()));
    }
    return all;
  }
}
