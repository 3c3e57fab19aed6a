package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import org.radlabel.negation.AttributeHit;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Span;

/** What holds for every place that evidence tells of. */
final class Spans {
  private Spans() {}

  /** Every place lies within the report's text, is not empty and cuts no character in two. */
  static void check(ReportLabels labels, String text, String as) {
    for (Evidence evidence : labels.evidence()) {
      check(evidence.span(), text, as);
      evidence.cues().stream().map(CueHit::span).forEach(s -> check(s, text, as));
      evidence.attributes().hits().stream()
          .map(AttributeHit::span)
          .forEach(s -> check(s, text, as));
    }
  }

  private static void check(Span span, String text, String as) {
    assertThat(span.length()).as(as).isPositive();
    assertThat(span.end()).as(as).isLessThanOrEqualTo(text.length());
    assertThat(isInCharacter(text, span.start())).as(as).isFalse();
    assertThat(isInCharacter(text, span.end())).as(as).isFalse();
  }

  private static boolean isInCharacter(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }
}
