package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.Label;
import org.radlabel.lexicons.rules.Category;

class CellStyleTest {
  @ParameterizedTest
  @CsvSource({
    "AS_IS, AS_IS, 1.0, 0.0, -1.0, ''",
    "ONES,  AS_IS, 1.0, 0.0, 1.0,  ''",
    "ZEROS, AS_IS, 1.0, 0.0, 0.0,  ''",
    "DROP,  AS_IS, 1.0, 0.0, '',   ''",
    "AS_IS, ZEROS, 1.0, 0.0, -1.0, 0.0",
    "DROP,  ZEROS, 1.0, 0.0, '',   0.0"
  })
  void writesValuesForTrainingCode(
      CellStyle.Uncertain uncertain,
      CellStyle.Blank blank,
      String positive,
      String negative,
      String unsure,
      String missing) {
    CellStyle style = new CellStyle(uncertain, blank, false);

    assertThat(
            List.of(
                style.value(Label.POSITIVE),
                style.value(Label.NEGATIVE),
                style.value(Label.UNCERTAIN),
                style.value(Label.NOT_MENTIONED)))
        .containsExactly(positive, negative, unsure, missing);
  }

  @Test
  void aReportWithoutTextIsNotTakenForAHealthyOne() {
    CellStyle zeros = new CellStyle(CellStyle.Uncertain.AS_IS, CellStyle.Blank.ZEROS, false);
    LabelFormat format = new LabelFormat(RowKey.id("id"), Category.CHEXPERT_14, zeros);

    assertThat(Reports.written(format, List.of(Reports.study("7", " ", ""))))
        .endsWith("\n7" + ",".repeat(14) + "\n");
    assertThat(Reports.written(format, List.of(Reports.study("7", "Hello.", ""))))
        .endsWith("\n7" + ",0.0".repeat(14) + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=1+1            | '=1+1",
        "+cmd            | '+cmd",
        "- No effusion.  | '- No effusion.",
        "@SUM(A1)        | '@SUM(A1)",
        "-1.0            | -1.0",
        "+5              | +5",
        "-2e-3           | -2e-3",
        "-1-1            | '-1-1",
        "a=b             | a=b",
        "=HYPERLINK(\"x\",1) | \"'=HYPERLINK(\"\"x\"\",1)\""
      },
      quoteCharacter = '`')
  void disarmsFormulasAndLeavesNumbers(String text, String cell) {
    assertThat(cell(text, true)).isEqualTo(cell);
  }

  @Test
  void disarmsLeadingTabsAndReturns() {
    assertThat(cell("\t=1", true)).isEqualTo("'\t=1");
    assertThat(cell("\r=1", true)).isEqualTo("\"'\r=1\"");
    assertThat(cell("", true)).isEmpty();
  }

  @Test
  void leavesTextsAloneUnlessAsked() {
    assertThat(cell("=1+1", false)).isEqualTo("=1+1");
  }

  private static String cell(String text, boolean excelSafe) {
    StringBuilder out = new StringBuilder();
    new CellStyle(CellStyle.Uncertain.AS_IS, CellStyle.Blank.AS_IS, excelSafe).text(text, out);
    return out.toString();
  }
}
