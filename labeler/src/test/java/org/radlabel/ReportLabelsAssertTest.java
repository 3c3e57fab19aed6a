package org.radlabel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.radlabel.Label.NEGATIVE;
import static org.radlabel.Label.POSITIVE;
import static org.radlabel.ReportLabelsAssert.assertThat;
import static org.radlabel.lexicons.rules.Category.PLEURAL_EFFUSION;
import static org.radlabel.lexicons.rules.Category.PNEUMOTHORAX;

import org.junit.jupiter.api.Test;

/** The assertion type itself: it must be able to fail. */
class ReportLabelsAssertTest {
  private final ReportLabels labels =
      Labeler.create().label("No pneumothorax. Moderate left effusion.");

  @Test
  void passesWhereItHolds() {
    assertThat(labels)
        .has(PNEUMOTHORAX, NEGATIVE)
        .by("pneumothorax")
        .becauseOf("no")
        .has(PLEURAL_EFFUSION, POSITIVE)
        .by("effusion");
  }

  @Test
  void failsWhereTheLabelDiffers() {
    assertThatThrownBy(() -> assertThat(labels).has(PNEUMOTHORAX, POSITIVE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Pneumothorax should be POSITIVE but is NEGATIVE");
  }

  @Test
  void failsWhereTheCueDiffers() {
    assertThatThrownBy(() -> assertThat(labels).has(PNEUMOTHORAX, NEGATIVE).becauseOf("without"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("decided by \"without\" but is by [No]");
    assertThatThrownBy(() -> assertThat(labels).has(PLEURAL_EFFUSION, POSITIVE).becauseOf("no"))
        .isInstanceOf(AssertionError.class);
  }
}
