package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.radlabel.Labeler;
import org.radlabel.rules.Report;

class EvidenceFormatTest {
  private static final Labeler LABELER = Labeler.create();

  @Test
  void writesTheAttributesThatAreKnownInFixedOrder() {
    assertThat(row(LABELER, "Old 12 mm nodule, larger, on the left in the lower lobe, periphery."))
        .contains(
            "\"attributes\":{\"side\":\"left\",\"location\":[\"lower-lobe\",\"periphery\"],"
                + "\"size_cm\":1.2,\"change\":\"increased\",\"chronicity\":\"old\"}}");
    assertThat(row(LABELER, "Small right effusion."))
        .contains("\"attributes\":{\"side\":\"right\",\"severity\":\"small\"}}");
  }

  @Test
  void writesNoAttributeThatIsNotKnown() {
    assertThat(row(LABELER, "Pneumothorax.")).contains("\"fuzzy\":false,\"attributes\":{}}");
    assertThat(row(Labeler.builder().attributes(false).build(), "Small right effusion."))
        .contains("\"attributes\":{}}");
  }

  private static String row(Labeler labeler, String text) {
    StringBuilder out = new StringBuilder();
    new EvidenceFormat().row(labeler.label(Report.of("1", text)), out);
    return out.toString();
  }
}
