package org.radlabel.formats.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

class TextHashTest {
  @Test
  void onlyWordsCount() {
    String hash = TextHash.of(Report.of("1", "No edema.\nSmall effusion.\n"));

    assertThat(hash).matches("sha256:[0-9a-f]{32}");
    assertThat(TextHash.of(Report.of("2", "  No edema.\r\n\r\nSmall  effusion."))).isEqualTo(hash);
    assertThat(TextHash.of(Report.of("1", "No edema. Small effusions."))).isNotEqualTo(hash);
  }

  @Test
  void textsWithoutWordsMakeNoDifferenceButTheirBoundsDo() {
    Report two =
        new Report("1", List.of(new TextField("findings", "A b"), new TextField("x", "c")));
    Report three =
        new Report(
            "1",
            List.of(
                new TextField("findings", "A b"),
                new TextField("impression", " "),
                new TextField("x", "c")));
    Report other =
        new Report("1", List.of(new TextField("findings", "A"), new TextField("x", "b c")));

    assertThat(TextHash.of(three)).isEqualTo(TextHash.of(two));
    assertThat(TextHash.of(other)).isNotEqualTo(TextHash.of(two));
  }
}
