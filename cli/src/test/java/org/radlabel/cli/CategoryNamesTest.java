package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.cli.commands.ExitCode;

/** Categories of a lexicon whose names are no plain words stand in the head of every table. */
class CategoryNamesTest {
  private static final String NAME = "Hernia, \"hiatal\"";
  private static final String FORMULA = "=1+1";

  @TempDir private Path folder;

  @BeforeEach
  void writeLexicon() throws IOException {
    Files.createDirectory(folder.resolve("own"));
    write("own/hernia.yaml", "'" + NAME + "'", "hiatal hernia");
    write("own/sums.yaml", "'" + FORMULA + "'", "zenker pouch");
    Files.writeString(folder.resolve("in.csv"), "id,report\na,Hiatal hernia.\n");
    Files.writeString(folder.resolve("table.csv"), "id,view\na,AP\n");
  }

  private void write(String file, String category, String phrase) throws IOException {
    String rule = "findings:\n  - id: own.%s\n    phrases: %s\n".formatted(phrase.length(), phrase);
    Files.writeString(folder.resolve(file), "category: " + category + "\n" + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--output-format chexbert",
        "--output-format wide",
        "--join DIR/table.csv --on id",
        "--output-format wide --join DIR/table.csv --on id"
      })
  void commasAndQuotesStayInTheirColumn(String options) throws IOException {
    List<CsvRecord> rows = label(options);

    int column = rows.get(0).getFields().indexOf(NAME);
    assertThat(column).isPositive();
    assertThat(rows.get(0).getFields()).contains(FORMULA);
    assertThat(rows).hasSize(2).allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
    assertThat(rows.get(1).getField(column)).isEqualTo("1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--output-format wide", "--output-format wide --join DIR/table.csv --on id"})
  void excelSafeDisarmsNamesOfColumns(String options) throws IOException {
    List<String> head = label("--excel-safe " + options).get(0).getFields();

    assertThat(head).contains("'" + FORMULA).noneMatch(name -> name.startsWith("="));
  }

  @Test
  void aNameOfTwoLinesIsRefusedAtItsPlace() throws IOException {
    write("own/hernia.yaml", "\"Hiatal\\nhernia\"", "hiatal hernia");

    Cli.Result result =
        Cli.in(folder)
            .run("label", "-q", "DIR/in.csv", "--lexicon", "DIR/own")
            .ended(ExitCode.FAILED);

    assertThat(result.err()).contains("own/hernia.yaml:1:11: ").contains("one line");
    assertThat(result.out()).isEmpty();
  }

  private List<CsvRecord> label(String options) throws IOException {
    String arguments = "label -q DIR/in.csv --lexicon DIR/own " + options;
    Cli.Result result = Cli.in(folder).run(arguments.strip().split(" ")).ended(ExitCode.OK);
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(result.out())) {
      return rows.stream().toList();
    }
  }
}
