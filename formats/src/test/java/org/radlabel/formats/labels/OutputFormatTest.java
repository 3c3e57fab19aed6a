package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Layout;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

class OutputFormatTest {
  private static final Layout STUDY = Layout.id("study_id");

  /** The head lines as FORMATS.md and the data sets' pages have them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RADLABEL         | study_id,No Finding,Enlarged Cardiomediastinum,Cardiomegaly,Lung Lesion,Lung Opacity,Edema,Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,Fracture,Support Devices",
        "CHEXPERT_LABELER | Reports,No Finding,Enlarged Cardiomediastinum,Cardiomegaly,Lung Lesion,Lung Opacity,Edema,Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,Fracture,Support Devices",
        "CHEXBERT         | Report Impression,Enlarged Cardiomediastinum,Cardiomegaly,Lung Opacity,Lung Lesion,Edema,Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,Fracture,Support Devices,No Finding",
        "MIMIC_CXR        | subject_id,study_id,Atelectasis,Cardiomegaly,Consolidation,Edema,Enlarged Cardiomediastinum,Fracture,Lung Lesion,Lung Opacity,No Finding,Pleural Effusion,Pleural Other,Pneumonia,Pneumothorax,Support Devices"
      })
  void headsAreAsPublished(OutputFormat format, String head) {
    assertThat(written(format, STUDY, List.of())).isEqualTo(head + "\n");
  }

  @Test
  void everyOrderHasThe14AndThenThoseOfALexiconOfOnesOwn() {
    List<Category> categories = new ArrayList<>(Category.CHEXPERT_14);
    categories.add(3, new Category("Hiatal Hernia"));

    for (ColumnOrder order : ColumnOrder.values()) {
      assertThat(order.of(categories))
          .hasSize(15)
          .containsExactlyInAnyOrderElementsOf(categories)
          .endsWith(new Category("Hiatal Hernia"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RADLABEL", "CHEXPERT_LABELER", "CHEXBERT", "MIMIC_CXR", "WIDE"})
  void aLabelFileIsReadBackToTheSameLabels(OutputFormat format) throws IOException {
    LabelTable table =
        LabelTable.read(
            Reports.source("out.csv", written(format, STUDY, Reports.MIXED)),
            StandardCharsets.UTF_8,
            false,
            Category.CHEXPERT_14,
            Optional.empty());

    assertThat(table.categories()).isEqualTo(Category.CHEXPERT_14);
    assertThat(new ArrayList<>(table.rows().values()))
        .isEqualTo(Reports.MIXED.stream().map(OutputFormatTest::cells).toList());
  }

  private static List<Cell> cells(ReportLabels labels) {
    return Category.CHEXPERT_14.stream().map(c -> cell(labels.label(c))).toList();
  }

  private static Cell cell(Label label) {
    return switch (label) {
      case POSITIVE -> Cell.POSITIVE;
      case NEGATIVE -> Cell.NEGATIVE;
      case UNCERTAIN -> Cell.UNCERTAIN;
      case NOT_MENTIONED -> Cell.BLANK;
    };
  }

  @Test
  void chexbertShowsTheImpressionOrElseTheWholeText() {
    assertThat(written(OutputFormat.CHEXBERT, STUDY, Reports.MIXED).lines().skip(1))
        .extracting(line -> line.replaceAll("(,[-.01]*)*$", ""))
        .containsExactly(
            "No pneumothorax.",
            "\"Clear lungs, \"\"normal\"\" heart.\"",
            "\"Left effusion, cannot exclude pneumonia.\"",
            "");
  }

  @Test
  void chexbertKeepsThePathOfChexpertPlus() {
    ReportLabels labels = Reports.LABELER.label(Report.of("train/p1/v.jpg", "Effusion."));

    assertThat(written(OutputFormat.CHEXBERT, Layout.id("path_to_image"), List.of(labels)))
        .startsWith("path_to_image,Enlarged")
        .contains("\ntrain/p1/v.jpg,");
  }

  @ParameterizedTest
  @CsvSource({
    "s50000001,                                  10000009, 50000001, 10000009",
    "50000001,                                   10000009, 50000001, 10000009",
    "files/p10/p10000007/s50000001,              '',       50000001, 10000007",
    "files/p10/p10000007/s50000001.txt,          p10000009, 50000001, 10000009",
    "p10000007_s50000001,                        '',       50000001, 10000007"
  })
  void mimicNumbersAreFoundInColumnsAndNames(
      String id, String subject, String study, String patient) {
    assertThat(mimicRow(id, Map.of("subject_id", subject))).startsWith(patient + "," + study + ",");
  }

  @Test
  void theColumnOfTheStudyCountsMoreThanTheId() {
    assertThat(mimicRow("image-1", Map.of("subject_id", "10000001", "study_id", "s50000007")))
        .startsWith("10000001,50000007,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s50000001  | no subject_id; it is read from a column of that name, or as p and 8 digits from the id or the file's path",
        "p10000001/x-50000001 | no study_id; it is read from a column of that name, or as s and 8 digits from the id or the file's name",
        "p10000001/s500000011 | no study_id; it is read from a column of that name, or as s and 8 digits from the id or the file's name"
      })
  void mimicRefusesAReportWithoutItsNumbers(String id, String message) {
    assertThatThrownBy(() -> mimicRow(id, Map.of()))
        .isInstanceOf(UnwritableException.class)
        .hasMessage(message);
  }

  private static String mimicRow(String id, Map<String, String> metadata) {
    ReportLabels labels = Reports.LABELER.label(new Report(id, List.of(), metadata));
    ReportFormat format =
        OutputFormat.MIMIC_CXR.format(
            STUDY, Category.CHEXPERT_14, CellStyle.AS_PUBLISHED, Lexicons.builtIn());
    StringBuilder row = new StringBuilder();
    format.row(labels, row);
    return row.toString();
  }

  private static String written(OutputFormat format, Layout layout, List<ReportLabels> reports) {
    return Reports.written(
        format.format(layout, Category.CHEXPERT_14, CellStyle.AS_PUBLISHED, Lexicons.builtIn()),
        reports);
  }
}
