package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.junit.jupiter.api.Test;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Layout;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.files.TemporaryFile;
import org.radlabel.formats.tables.CsvRow;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.ParquetRows;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/** Labels written as Parquet and read back. */
class ParquetLabelsTest {
  private static final Layout STUDY = Layout.id("study_id");

  @Test
  void holdsTheCellsOfTheLabelFile() throws IOException {
    String text =
        Reports.written(
            OutputFormat.RADLABEL.format(
                STUDY, Category.CHEXPERT_14, CellStyle.AS_PUBLISHED, Lexicons.builtIn()),
            Reports.MIXED);
    List<List<String>> cells = text.lines().map(line -> List.of(line.split(",", -1))).toList();

    assertThat(rows(written(CellStyle.AS_PUBLISHED, Reports.MIXED))).isEqualTo(cells);
  }

  @Test
  void isReadAsALabelFile() throws IOException {
    byte[] parquet = written(CellStyle.AS_PUBLISHED, Reports.MIXED);
    LabelTable table =
        LabelTable.read(
            Source.of("out", new ByteArrayInputStream(parquet)),
            StandardCharsets.UTF_8,
            false,
            Category.CHEXPERT_14,
            Optional.empty());

    assertThat(table.idColumn()).isEqualTo("study_id");
    assertThat(table.rows()).hasSameSizeAs(Reports.MIXED);
  }

  @Test
  void columnsAreAStringAndNullableDoubles() throws IOException {
    try (TemporaryFile file =
        TemporaryFile.of(
            "out", new ByteArrayInputStream(written(CellStyle.AS_PUBLISHED, List.of())))) {
      var schema =
          blue.strategic.parquet.ParquetReader.readMetadata(file.path().toFile())
              .getFileMetaData()
              .getSchema();

      assertThat(schema.getFields().get(0).asPrimitiveType().getPrimitiveTypeName())
          .isEqualTo(PrimitiveTypeName.BINARY);
      assertThat(schema.getFields()).hasSize(15);
      assertThat(schema.getFields().subList(1, 15))
          .allMatch(f -> f.getRepetition() == Repetition.OPTIONAL)
          .allMatch(f -> f.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE);
    }
  }

  @Test
  void valuesForTrainingCode() throws IOException {
    CellStyle style = new CellStyle(CellStyle.Uncertain.DROP, CellStyle.Blank.ZEROS, false);
    ReportLabels given = Reports.LABELER.label(Report.of("=1", "Possible edema."));
    ReportLabels empty = Reports.LABELER.label(Report.of("2", ""));

    List<List<String>> rows = rows(written(style, List.of(given, empty)));

    assertThat(rows.get(1).get(0)).isEqualTo("=1");
    assertThat(rows.get(1).subList(1, 15)).containsOnlyOnce("").contains("0.0");
    assertThat(rows.get(2).subList(1, 15)).containsOnly("");
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    List<ReportLabels> many =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Reports.MIXED.get(i * 7 % Reports.MIXED.size()))
            .toList();

    byte[] once = written(CellStyle.AS_PUBLISHED, many);

    assertThat(written(CellStyle.AS_PUBLISHED, many)).isEqualTo(once);
    assertThat(rows(once)).hasSize(20_001);
  }

  private static byte[] written(CellStyle style, List<ReportLabels> reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ParquetLabels parquet = ParquetLabels.create(STUDY, Category.CHEXPERT_14, style)) {
      for (ReportLabels report : reports) {
        parquet.accept(report);
      }
      assertThat(parquet.write(out)).isEqualTo(reports.size());
    }
    return out.toByteArray();
  }

  private static List<List<String>> rows(byte[] parquet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (ParquetRows in = ParquetRows.copied("out", new ByteArrayInputStream(parquet))) {
      Optional<CsvRow> row = in.read();
      while (row.isPresent()) {
        rows.add(row.get().fields());
        row = in.read();
      }
    }
    return rows;
  }
}
