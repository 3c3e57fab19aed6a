package org.radlabel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
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
final class ReportReading implements Supplier<List<Evidence>> {
  private final List<PlacedSentence> sentences = new ArrayList<>();
  private final Ballot ballot;
  private final NormalizedReport report;
  private final Discourse discourse;

  /** Null where no finer findings are read. */
  private final @Nullable FinerPart finer;

  private int number;
  private int unparsed;

  /** What is read of a report's finer findings, and what makes labels of it. */
  private record FinerPart(ReportReading reading, FinerLabels labels) {}

  /** Of a report; with what makes labels of finer findings, or null where none are read. */
  ReportReading(Ballot ballot, NormalizedReport report, @Nullable FinerLabels finer) {
    this.finer =
        finer == null
            ? null
            : new FinerPart(new ReportReading(finer.ballot(), report, null), finer);
    this.ballot = ballot;
    this.report = report;
    this.discourse = new Discourse(ballot, sentences);
  }

  /** Adds the next sentence, which begins at {@code offset} of the section's text. */
  void add(SentenceReading reading, Section section, int offset) {
    PlacedSentence sentence =
        discourse.read(new PlacedSentence(reading, section, offset, number++));
    if (reading.size() > 0) {
      sentences.add(sentence);
      unparsed += reading.unparsed() ? 1 : 0;
    }
    if (finer != null) {
      finer.reading.add(reading.finer(), section, offset);
    }
  }

  /** Whether no sentence had a mention. */
  boolean isSilent() {
    return sentences.isEmpty() && (finer == null || finer.reading.isSilent());
  }

  /** How many sentences could not be parsed. */
  int unparsed() {
    return unparsed;
  }

  /**
   * The labels that are shown, when all sentences are added.
   *
   * @param aggregator that of the votes on the categories that are not finer
   */
  LabelRow labels(Aggregator aggregator) {
    int[] votes = votes();
    LabelRow others = aggregator.labels(votes);
    return finer == null ? others : finer.labels.labels(others, votes, finer.reading.votes());
  }

  private int[] votes() {
    return new Verdicts(ballot, sentences).votes();
  }

  /**
   * The mentions of all sentences and what they imply, in the order of the text; with finer
   * findings those of the findings that are shown, finer ones after the others of their sentence.
   */
  @Override
  public List<Evidence> get() {
    List<Evidence> all = new ArrayList<>();
    if (finer == null) {
      sentences.forEach(sentence -> add(sentence, all));
    } else {
      add(finer, all);
    }
    return List.copyOf(all);
  }

  private void add(FinerPart part, List<Evidence> all) {
    int next = 0;
    if (part.labels.showsOthers()) {
      for (PlacedSentence sentence : sentences) {
        next = part.reading.addBefore(sentence.number(), next, part.labels, all);
        add(sentence, all);
      }
    }
    part.reading.addBefore(number, next, part.labels, all);
  }

  /** Adds the mentions of sentences from {@code next} on up to before a number; what is next. */
  private int addBefore(int end, int next, FinerLabels labels, List<Evidence> all) {
    int at = next;
    while (at < sentences.size() && sentences.get(at).number() < end) {
      List<Evidence> own = new ArrayList<>();
      add(sentences.get(at), own);
      for (Evidence evidence : own) {
        Category shown = labels.shownAs(evidence.category());
        if (shown != null) {
          all.add(evidence.with(shown));
        }
      }
      at++;
    }
    return at;
  }

  private void add(PlacedSentence sentence, List<Evidence> evidence) {
    Places places = new Places(report, sentence.section(), sentence.offset());
    for (AssertedMention mention : sentence.reading().mentions()) {
      add(mention, places, evidence);
    }
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
