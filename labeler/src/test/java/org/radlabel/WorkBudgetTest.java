package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.WorkLimitException;
import org.radlabel.rules.sentence.SentenceSplitter;

/** What takes more steps than allowed is refused, the same on every run. */
class WorkBudgetTest {
  private static final String DENSE =
      "No effusion, edema, pneumothorax, consolidation or fracture. ";

  @Test
  void aReportOverTheBudgetIsRefusedWithoutItsText() {
    Labeler labeler = Labeler.builder().budget(2).build();
    for (int run = 0; run < 3; run++) {
      assertThatThrownBy(() -> labeler.label(DENSE))
          .isInstanceOf(WorkLimitException.class)
          .hasMessage("the report takes more than " + 2 * (DENSE.length() + 1) + " steps");
    }
  }

  @Test
  void whatIsRememberedCostsTheSame() {
    int least = least(Labeler.builder().memo(false));
    assertThat(least).isEqualTo(least(Labeler.builder().memo(true))).isGreaterThan(1);
  }

  /** The smallest budget that is enough, asked twice of each labeler. */
  private static int least(LabelerBuilder builder) {
    for (int steps = 1; ; steps++) {
      Labeler labeler = builder.budget(steps).build();
      boolean first = isEnough(labeler);
      assertThat(isEnough(labeler)).isEqualTo(first);
      if (first) {
        return steps;
      }
    }
  }

  private static boolean isEnough(Labeler labeler) {
    try {
      labeler.label(DENSE.repeat(3));
      return true;
    } catch (WorkLimitException e) {
      return false;
    }
  }

  @Test
  void theDensestTextIsFarBelowTheDefault() {
    Labeler labeler = Labeler.builder().budget(LabelerBuilder.DEFAULT_STEPS / 10).build();
    assertThat(labeler.label("PE ".repeat(5_000)).values()).isNotEmpty();
    assertThat(labeler.label("no CHF/PTX/TB, ".repeat(2_000)).values()).isNotEmpty();
  }

  @Test
  void thePassOverSentencesStopsWithinTheBudget() {
    String written = "1. A. ".repeat(1_000);
    MarkedText text = MarkedText.of(written);
    SentenceSplitter splitter = SentenceSplitter.create();
    Span all = new Span(0, written.length());
    assertThatThrownBy(() -> splitter.split(text, all, WorkBudget.of(100)))
        .isInstanceOf(WorkLimitException.class);
    assertThat(splitter.split(text, all, WorkBudget.of(written.length()))).isNotEmpty();
  }

  @Test
  void aBudgetOfNothingIsRefused() {
    assertThatThrownBy(() -> Labeler.builder().budget(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("budget must be >= 1; got: 0");
  }
}
