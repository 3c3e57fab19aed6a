package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.cli.commands.ExitCode;

/** What a user types day by day. */
class EverydayTest {
  private static final String HINT = "Try 'radlabel label --help'.";

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    write("in.csv", "id,report\ns50000001,Edema.\ns50000002,No fracture.\n");
  }

  @Test
  void explainChoosesAReportOfATable() {
    String chosen = explain("DIR/in.csv", "--id", "50000002").ended(ExitCode.OK).out();

    assertThat(chosen).startsWith("<No> [fracture].").doesNotContain("dema.");
    explain("DIR/in.csv")
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/in.csv holds several reports; name one of them with --id ID",
            "Try 'radlabel explain --help'.");
    explain("DIR/in.csv", "--id", "7")
        .failed(ExitCode.FAILED, "radlabel: DIR/in.csv: holds no report with the id 7");
    explain("Edema.", "--id", "7")
        .failed(
            ExitCode.USAGE,
            "radlabel: --id chooses a report of a file; no file is named",
            "Try 'radlabel explain --help'.");
    explain(" ")
        .failed(
            ExitCode.USAGE,
            "radlabel: TEXT is empty; give a report's words, a file or - to explain it",
            "Try 'radlabel explain --help'.");
  }

  @Test
  void explainTakesOneReportInAnyForm() throws IOException {
    write("one.jsonl", "{\"id\":\"a\",\"report\":\"Edema.\"}\n");
    write("one.csv", "id,report\na,Edema.\n");
    write("text", "Edema.");
    write("report.txt", "Edema.");
    String expected = explain("Edema.").ended(ExitCode.OK).out();

    for (String file : new String[] {"one.jsonl", "one.csv", "text", "report.txt"}) {
      assertThat(explain("DIR/" + file).ended(ExitCode.OK).out())
          .as(file)
          .startsWith(expected.substring(0, expected.indexOf('\n')));
    }
  }

  @Test
  void explainReadsNoSourceOfADocument() throws IOException {
    write("letter.txt", "{\\rtf1 Pneumothorax.}");

    explain("DIR/letter.txt")
        .failed(ExitCode.FAILED, "radlabel: DIR/letter.txt: is RTF, which is not read");
  }

  private Cli.Result explain(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Cli.in(folder).run(all);
  }

  @Test
  void aDashIsStandardOutput() {
    Cli.Result plain = Cli.in(folder).run("label", "-q", "DIR/in.csv");

    assertThat(Cli.in(folder).run("label", "-q", "DIR/in.csv", "-o", "-")).isEqualTo(plain);
    assertThat(folder.toFile().list()).containsExactly("in.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "out.tsv | a table with tabs is not written; name a file that ends in .csv",
        "out.XLSX | an Excel workbook is not written; name a file that ends in .csv",
        "out.tsv.gz | a table with tabs is not written; name a file that ends in .csv",
        "out.docx | a Word document is not written; name a file that ends in .csv",
        "out.pdf | a PDF is not written; name a file that ends in .csv",
        "out.json | a file named .json needs --output-format jsonl",
        "out.xml | a file named .xml needs --output-format bioc",
        "out.parquet | a file named .parquet needs --output-format parquet"
      })
  void anEndingIsKeptOrRefused(String name, String message) {
    Cli.in(folder)
        .run("label", "-q", "DIR/in.csv", "-o", "DIR/" + name)
        .failed(ExitCode.USAGE, "radlabel: " + message, HINT);
    assertThat(folder.toFile().list()).containsExactly("in.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"label -q DIR/in.csv", "explain Edema."})
  void aReaderThatHasEnoughIsNoFailureToTellOf(String command) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    Cli.in(folder).withOutput(closed).run(command.split(" ")).failed(ExitCode.FAILED);
  }

  @Test
  void aNameGivesNoOrdersToATerminal() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    String name = "a\u001B]0;x\u0007\nradlabel: all fine\u202E.txt";
    Files.write(odd.resolve(name), new byte[] {(byte) 0xFF});
    String shown = "DIR/odd/a?]0;x??radlabel: all fine?.txt";

    Cli.in(folder)
        .run("label", "-q", "DIR/odd", "-o", "DIR/out.csv", "--errors", "DIR/e.tsv")
        .failed(
            ExitCode.FAILED,
            "radlabel: "
                + shown
                + ": not labelled: is not UTF-8: byte 0xFF at offset 0; save it in UTF-8, or name the"
                + " encoding of reports, for example --charset windows-1252");
    assertThat(Files.readAllLines(folder.resolve("e.tsv"))).hasSize(2);
    assertThat(Files.readString(folder.resolve("e.tsv")))
        .doesNotContain("\u001B")
        .doesNotContain("\u0007")
        .doesNotContain("\u202E");
    Cli.in(folder)
        .run("label", "-q", "DIR/x\u001By")
        .failed(ExitCode.FAILED, "radlabel: DIR/x?y: no such file");
  }

  @Test
  void oneIsNotCalledMany() throws IOException {
    write("one.csv", "id,report\n1,Edema.\n");

    assertThat(Cli.in(folder).run("label", "DIR/one.csv", "-o", "DIR/out.csv").err())
        .contains("\n1 record, 1 row in ")
        .contains("\n1 sentence, 0% remembered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate --gold SAMPLES/gold.csv --labels DIR/a.csv",
        "compare DIR/a.csv DIR/b.csv",
        "stats DIR/a.csv",
        "stats DIR/a.csv --by Edema"
      })
  void tablesFitEightyColumns(String command) {
    String samples = Path.of(System.getProperty("radlabel.root"), "corpus-samples").toString();
    for (String labels : new String[] {"DIR/a.csv", "DIR/b.csv --uncertain ones"}) {
      String[] label = ("label -q " + samples + "/reports.csv -o " + labels).split(" ", -1);
      Cli.in(folder).run(label).ended(ExitCode.OK);
    }

    String out =
        Cli.in(folder)
            .run(command.replace("SAMPLES", samples).split(" ", -1))
            .ended(ExitCode.OK)
            .out();
    assertThat(out.lines()).hasSizeGreaterThan(15).allMatch(line -> line.length() <= 80);
  }

  @Test
  void helpIsACommand() {
    String help = Cli.in(folder).run("label", "--help").ended(ExitCode.OK).out();

    assertThat(Cli.in(folder).run("help", "label").ended(ExitCode.OK).out()).isEqualTo(help);
    assertThat(help).startsWith("Examples:\n  radlabel label reports.csv -o labels.csv\n");
    assertThat(help.lines().filter(line -> line.endsWith(":") && !line.startsWith(" ")))
        .containsExactly(
            "Examples:",
            "What is written:",
            "How cells and tables are written:",
            "How the reports are read:",
            "How they are labelled:",
            "The run:",
            "Help:",
            "Exit codes:");
    assertThat(help.lines().allMatch(line -> line.length() <= 80)).isTrue();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
