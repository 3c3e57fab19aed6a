package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.Where;
import org.radlabel.formats.files.Source;

class ExaminationWatchTest {
  @ParameterizedTest
  @CsvSource({
    "CHEST (PA AND LAT), true",
    "71046 XR CHEST 2 VIEWS, true",
    "Portable CXR, true",
    "71020^CXR, true",
    "THORAX AP, true",
    "RIBS UNILATERAL, true",
    "XR KNEE 3 VIEWS, false",
    "CT CHEST W CONTRAST, false",
    "US ABDOMEN, false",
    "MR BRAIN, false",
    "CHEST MRI, false",
  })
  void knowsChestXraysByTheirNames(String examination, boolean chest) {
    assertThat(ExaminationWatch.isChestXray(examination)).isEqualTo(chest);
  }

  @ParameterizedTest
  @CsvSource({
    "18748-4 Diagnostic imaging report, false",
    "X-ray report, false",
    "XR PA and lateral, false",
    "'', false",
    "71046, true",
    "XR KNEE, true",
    "CT, true"
  })
  void passesOverNamesThatSayNothing(String examination, boolean says) {
    assertThat(ExaminationWatch.says(examination)).isEqualTo(says);
  }

  @Test
  void saysWhenMostAreOthers() throws IOException {
    assertThat(warnings("CHEST", "KNEE", "HAND"))
        .containsExactly(
            "2 of 3 examinations are by their names no chest X-rays, for which the labels are made;"
                + " --where examination~chest reads those of the chest only");
    assertThat(warnings("CHEST", "KNEE")).isEmpty();
    assertThat(warnings("", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\",\"report\":\"Clear.\"}\n",
        "MSH|^~\\&|R|H|A|H|1||ORU^R01|M1|P|2.5\rOBR|1||7\rOBX|1|TX|C||Clear.||||||F\r",
        "{\"resourceType\":\"DiagnosticReport\",\"id\":\"1\",\"conclusion\":\"Clear.\"}"
      })
  void aColumnThatNoReportHasIsRefused(String input) throws IOException {
    ReadOptions options = ReadOptions.DEFAULTS.withWhere(List.of(Where.of("OBR-44~chest")));
    try (ReportReader reader = ReportReaders.open(List.of(source("in", input)), options)) {
      assertThatThrownBy(() -> ReportReaderAssert.readAll(reader))
          .isInstanceOf(InputException.class)
          .hasMessage("--where OBR-44~chest: no report has this column");
    }
  }

  private static List<String> warnings(String... examinations) throws IOException {
    StringBuilder table = new StringBuilder("id,StudyDescription,report\n");
    for (int i = 0; i < examinations.length; i++) {
      table.append(i).append(',').append(examinations[i]).append(",No edema.\n");
    }
    try (ReportReader reader =
        ReportReaders.open(List.of(source("in.csv", table.toString())), ReadOptions.DEFAULTS)) {
      ReportReaderAssert.readAll(reader);
      return reader.warnings();
    }
  }

  private static Source source(String name, String content) {
    return Source.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
