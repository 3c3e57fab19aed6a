package org.radlabel.formats.labels.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Problem;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.CellStyle;
import org.radlabel.formats.labels.OutputFormat;
import org.radlabel.formats.labels.Reports;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.rules.Category;

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
        "`id,Path\n1\n`  | table.csv:2: 1 field where 2 are expected"
      })
  void refusesATableItCannotUse(String content, String message) {
    assertThatThrownBy(() -> join(content, "id", OutputFormat.CHEXPERT, CellStyle.AS_PUBLISHED))
        .hasMessage(message);
  }

  private static ReportLabels study(String id, String text) {
    return Reports.study(id, text, "");
  }

  /** CheXpert's published train.csv has only the path; the reports are of studies. */
  @Test
  void anImagesPathNamesItsStudy() throws IOException {
    String joined =
        join(
            """
            Path,Sex
            CheXpert-v1.0-small/train/patient00001/study1/view1_frontal.jpg,Male
            CheXpert-v1.0-small/train/patient00001/study1/view2_lateral.jpg,Male
            CheXpert-v1.0-small/train/patient00001/study2/view1_frontal.jpg,Male
            """,
            "Path",
            OutputFormat.RADLABEL,
            CellStyle.AS_PUBLISHED,
            study("patient00001/study1", "Edema."),
            study("patient00001/study2", "No edema."));

    assertThat(joined)
        .isEqualTo(
            """
            Path,Sex,No Finding,Edema
            CheXpert-v1.0-small/train/patient00001/study1/view1_frontal.jpg,Male,,1.0
            CheXpert-v1.0-small/train/patient00001/study1/view2_lateral.jpg,Male,,1.0
            CheXpert-v1.0-small/train/patient00001/study2/view1_frontal.jpg,Male,1.0,0.0
            """);
    assertThat(problems).isEmpty();
  }

  /** And where the reports are of images, each image has its own. */
  @Test
  void anImagesPathNamesTheImageWhateverFoldersAreBefore() throws IOException {
    String joined =
        join(
            "Path\nv1/train/patient1/study1/view1.jpg\nv1/train/patient1/study1/view2.jpg\n",
            "Path",
            OutputFormat.RADLABEL,
            CellStyle.AS_PUBLISHED,
            study("train/patient1/study1/view1.jpg", "Edema."),
            study("train/patient1/study1/view2.jpg", "No edema."));

    assertThat(joined).contains("view1.jpg,,1.0\n").contains("view2.jpg,1.0,0.0\n");
    assertThat(problems).isEmpty();
  }

  @Test
  void openIsNumbersAreTheSameWithAndWithoutItsLetters() throws IOException {
    assertThat(
            join(
                "uid\n1\n2\n",
                "uid",
                OutputFormat.RADLABEL,
                CellStyle.AS_PUBLISHED,
                study("CXR1", "Edema."),
                study("CXR2", "No edema.")))
        .isEqualTo("uid,No Finding,Edema\n1,,1.0\n2,1.0,0.0\n");
  }

  /** MIMIC's metadata and split. */
  @Test
  void columnsOfAFurtherTableFollow() throws IOException {
    StringWriter out = new StringWriter();
    try (Table metadata =
            Reports.table("dicom_id,study_id,ViewPosition\nd1,7,AP\nd2,7,LL\nd3,8,AP\n");
        Table split = Reports.table("dicom_id;study_id;split\nd1;7;train\nd2;7;test\n")) {
      TableJoin join =
          new TableJoin(metadata, "study_id", OutputFormat.RADLABEL, EDEMA, CellStyle.AS_PUBLISHED);
      join.add(split, "dicom_id");
      join.add(study("7", "Edema."));
      join.add(study("8", "Edema."));
      join.write(out, this::list);
    }

    assertThat(out.toString())
        .isEqualTo(
            """
            dicom_id,study_id,ViewPosition,split,No Finding,Edema
            d1,7,AP,train,,1.0
            d2,7,LL,test,,1.0
            d3,8,AP,,,1.0
            """);
    assertThat(problems)
        .containsExactly(
            "table.csv:4 8 no-further-row a further table has no row of this dicom_id; its columns"
                + " are empty");
  }

  @Test
  void aFurtherTableThatSaysTwoThingsIsRefused() throws IOException {
    try (Table first = Reports.table("study_id\n7\n");
        Table split = Reports.table("study_id,split\n7,train\n7,test\n")) {
      TableJoin join =
          new TableJoin(first, "study_id", OutputFormat.RADLABEL, EDEMA, CellStyle.AS_PUBLISHED);

      assertThatThrownBy(() -> join.add(split, "study_id"))
          .hasMessage(
              "table.csv:3: has another row of the same study_id that says something else; join by"
                  + " a column that names one row");
    }
  }

  @Test
  void theWideFormIsJoinedToo() throws IOException {
    String joined =
        join(
            "study_id\n7\n8\n",
            OutputFormat.WIDE,
            study("7", "Small left effusion. Mild interstitial edema."));

    assertThat(joined.lines().findFirst().orElseThrow())
        .isEqualTo(
            "study_id,No Finding,Edema,Edema side,Edema location,Edema severity,Edema size_cm,Edema"
                + " change,Edema chronicity");
    assertThat(joined).contains("\n7,,1.0,,,mild,,,\n").endsWith("\n8,,,,,,,,\n");
  }

  @Test
  void aJoinedParquetTableHoldsTheSameCells() throws IOException {
    String content = "study_id,view\n7,AP\n8,\n";
    Path file = Files.createTempFile("joined", ".parquet");
    try (Table table = Reports.table(content);
        OutputStream out = Files.newOutputStream(file)) {
      TableJoin join =
          new TableJoin(table, "study_id", OutputFormat.PARQUET, EDEMA, CellStyle.AS_PUBLISHED);
      join.add(study("7", "Possible edema."));
      join.writeParquet(out, this::list);
    }
    List<String> rows = new ArrayList<>();
    try (Table written = Table.open(Source.of(file), StandardCharsets.UTF_8)) {
      rows.add(String.join(",", written.header()));
      for (var row = written.read(); row.isPresent(); row = written.read()) {
        rows.add(String.join(",", row.get().fields()));
      }
    }
    Files.delete(file);

    assertThat(rows).containsExactly("study_id,view,No Finding,Edema", "7,AP,,-1.0", "8,,,");
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
