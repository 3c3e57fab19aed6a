package org.radlabel.formats.writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Problem;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.Category;

class TableJoinTest {
  private static final List<Category> EDEMA = List.of(Category.NO_FINDING, Category.EDEMA);

  private final List<String> problems = new ArrayList<>();
  private JoinSummary summary;

  @Test
  void repeatsAStudysLabelsOnEveryRowAndKeepsColumnsAndOrder() throws IOException {
    String joined =
        join(
            "dicom,study_id,view\nd3,50000002,AP\nd1,50000001,\"PA, erect\"\nd2,50000001,LL\n",
            OutputFormat.MIMIC_CXR,
            study("s50000001", "Possible edema."),
            study("s50000002", "No edema."));

    assertThat(joined)
        .isEqualTo(
            """
            dicom,study_id,view,Edema,No Finding
            d3,50000002,AP,0.0,1.0
            d1,50000001,"PA, erect",-1.0,
            d2,50000001,LL,-1.0,
            """);
    assertThat(problems).isEmpty();
    assertThat(summary).isEqualTo(new JoinSummary(3, 0, 2, 2, 0, 0));
  }

  @Test
  void tellsWhatDoesNotMatchAndLosesNothing() throws IOException {
    String joined =
        join(
            "study_id,view\n50000001,AP\n50000009,PA\n",
            OutputFormat.RADLABEL,
            study("50000001", "Edema."),
            study("s50000001", "No edema."),
            study("50000002", "Edema."));

    assertThat(joined)
        .isEqualTo("study_id,view,No Finding,Edema\n50000001,AP,,1.0\n50000009,PA,,\n");
    assertThat(problems)
        .containsExactly(
            "table.csv:3 50000009 no-report no report of this study_id; its labels are empty",
            "table.csv 50000002 not-in-table no row of this study_id, of which there is a report");
    assertThat(summary).isEqualTo(new JoinSummary(2, 1, 3, 1, 1, 1));
  }

  @Test
  void aRowWithoutReportStaysEmptyWhateverIsWrittenForBlank() throws IOException {
    CellStyle zeros = new CellStyle(CellStyle.Uncertain.AS_IS, CellStyle.Blank.ZEROS, false);

    assertThat(
            join("id\n1\n2\n", "id", OutputFormat.RADLABEL, zeros, study("1", "Lungs are clear.")))
        .isEqualTo("id,No Finding,Edema\n1,1.0,0.0\n2,,\n");
  }

  @Test
  void chexpertTakesItsFiveColumnsFromATableThatNamesThemOtherwise() throws IOException {
    String joined =
        join(
            "path_to_image,study,age,sex,frontal_lateral\na.jpg,1,70,Male,Frontal\n",
            "study",
            OutputFormat.CHEXPERT,
            CellStyle.AS_PUBLISHED,
            study("1", "Edema."));

    assertThat(joined)
        .isEqualTo(
            "Path,Sex,Age,Frontal/Lateral,AP/PA,No Finding,Edema\na.jpg,Male,70,Frontal,,,1.0\n");
    assertThat(note("path_to_image,age,sex,frontal_lateral\n", OutputFormat.CHEXPERT))
        .isEqualTo("table.csv: has no column AP/PA, left empty");
  }

  @Test
  void labelsThatTheTableHasAlreadyAreReplaced() throws IOException {
    String joined =
        join(
            "id,Edema,x\n1,0.0,y\n",
            "id",
            OutputFormat.RADLABEL,
            CellStyle.AS_PUBLISHED,
            study("1", "Edema."));

    assertThat(joined).isEqualTo("id,x,No Finding,Edema\n1,y,,1.0\n");
    assertThat(note("path_to_image,Edema,No finding\n", OutputFormat.RADLABEL))
        .isEqualTo("table.csv: its own columns Edema, No finding are replaced");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``              | table.csv: is empty",
        "`a,b\n`         | table.csv:1: no column \"id\". Columns found: 2 of no usual name",
        "`id,b\n`        | table.csv:1: no column \"Path\", with which chexpert's form begins. Columns found: id and 1 other",
        "`id,Path\n1\n`  | table.csv:2: 1 fields where 2 are expected"
      })
  void refusesATableItCannotUse(String content, String message) {
    assertThatThrownBy(() -> join(content, "id", OutputFormat.CHEXPERT, CellStyle.AS_PUBLISHED))
        .hasMessage(message);
  }

  private static ReportLabels study(String id, String text) {
    return Reports.study(id, text, "");
  }

  private String join(String content, OutputFormat format, ReportLabels... reports)
      throws IOException {
    return join(content, "study_id", format, CellStyle.AS_PUBLISHED, reports);
  }

  private String join(
      String content, String on, OutputFormat format, CellStyle style, ReportLabels... reports)
      throws IOException {
    try (Table table = Reports.table(content)) {
      TableJoin join = new TableJoin(table, on, format, EDEMA, style);
      List.of(reports).forEach(join::add);
      StringWriter out = new StringWriter();
      summary = join.write(out, this::list);
      return out.toString();
    }
  }

  private void list(Problem problem) {
    problems.add(
        "%s %s %s %s".formatted(problem.place(), problem.id(), problem.kind(), problem.message()));
  }

  private static String note(String content, OutputFormat format) throws IOException {
    try (Table table = Reports.table(content)) {
      return new TableJoin(table, "path_to_image", format, EDEMA, CellStyle.AS_PUBLISHED)
          .note()
          .orElse("");
    }
  }
}
