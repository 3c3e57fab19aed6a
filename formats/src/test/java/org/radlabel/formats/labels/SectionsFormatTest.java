package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

class SectionsFormatTest {
  private static final SectionsFormat FORMAT =
      new SectionsFormat(Lexicons.builtIn(), CellStyle.AS_PUBLISHED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`FINDINGS: Clear.\nIMPRESSION: Normal, stable.\nCOMPARISON: None.` | `\"Normal, stable.\",Clear.,,None.`",
        "`INDICATION: Cough.\n\nHeart normal.\n\nLungs clear.` | `,,\"Heart normal.\n\nLungs clear.\",`",
        "`TECHNIQUE: AP.\n\nThe film is rotated.` | `,,The film is rotated.,`",
        "`IMPRESSION: One.\nADDENDUM: x\nIMPRESSION: Two.` | `\"One.\n\nTwo.\",,,`",
        "`Lines in place.\n\nHeart normal.` | `,,Heart normal.,`",
        "`` | `,,,`"
      })
  void cutsAReportIntoMimicsColumns(String text, String cells) {
    Report report = Report.of("50000001", text);

    assertThat(row(report)).isEqualTo("s50000001," + cells + "\n");
  }

  @Test
  void columnsOfATableAreTheirSections() {
    Report report =
        new Report(
            "a",
            List.of(new TextField("findings", "Clear."), new TextField("impression", "")),
            Map.of());
    StringBuilder head = new StringBuilder();
    FORMAT.head(head);

    assertThat(head.toString()).isEqualTo("study,impression,findings,last_paragraph,comparison\n");
    assertThat(row(report)).isEqualTo("a,,Clear.,,\n");
  }

  private static String row(Report report) {
    StringBuilder out = new StringBuilder();
    FORMAT.row(Reports.LABELER.label(report), out);
    return out.toString();
  }
}
