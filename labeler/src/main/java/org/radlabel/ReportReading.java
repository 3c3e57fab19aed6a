package org.radlabel;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Implication;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.reading.Ballot;
import org.radlabel.reading.Discourse;
import org.radlabel.reading.PlacedSentence;
import org.radlabel.reading.Places;
import org.radlabel.reading.SentenceReading;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.text.NormalizedReport;

/**
 * Gathers the sentences of one report that have mentions, and their votes. For one thread until it
 * is full; then read only.
 */
final class ReportReading {
  private final List<PlacedSentence> sentences = new ArrayList<>();
  private final Ballot ballot;
  private final NormalizedReport report;
  private final Discourse discourse;
  private int number;
  private int unparsed;

  ReportReading(Ballot ballot, NormalizedReport report) {
    this.ballot = ballot;
    this.report = report;
    this.discourse = new Discourse(ballot, sentences);
  }

  /** Adds the next sentence, which begins at {@code offset} of the section's text. */
  void add(SentenceReading reading, Section section, int offset) {
    PlacedSentence sentence = new PlacedSentence(reading, section, offset, number++);
    if (!reading.referring().isEmpty()) {
      discourse.refer(sentence);
    }
    if (!reading.mentions().isEmpty()) {
      sentences.add(sentence);
      unparsed += reading.unparsed() ? 1 : 0;
    }
  }

  /** Whether no sentence had a mention. */
  boolean isSilent() {
    return sentences.isEmpty();
  }

  /** How many sentences could not be parsed. */
  int unparsed() {
    return unparsed;
  }

  /** What the report says, by the numbers of a {@link Ballot}; when all sentences are added. */
  int[] votes() {
    return new Verdicts(ballot, sentences).votes();
  }

  /** The mentions of all sentences and what they imply, in the order of the text. */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (PlacedSentence sentence : sentences) {
      Places places = new Places(report, sentence.section(), sentence.offset());
      for (AssertedMention mention : sentence.reading().mentions()) {
        add(mention, places, evidence);
      }
    }
    return List.copyOf(evidence);
  }

  private static void add(AssertedMention asserted, Places places, List<Evidence> evidence) {
    Mention mention = asserted.mention();
    PhraseGroup phrase = mention.phrase();
    evidence.add(
        new Evidence(
            phrase.category(),
            asserted.assertion(),
            phrase.id(),
            asserted.rule(),
            places.of(asserted.cues()),
            places.section().name(),
            places.section().field().name(),
            places.of(mention.span()),
            mention.fuzzy(),
            places.of(asserted.attributes())));
    if (asserted.assertion() == Assertion.POSITIVE) {
      phrase.implies().forEach(implied -> evidence.add(implied(implied, asserted, places)));
    }
  }

  private static Evidence implied(Implication implied, AssertedMention by, Places places) {
    String phrase = by.mention().phrase().id();
    return new Evidence(
        implied.category(),
        Assertion.of(implied.strength()),
        phrase,
        phrase,
        List.of(),
        places.section().name(),
        places.section().field().name(),
        places.of(by.mention().span()),
        by.mention().fuzzy(),
        places.of(by.attributes()));
  }
}
