package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

class LabelCommandTest {
  private static final String CATEGORIES =
      "No Finding,Enlarged Cardiomediastinum,Cardiomegaly,Lung Lesion,Lung Opacity,Edema,"
          + "Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,"
          + "Fracture,Support Devices";

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    write("in.csv", "uid,findings,impression\n7,No pneumothorax.,\n8,,Small effusion.\n");
  }

  @Test
  void saysWhatTheInputWasTakenForUnlessQuiet() {
    String input = "{\"id\":\"a\",\"text\":\"No effusion.\"}\n";
    String said = "radlabel: standard input: read as jsonl (id id; text text)\n";

    Cli.Result result = Cli.in(folder).withInput(input).run("label", "-");

    assertThat(result.ended(ExitCode.OK).err()).startsWith(said);
    assertThat(result.out()).contains("\na,");
    Cli.in(folder).withInput(input).run("label", "-q", "-").failed(ExitCode.OK, "");
    assertThat(Cli.in(folder).withInput(input).run("label", "--input-format", "csv", "-").err())
        .startsWith("radlabel: standard input:1: ");
  }

  @Test
  void stopsAtABadRecordIfAsked() {
    Cli.in(folder)
        .withInput("id,report\n1\n2,a\n")
        .run("label", "-q", "--on-error", "stop", "-o", "DIR/stopped.csv", "-")
        .failed(
            ExitCode.FAILED,
            "radlabel: standard input:2: 1 field where 2 are expected; stopped there, as --on-error"
                + " stop asks for");
    assertThat(folder.resolve("stopped.csv")).doesNotExist();
  }

  @Test
  void writesALabelFileAndASummary() throws IOException {
    Cli.Result result = run("label", "DIR/in.csv", "-o", "DIR/out.csv").ended(ExitCode.OK);

    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("Pleural Effusion")
        .containsPattern("2 records, 2 rows in [0-9.]+ s \\([0-9,]+ a second\\)\n")
        .endsWith("records with problems: 0\n");
    assertThat(Files.readAllLines(folder.resolve("out.csv")))
        .hasSize(3)
        .first()
        .isEqualTo("uid," + CATEGORIES);
  }

  @Test
  void writesToStandardOutputWithoutOption() {
    Cli.Result result = run("label", "-q", "DIR/in.csv").ended(ExitCode.OK);

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("uid," + CATEGORIES + "\n7,").hasLineCount(3);
  }

  @Test
  void readsStandardInput() {
    Cli.Result result = Cli.in(folder).withInput("id,report\n1,Clear.\n").run("label", "-q", "-");

    assertThat(result.ended(ExitCode.OK).out()).startsWith("id,").contains("\n1,");
  }

  @Test
  void writesTheReportsForAFileWithoutHeader() throws IOException {
    write("plain.csv", "\"No effusion, no PTX.\"\nClear.\n");

    assertThat(run("label", "-q", "DIR/plain.csv").ended(ExitCode.OK).out())
        .startsWith("Reports," + CATEGORIES + "\n\"No effusion, no PTX.\",")
        .contains("\nClear.,");
  }

  @Test
  void searchesAColumnOfWholeReportsForHeaders() throws IOException {
    for (String column : List.of("report", "Report", "narrative", "text")) {
      write("whole.csv", "id," + column + "\n1,INDICATION: Fracture. FINDINGS: No effusion.\n");

      assertThat(run("label", "-q", "DIR/whole.csv").ended(ExitCode.OK).out())
          .as(column)
          .endsWith("\n1,1.0,,,,,,,,,,0.0,,,\n");
    }
  }

  @Test
  void aReportInAnotherLanguageIsBlankAndListed() throws IOException {
    write("mixed.csv", "id,report\n1,Kein Erguss.\n2,No effusion.\n");

    Cli.Result result = run("label", "-q", "DIR/mixed.csv", "--errors", "DIR/e.tsv");

    assertThat(result.ended(ExitCode.FAILED).out())
        .endsWith("\n1,,,,,,,,,,,,,,\n2,1.0,,,,,,,,,,0.0,,,\n");
    assertThat(Files.readString(folder.resolve("e.tsv")).replace(folder.toString(), "DIR"))
        .endsWith(
            "DIR/mixed.csv\t2\t1\tforeign-language\tlooks like German and is left blank"
                + " (--language-check off reads it as English)\n");
  }

  @Test
  void aReportOverTheBudgetIsBlankAndListed() throws IOException {
    write("long.csv", "id,report\n1,No effusion; no edema; no pneumothorax; no pneumonia.\n2,OK\n");

    Cli.Result result =
        run("label", "-q", "DIR/long.csv", "--budget", "2", "--errors", "DIR/e.tsv");

    assertThat(result.ended(ExitCode.FAILED).out()).contains("\n1,,,,,,,,,,,,,,\n2,");
    assertThat(Files.readString(folder.resolve("e.tsv")).replace(folder.toString(), "DIR"))
        .endsWith(
            "DIR/long.csv\t2\t1\tover-budget\tthe report takes more than 108 steps and is left"
                + " blank\n");
  }

  @Test
  void readsAnotherLanguageAsEnglishWhereTold() throws IOException {
    write("mixed.csv", "id,report\n1,Kein Pneumothorax.\n");

    assertThat(
            run("label", "-q", "DIR/mixed.csv", "--language-check", "off").ended(ExitCode.OK).out())
        .endsWith("\n1,,,,,,,,,,1.0,,,,\n");
  }

  @Test
  void saysWhereMostRecordsHoldNoWordOfTheLexicon() throws IOException {
    StringBuilder csv = new StringBuilder("id,report\n");
    for (int i = 0; i < 20; i++) {
      csv.append(i).append(i < 5 ? ",No effusion.\n" : ",12 Main Street\n");
    }
    write("wrong.csv", csv.toString());

    run("label", "-q", "DIR/wrong.csv", "-o", "DIR/o.csv")
        .failed(
            ExitCode.OK,
            "radlabel: warning: in 15 of 20 records no word of the lexicon was found: is what was"
                + " read the report (--text-columns)?");
    assertThat(Files.readString(folder.resolve("o.csv.manifest.json")))
        .contains("\"without a word of the lexicon\" : 15,")
        .contains("\"warnings\" : [ \"in 15 of 20 records");
  }

  @Test
  void labelsAFolderByFileName() throws IOException {
    Files.createDirectories(folder.resolve("files/p10"));
    write("files/p10/s50.txt", "FINDINGS: No effusion.");

    assertThat(run("label", "-q", "DIR/files").ended(ExitCode.OK).out())
        .startsWith("id," + CATEGORIES + "\ns50,");
  }

  @Test
  void givesTheSameBytesForAnyNumberOfThreads() throws IOException {
    StringBuilder reports = new StringBuilder("id,report\n");
    for (int i = 0; i < 1_000; i++) {
      reports.append(i).append(",No pneumothorax ").append(i % 7).append(". Small effusion.\n");
    }
    write("many.csv", reports.toString());

    List<String> one = labelled(1);
    assertThat(labelled(2)).isEqualTo(one);
    assertThat(labelled(4)).isEqualTo(one);
  }

  private List<String> labelled(int threads) throws IOException {
    run(
            "label",
            "-q",
            "DIR/many.csv",
            "-o",
            "DIR/l.csv",
            "--evidence",
            "DIR/e.jsonl",
            "--threads",
            Integer.toString(threads))
        .ended(ExitCode.OK);
    return List.of(
        Files.readString(folder.resolve("l.csv")), Files.readString(folder.resolve("e.jsonl")));
  }

  @Test
  void writesEvidenceALineAReport() throws IOException {
    run("label", "-q", "DIR/in.csv", "-o", "DIR/l.csv", "--evidence", "DIR/e.jsonl")
        .ended(ExitCode.OK);

    assertThat(Files.readAllLines(folder.resolve("e.jsonl")))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"7\",\"labels\":{\"No Finding\":")
        .contains("\"mentions\":[");
  }

  @Test
  void showsABarOnATerminalOnly() {
    Cli.Result shown = Cli.in(folder).onTerminal().run("label", "DIR/in.csv", "-o", "DIR/out.csv");

    assertThat(shown.ended(ExitCode.OK).err()).contains("labelling");
    assertThat(run("label", "DIR/in.csv", "-o", "DIR/out.csv").err()).doesNotContain("labelling");
  }

  @Test
  void helpAndVersion() {
    assertThat(run("--help").ended(ExitCode.OK).out()).contains("label", "explain", "evaluate");
    assertThat(run("label", "--help").ended(ExitCode.OK).out()).contains("--text-columns=A,B");
    assertThat(run("--version").ended(ExitCode.OK).out()).startsWith("radlabel ");
  }

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(args);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
