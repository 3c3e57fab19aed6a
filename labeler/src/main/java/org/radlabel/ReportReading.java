package org.radlabel;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.Aggregator.Vote;
import org.radlabel.lexicons.PhraseGroup;
import org.radlabel.lexicons.PhraseGroup.Implication;
import org.radlabel.lexicons.PhraseGroup.Strength;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Section;
import org.radlabel.rules.Span;

/** Gathers the evidence and the votes of one report. For one thread. */
final class ReportReading {
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Vote> votes = new ArrayList<>();
  private int unparsed;

  /** Adds the mentions of a sentence that begins at {@code offset} of the section's text. */
  void add(List<AssertedMention> mentions, Section section, int offset) {
    for (int i = 0; i < mentions.size(); i++) {
      add(mentions.get(i), section, offset);
    }
    if (mentions.stream().anyMatch(m -> m.rule().equals(AssertionClassifier.UNPARSED))) {
      unparsed++;
    }
  }

  private void add(AssertedMention asserted, Section section, int offset) {
    Mention mention = asserted.mention();
    PhraseGroup phrase = mention.phrase();
    Span span = mention.span().plus(offset);
    List<CueHit> cues = moved(asserted.cues(), offset);
    evidence.add(
        new Evidence(
            phrase.category(),
            asserted.assertion(),
            phrase.id(),
            asserted.rule(),
            cues,
            section.name(),
            section.field().name(),
            span,
            mention.fuzzy(),
            asserted.attributes().plus(offset)));
    votes.add(new Vote(phrase.category(), asserted.assertion(), asserted.suggested()));
    if (asserted.assertion() == Assertion.POSITIVE) {
      for (Implication implied : phrase.implies()) {
        add(implied, asserted, section, offset);
      }
    }
  }

  private static List<CueHit> moved(List<CueHit> cues, int offset) {
    if (cues.isEmpty()) {
      return List.of();
    }
    if (cues.size() == 1) {
      return List.of(cues.get(0).plus(offset));
    }
    List<CueHit> moved = new ArrayList<>(cues.size());
    for (int i = 0; i < cues.size(); i++) {
      moved.add(cues.get(i).plus(offset));
    }
    return moved;
  }

  private void add(Implication implied, AssertedMention by, Section section, int offset) {
    Assertion assertion = assertion(implied.strength());
    String phrase = by.mention().phrase().id();
    evidence.add(
        new Evidence(
            implied.category(),
            assertion,
            phrase,
            phrase,
            List.of(),
            section.name(),
            section.field().name(),
            by.mention().span().plus(offset),
            by.mention().fuzzy(),
            by.attributes().plus(offset)));
    votes.add(new Vote(implied.category(), assertion, true));
  }

  /** How many sentences could not be parsed. */
  int unparsed() {
    return unparsed;
  }

  private static Assertion assertion(Strength strength) {
    return switch (strength) {
      case POSITIVE, POSITIVE_IF_ALONE -> Assertion.POSITIVE;
      case UNCERTAIN -> Assertion.UNCERTAIN;
      case NOTHING -> Assertion.UNSTATED;
    };
  }

  List<Evidence> evidence() {
    return evidence;
  }

  List<Vote> votes() {
    return votes;
  }
}
