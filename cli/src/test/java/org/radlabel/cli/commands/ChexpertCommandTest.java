package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.ChexpertEngine;
import org.radlabel.Labeler;
import org.radlabel.cli.Cli;

/** What needs the optional engine is tested with {@code mvn -Pdependency}, else passed over. */
class ChexpertCommandTest {
  private static final boolean ENGINE =
      ServiceLoader.load(ChexpertEngine.class).findFirst().isPresent();
  private static final String HEADER =
      "Reports,No Finding,Enlarged Cardiomediastinum,Cardiomegaly,Lung Lesion,Lung Opacity,Edema,"
          + "Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,"
          + "Fracture,Support Devices\n";

  @TempDir private Path folder;

  private void reports(String text) throws IOException {
    Files.writeString(folder.resolve("reports.csv"), text);
  }

  private Cli.Result chexpert(String... options) {
    String[] all = new String[options.length + 5];
    System.arraycopy(options, 0, all, 5, options.length);
    all[0] = "chexpert";
    all[1] = "--reports_path";
    all[2] = "DIR/reports.csv";
    all[3] = "--output_path";
    all[4] = "DIR/out.csv";
    return Cli.in(folder).run(all);
  }

  private static void needsTheEngine() {
    assumeThat(ENGINE).as("the engine is not here: mvn -Pdependency").isTrue();
  }

  @Test
  void saysHowToGetTheEngine() throws IOException {
    assumeThat(ENGINE).as("the engine is here").isFalse();
    reports("No mass.\n");

    chexpert()
        .failed(
            2,
            "radlabel: the dependency engine is not here; start this command with ./radlabel, which"
                + " builds it, or put the module's jars on the classpath",
            "Try 'radlabel chexpert --help'.");
  }

  @Test
  void anUnknownEngineIsRefused() throws IOException {
    reports("No mass.\n");

    Cli.in(folder)
        .run("label", "-q", "DIR/reports.csv", "--assertion", "none", "-o", "DIR/out.csv")
        .failed(
            2,
            "radlabel: --assertion must be one of "
                + String.join(", ", Labeler.assertionEngines())
                + "; got: none",
            "Try 'radlabel label --help'.");
  }

  @Test
  void theOutputMustNotBeTheInput() throws IOException {
    reports("No mass.\n");

    Cli.in(folder)
        .run("chexpert", "--reports_path", "DIR/reports.csv", "--output_path", "DIR/reports.csv")
        .ended(2);
  }

  @Test
  void takesAllOptionsOfLabelPy() throws IOException {
    needsTheEngine();
    reports("\"REASON FOR EXAM: Mass? FINDINGS: No edema\nIMPRESSION: Knot in the lung\"\n");
    Path mention = Files.createDirectory(folder.resolve("mention"));
    Path unmention = Files.createDirectory(folder.resolve("unmention"));
    Files.writeString(mention.resolve("edema.txt"), "edema\n");
    Files.writeString(mention.resolve("lung_lesion.txt"), "mass\nknot\n");
    Files.writeString(unmention.resolve("lung_lesion.txt"), "mass?\n");
    Files.writeString(folder.resolve("before.txt"), "{} > {} {lemma:/possible/}\n");
    Files.writeString(folder.resolve("not.txt"), "{} > {dependency:/neg/} {}\n");
    Files.writeString(folder.resolve("after.txt"), "# nothing\n");

    Cli.Result result =
        chexpert(
            "--sections_to_extract",
            "Findings",
            "impression",
            "--extract_strict",
            "--mention_phrases_dir",
            "DIR/mention",
            "--unmention_phrases_dir",
            "DIR/unmention",
            "--pre_negation_uncertainty_path",
            "DIR/before.txt",
            "--negation_path",
            "DIR/not.txt",
            "--post_negation_uncertainty_path",
            "DIR/after.txt",
            "-v");

    assertThat(result.ended(0).err()).contains("1 records, 1 rows").contains("with problems: 0");
    assertThat(Files.readString(folder.resolve("out.csv")))
        .isEqualTo(
            HEADER
                + "\"REASON FOR EXAM: Mass? FINDINGS: No edema\nIMPRESSION: Knot in the"
                + " lung\",,,,1.0,,0.0,,,,,,,,\n");
  }

  @Test
  void tellsOfATitleThatNoReportHas() throws IOException {
    needsTheEngine();
    reports("FINDINGS: No edema.\n");

    assertThat(chexpert("--sections_to_extract", "finding", "findings").ended(0).err())
        .startsWith(
            "radlabel: no report has a section \"finding\"; titles are: abdomen and pelvis,")
        .hasLineCount(1);
  }

  @Test
  void brokenFilesAreRefusedAndNothingIsWritten() throws IOException {
    needsTheEngine();
    reports("No mass.\n");
    Path mention = Files.createDirectory(folder.resolve("mention"));
    Files.writeString(mention.resolve("edema.txt"), "edema\n\nche(st\n");
    Files.write(folder.resolve("not.txt"), new byte[] {'{', '}', '\n', (byte) 0xff, '\n'});
    Files.writeString(folder.resolve("after.txt"), "{lema:/a/}\n{} > {\n");

    chexpert(
            "--mention_phrases_dir",
            "DIR/mention",
            "--negation_path",
            "DIR/not.txt",
            "--post_negation_uncertainty_path",
            "DIR/after.txt",
            "--pre_negation_uncertainty_path",
            "DIR/none.txt")
        .failed(
            1,
            "radlabel: the rule files have 6 problems:",
            "DIR/after.txt:1:2: unknown attribute \"lema\"; there are lemma, tag, text, dependency",
            "DIR/after.txt:2:6: this brace is never closed",
            "DIR/mention/edema.txt:2:1: a blank line would match everywhere; remove it",
            "DIR/mention/edema.txt:3:7: not a regular expression: Unclosed group",
            "DIR/none.txt:1:1: there is no such file",
            "DIR/not.txt:2:1: this line is not UTF-8");
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void aSentenceThatCannotBeReadYieldsNoLabelAndIsListed() throws IOException {
    needsTheEngine();
    reports("No edema.\n\"Edema, " + "and, ".repeat(400) + "\"\n" + "a".repeat(300) + " edema\n");
    Path mention = Files.createDirectory(folder.resolve("mention"));
    Files.writeString(mention.resolve("edema.txt"), "edema\n");
    Files.writeString(mention.resolve("lung_lesion.txt"), "(a+)+\\1b\n");

    Cli.Result result =
        chexpert("--mention_phrases_dir", "DIR/mention", "--errors", "DIR/errors.tsv").ended(1);

    assertThat(Files.readAllLines(folder.resolve("out.csv")))
        .hasSize(4)
        .last()
        .asString()
        .endsWith(" edema,,,,,,,,,,,,,,");
    assertThat(Files.readAllLines(folder.resolve("errors.tsv")))
        .hasSize(3)
        .anyMatch(l -> l.startsWith(folder + "/reports.csv\t2\t2\tunparsed"))
        .anyMatch(l -> l.startsWith(folder + "/reports.csv\t3\t3\tunparsed"));
    assertThat(result.err()).hasLineCount(2);
  }

  @Test
  void anotherEncodingIsNamedByCharset() throws IOException {
    needsTheEngine();
    Files.write(
        folder.resolve("reports.csv"), "No edema \u00e9.\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(chexpert().ended(1).err()).contains("not UTF-8").contains("--charset");
    chexpert("--charset", "windows-1252").ended(0);
  }

  @Test
  void namedOptionsHoldWithTheEngine() {
    needsTheEngine();

    assertThat(
            Cli.in(folder)
                .run(
                    "explain",
                    "--assertion",
                    "dependency",
                    "--option",
                    "wires=blank",
                    "Sternal wires.")
                .ended(0)
                .out())
        .doesNotContain("positive");
  }
}
