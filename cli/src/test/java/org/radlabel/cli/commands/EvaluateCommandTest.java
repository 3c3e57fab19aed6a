package org.radlabel.cli.commands;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

class EvaluateCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTables() throws IOException {
    write("gold.csv", "uid,Edema,No Finding,Airspace Opacity\n1,0,,1\n2,1,,x\n3,-1,1,\n");
    write(
        "labels.csv",
        "uid,No Finding,Lung Opacity,Edema\n3,1.0,,-1.0\n1,,1.0,1.0\n2,,,1.0\n9,,,\n");
  }

  @Test
  void printsTables() {
    Cli.Result result = evaluate().ended(ExitCode.OK);

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
                                        positive                 negative
                                         gold     P     R    F1   gold     P     R    F1
            No Finding                      1 1.000 1.000 1.000
            Lung Opacity                    1 1.000 1.000 1.000      0     -     -     -
            Edema                           1 0.500 1.000 0.667      1     - 0.000 0.000
            micro                           3 0.750 1.000 0.857      1     - 0.000 0.000
            macro (over n categories)     n=0     -     -     -    n=0     -     -     -
            weighted                          0.833 1.000 0.889        0.000 0.000 0.000

                                        uncertain                mention
                                         gold     P     R    F1   gold     P     R    F1
            Lung Opacity                    0     -     -     -      1 1.000 1.000 1.000
            Edema                           1 1.000 1.000 1.000      3 1.000 1.000 1.000
            micro                           1 1.000 1.000 1.000      4 1.000 1.000 1.000
            macro (over n categories)     n=0     -     -     -    n=0     -     -     -
            weighted                          1.000 1.000 1.000        1.000 1.000 1.000

            """
                + result.out().substring(result.out().indexOf("positive   micro")));
    assertThat(result.out())
        .contains("positive   micro F1 0.857 (95%: ")
        .contains("accuracy   0.800   kappa 0.706 (95%: ")
        .endsWith(
            """
            reports compared 3, cells not scored (x) 1
            ids without labels 0, labelled ids not in gold 1: 9
            """);
  }

  @Test
  void conventionsChangeWhatIsCompared() throws IOException {
    assertThat(evaluate("--uncertain", "ones", "--only", "Edema").ended(ExitCode.OK).out())
        .contains("Edema                           2 0.667 1.000 0.800      1     - 0.000 0.000\n");
    assertThat(evaluate("--blank", "skip").ended(ExitCode.OK).out())
        .contains("No Finding                      1 1.000 1.000 1.000\n")
        .contains("reports compared 3, cells not scored (x) 4\n");
    assertThat(evaluate("--min-gold", "0").ended(ExitCode.OK).out())
        .contains("macro (over n categories)     n=3 0.833 1.000 0.889    n=2 0.000 0.000 0.000\n");
  }

  @Test
  void rowByRowIdsDoNotMatter() throws IOException {
    write("labels.csv", "Reports,Edema,Lung Opacity,No Finding\na,0,1,\na,1,,\nb,-1,,1\n");

    assertThat(evaluate("--by-row").ended(ExitCode.OK).out())
        .contains("accuracy   1.000   kappa 1.000");
    write("labels.csv", "Reports,Edema,Lung Opacity,No Finding\na,0,1,\n");
    evaluate("--by-row")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/labels.csv: has 1 rows where DIR/gold.csv has 3; row by row they must be"
                + " as many");
  }

  @Test
  void goldMayBeAListOfFindings() throws IOException {
    write("gold.csv", "uid,finding,value\n1,Rib Fracture,1\n2,scoliosis,x\n3,-,-\n");
    write("labels.csv", "uid,Edema,Rib Fracture,Scoliosis\n1,1,1,\n2,,,1\n3,0,-1,\n");

    assertThat(evaluate().ended(ExitCode.FAILED).err())
        .isEqualTo(
            "radlabel: DIR/labels.csv: lacks columns that DIR/gold.csv has: Lobar Collapse, Volume"
                + " Loss, Aspiration, Tuberculosis, Pulmonary Congestion, and 53 more\n");
    assertThat(evaluate("--only", "Scoliosis,Rib Fracture").ended(ExitCode.OK).out())
        .contains(
            """
            Scoliosis                       0     -     -     -      0     -     -     -
            Rib Fracture                    1 1.000 1.000 1.000      0     -     -     -
            """)
        .contains("reports compared 3, cells not scored (x) 1\n");
    write("gold.csv", "uid,finding,value\n1,Edema,1\n2,Edema,1.5\n");
    evaluate()
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/gold.csv:3: column \"value\": the value must be 1, 0, -1, x or empty");
  }

  /** The labels of the finer findings, against what is listed of them. */
  @Test
  void findingsChooseWhatIsCompared() throws IOException {
    write("reports.csv", "uid,report\n1,Scoliosis.\n2,No edema.\n3,An azygos lobe.\n");
    Cli.in(folder)
        .run("label", "-q", "DIR/reports.csv", "--findings", "all", "-o", "DIR/labels.csv")
        .ended(ExitCode.OK);
    write("gold.csv", "uid,finding,value\n1,Scoliosis,1\n2,-,-\n3,-,-\n");

    assertThat(evaluate().ended(ExitCode.OK).out())
        .contains("Scoliosis                       1 1.000 1.000 1.000 ")
        .doesNotContain("Edema ", "Azygos");
    assertThat(evaluate("--findings", "all").ended(ExitCode.OK).out())
        .contains("Scoliosis                       1 1.000 1.000 1.000 ")
        .contains("Edema                           0 ", "Azygos Lobe ");
    assertThat(
            evaluate("--findings", "cxr-lt", "--categories", "Mass").ended(ExitCode.FAILED).err())
        .startsWith("radlabel: DIR/labels.csv: lacks columns that DIR/gold.csv has: Adenopathy, ");
  }

  @Test
  @Timeout(60)
  void goldMayComeThroughAPipe() throws Exception {
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "needs mkfifo");
    String gold = Files.readString(folder.resolve("gold.csv"));
    Path pipe = folder.resolve("gold.csv");
    Files.delete(pipe);
    assertThat(new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<Void> feeder = CompletableFuture.runAsync(() -> feed(pipe, gold));

    assertThat(evaluate().ended(ExitCode.OK).out()).contains("reports compared 3");
    feeder.join();
  }

  private static void feed(Path pipe, String content) {
    try {
      Files.writeString(pipe, content, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anIdOfAListWithoutLabelsIsSaid() throws IOException {
    write("gold.csv", "uid,finding,value\n1,Edema,1\n4,Edema,1\n");
    write("labels.csv", "uid,No Finding,Lung Opacity,Edema\n1,,,1\n");

    evaluate("--only", "Edema")
        .failed(ExitCode.FAILED, "radlabel: DIR/labels.csv: has no labels for 1 of gold's ids: 4");
  }

  @Test
  void optionsThatDoNotFitAreRefused() {
    evaluate("--only", "Edema", "--categories", "Mass")
        .failed(
            ExitCode.USAGE,
            "radlabel: --categories adds to the 14, --only replaces them; give one",
            "Try 'radlabel evaluate --help'.");
    evaluate("--min-gold", "-1")
        .failed(
            ExitCode.USAGE,
            "radlabel: --min-gold must be >= 0; got: -1",
            "Try 'radlabel evaluate --help'.");
  }

  @Test
  void printsJson() {
    assertThat(evaluate("--json").ended(ExitCode.OK).out())
        .startsWith("{\n  \"reports\" : 3,\n  \"missing\" : [ ],\n  \"extra\" : [ \"9\" ],")
        .contains("\"accuracy\" : 0.8,")
        .endsWith("}\n");
  }

  @Test
  void namesTenOfTheIdsThatGoldHasNot() throws IOException {
    String rows = IntStream.range(10, 22).mapToObj(id -> id + ",,,\n").collect(joining());
    write("labels.csv", "uid,No Finding,Lung Opacity,Edema\n1,,,\n2,,,\n3,,,\n" + rows);

    assertThat(evaluate().ended(ExitCode.OK).out())
        .endsWith("not in gold 12: 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, ...\n");
    assertThat(evaluate("--json").out()).contains("\"20\", \"21\" ]");
  }

  @Test
  void saysHowToSeeTheMentionsBehindWrongCells() {
    evaluate("--errors", "DIR/errors.tsv")
        .failed(
            ExitCode.OK,
            "radlabel: DIR/errors.tsv: without mentions; --reports INPUT or --evidence FILE shows"
                + " those behind each wrong cell");
  }

  @Test
  void listsWrongCells() throws IOException {
    evaluate("--errors", "DIR/errors.tsv").ended(ExitCode.OK);

    assertThat(folder.resolve("errors.tsv"))
        .hasContent("category\tid\texpected\tgiven\tmentions\ttext\nEdema\t1\t0\t1\t\t\n");
  }

  @Test
  void showsTheReportsBehindWrongCells() throws IOException {
    write("reports.csv", "uid,findings\n1,\"Xyzzy\n\tplugh.\"\n2,b\n");

    evaluate("--errors", "DIR/errors.tsv", "--reports", "DIR/reports.csv").ended(ExitCode.OK);

    assertThat(folder.resolve("errors.tsv"))
        .hasContent(
            """
            category\tid\texpected\tgiven\tmentions\ttext
            Edema\t1\t0\t1\t\tfindings: Xyzzy plugh.
            """);
  }

  @Test
  void showsTheEvidenceBehindWrongCells() throws IOException {
    write(
        "e.jsonl",
        "{\"id\":\"1\",\"mentions\":[{\"category\":\"Edema\",\"assertion\":\"positive\","
            + "\"text\":\"edema\",\"rule\":\"p\",\"cues\":[]}]}\n");

    evaluate("--errors", "DIR/errors.tsv", "--evidence", "DIR/e.jsonl").ended(ExitCode.OK);

    assertThat(folder.resolve("errors.tsv")).content().contains("positive \"edema\" (rule p)");
  }

  @Test
  void missingIdsFail() throws IOException {
    write("labels.csv", "uid,No Finding,Lung Opacity,Edema\n3,1.0,,-1.0\n");

    evaluate()
        .failed(
            ExitCode.FAILED, "radlabel: DIR/labels.csv: has no labels for 2 of gold's ids: 1, 2");
  }

  @Test
  void theErrorListMustNotReplaceAnInput() {
    evaluate("--errors", "DIR/gold.csv")
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/gold.csv is an input; name another file for the output",
            "Try 'radlabel evaluate --help'.");
  }

  private Cli.Result evaluate(String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(
        new String[] {"evaluate", "--gold", "DIR/gold.csv", "--labels", "DIR/labels.csv"},
        0,
        all,
        0,
        5);
    System.arraycopy(more, 0, all, 5, more.length);
    return Cli.in(folder).run(all);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
