package org.radlabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.PhraseGroup;
import org.radlabel.lexicons.PhraseGroup.Implication;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Section;

/**
 * Gathers the sentences of one report that have mentions, and their votes. For one thread until it
 * is full; then read only.
 */
final class ReportReading {
  private final List<Placed> sentences = new ArrayList<>();
  private final int[] votes;
  private final Ballot ballot;
  private Optional<Addenda> addenda = Optional.empty();
  private int unparsed;

  ReportReading(Ballot ballot) {
    this.ballot = ballot;
    votes = ballot.empty();
  }

  /** A sentence that begins at {@code offset} of the section's text. */
  private record Placed(SentenceReading reading, Section section, int offset) {}

  /** Adds a sentence that begins at {@code offset} of the section's text. */
  void add(SentenceReading reading, Section section, int offset) {
    if (!reading.mentions().isEmpty()) {
      sentences.add(new Placed(reading, section, offset));
      Ballot.add(reading.votes(), votes);
      unparsed += reading.unparsed() ? 1 : 0;
    }
  }

  /**
   * Adds a sentence of an addendum.
   *
   * @param isPartial whether it speaks of a part, see {@link Addenda}
   */
  void addOfAddendum(SentenceReading reading, Section section, int offset, boolean isPartial) {
    add(reading, section, offset);
    if (addenda.isEmpty()) {
      addenda = Optional.of(new Addenda(ballot.empty(), ballot.empty()));
    }
    addenda.get().add(reading.votes(), isPartial);
  }

  /** How many sentences could not be parsed. */
  int unparsed() {
    return unparsed;
  }

  /** What the report says, by the numbers of a {@link Ballot}; when all sentences are added. */
  int[] votes() {
    addenda.ifPresent(a -> a.overturn(votes));
    return votes;
  }

  /** The mentions of all sentences and what they imply, in the order of the text. */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (Placed sentence : sentences) {
      for (AssertedMention mention : sentence.reading.mentions()) {
        add(mention, sentence, evidence);
      }
    }
    return List.copyOf(evidence);
  }

  private static void add(AssertedMention asserted, Placed sentence, List<Evidence> evidence) {
    Mention mention = asserted.mention();
    PhraseGroup phrase = mention.phrase();
    evidence.add(
        new Evidence(
            phrase.category(),
            asserted.assertion(),
            phrase.id(),
            asserted.rule(),
            moved(asserted.cues(), sentence.offset),
            sentence.section.name(),
            sentence.section.field().name(),
            mention.span().plus(sentence.offset),
            mention.fuzzy(),
            asserted.attributes().plus(sentence.offset)));
    if (asserted.assertion() == Assertion.POSITIVE) {
      phrase.implies().forEach(implied -> evidence.add(implied(implied, asserted, sentence)));
    }
  }

  private static List<CueHit> moved(List<CueHit> cues, int offset) {
    return cues.stream().map(cue -> cue.plus(offset)).toList();
  }

  private static Evidence implied(Implication implied, AssertedMention by, Placed sentence) {
    String phrase = by.mention().phrase().id();
    return new Evidence(
        implied.category(),
        Assertion.of(implied.strength()),
        phrase,
        phrase,
        List.of(),
        sentence.section.name(),
        sentence.section.field().name(),
        by.mention().span().plus(sentence.offset),
        by.mention().fuzzy(),
        by.attributes().plus(sentence.offset));
  }
}
