package org.radlabel.concepts;

import java.util.List;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.template.TemplateItem;

/** What an answer makes of a concept in its label: "Fever: no". Stateless. */
final class AnsweredConcept {
  private AnsweredConcept() {}

  /**
   * Label and answer together.
   *
   * @param label what the label says by itself; its places are the label's
   * @param item where both stand in the sentence
   */
  static ConceptAssertion of(ConceptAssertion label, TemplateItem item) {
    int offset = item.label().start();
    CueHit answer = new CueHit(item.answer().id(), item.answered());
    List<CueHit> cues =
        Stream.concat(
                label.cues().stream().map(c -> new CueHit(c.rule(), c.span().plus(offset))),
                Stream.of(answer))
            .toList();
    return new ConceptAssertion(
        label.concept().plus(offset),
        assertion(label.assertion(), item.answer().says()),
        label.temporality(),
        label.experiencer(),
        cues,
        Stream.concat(label.rules().stream(), Stream.of(answer.rule())).toList());
  }

  private static Assertion assertion(Assertion label, Answer.Says answer) {
    return switch (answer) {
      case YES -> label;
      case NO -> label == Assertion.NEGATIVE ? Assertion.POSITIVE : Assertion.NEGATIVE;
      case OPEN, NOTHING -> Assertion.UNCERTAIN;
    };
  }
}
