package org.radlabel.evaluation.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.Labeler;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

class SignalFinderTest {
  private static final Labeler LABELER = Labeler.create();
  private static final SignalFinder FINDER = new SignalFinder(LABELER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONTRADICTION|Edema|There is edema. No edema.",
        "IMPRESSION|Edema|FINDINGS: Mild edema. IMPRESSION: No edema.",
        "MISSPELT|Pneumothorax|No pneumothorx.",
        "UNCERTAIN|Pneumonia|Possible pneumonia.",
        "COMPETING|Pneumonia|No definite evidence to suggest possible pneumonia.",
        "CUT|Edema|No effusion, edema persists.",
        "OFTEN|Edema|Edema. Mild edema. Edema again.",
        "UNLISTED|Pleural Effusion|A zorbled effusion.",
        "UNSTATED|Cardiomegaly|The heart was seen before.",
      })
  void findsWhatSpeaksAgainstALabel(Signal signal, String category, String text) {
    assertThat(signals(category, text)).contains(signal);
  }

  @Test
  void nothingSpeaksAgainstAPlainDenial() {
    assertThat(signals("Pneumothorax", "No pneumothorax.")).isEmpty();
  }

  @Test
  void whatIsNotMentionedHasNoEntry() {
    assertThat(FINDER.of(LABELER.label("No pneumothorax.")))
        .doesNotContainKey(Category.EDEMA)
        .containsKey(Category.PNEUMOTHORAX);
    assertThat(FINDER.of(LABELER.label("Comparison is made."))).isEmpty();
  }

  private static Set<Signal> signals(String category, String text) {
    return FINDER
        .of(LABELER.label(Report.of("r", text)))
        .getOrDefault(new Category(category), Set.of());
  }
}
