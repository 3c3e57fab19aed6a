package org.radlabel.cli.commands.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;
import org.radlabel.cli.commands.ExitCode;

class ScoreCommandTest {
  private static final String TRY = "Try 'radlabel score --help'.";

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    write(
        "ref.csv",
        """
        id,report
        a,No pneumothorax. Small left effusion.
        b,Possible edema. Heart size is normal.
        c,Lungs are clear. No effusion.
        """);
    write(
        "hyp.csv",
        """
        id,report
        c,Lungs are clear.
        a,Large right pneumothorax. Small left effusion.
        b,No edema. Heart size is normal.
        """);
  }

  @Test
  void scoresReportsJoinedById() {
    Cli.Result result = score("--bootstrap", "0").ended(ExitCode.OK);

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            3 reports, uncertain ones, blank zeros

            DIR/hyp.csv
                                       precision  recall     F1                  support
            No Finding                     0.500   1.000  0.667                        1
            Enlarged Cardiomediastinum     0.000   0.000  0.000                        0
            Cardiomegaly                   0.000   0.000  0.000                        0
            Lung Lesion                    0.000   0.000  0.000                        0
            Lung Opacity                   0.000   0.000  0.000                        0
            Edema                          0.000   0.000  0.000                        1
            Consolidation                  0.000   0.000  0.000                        0
            Pneumonia                      0.000   0.000  0.000                        0
            Atelectasis                    0.000   0.000  0.000                        0
            Pneumothorax                   0.000   0.000  0.000                        0
            Pleural Effusion               1.000   1.000  1.000                        1
            Pleural Other                  0.000   0.000  0.000                        0
            Fracture                       0.000   0.000  0.000                        0
            Support Devices                0.000   0.000  0.000                        0
            14 micro                       0.500   0.667  0.571                        3
            14 macro                       0.107   0.143  0.119                        3
            14 weighted                    0.500   0.667  0.556                        3
            14 samples                     0.500   0.667  0.556                        3
            5 micro                        1.000   0.500  0.667                        2
            5 macro                        0.200   0.200  0.200                        2
            5 weighted                     0.500   0.500  0.500                        2
            5 samples                      0.333   0.333  0.333                        2
            14 reports all right                          0.333
            14 cells right                                0.929
            5 reports all right                           0.667
            5 cells right                                 0.933
            """);
  }

  @Test
  void conventionsChangeTheNumbers() {
    assertThat(line("--uncertain", "zeros")).contains(" f1_14_micro=0.666667 ");
    assertThat(line("--uncertain", "class")).contains(" f1_14_micro=0.571429 ");
    assertThat(line("--only", "Pneumothorax", "--blank", "skip"))
        .contains(" f1_1_micro=0.000000 ")
        .contains(" cell_accuracy_1=0.000000");
  }

  @Test
  void presetsPrintTheirNames() {
    assertThat(line("--preset", "radeval"))
        .startsWith("DIR/hyp.csv reports=3 f1chexbert_5_micro_f1=0.666667 ")
        .doesNotContain("f1_14");
    assertThat(line("--preset", "r2gen")).contains(" F1_MICRO=0.666667 ");
    assertThat(score("--json", "--bootstrap", "0", "--preset", "f1chexbert").out())
        .contains("\"preset\" : \"f1chexbert\"")
        .contains("\"accuracy\" : 0.6666666666666666,")
        .contains("\"accuracy_not_averaged\" : [ 1.0, 0.0, 1.0 ],")
        .contains("\"samples avg\" : {");
  }

  @Test
  void rowByRowIdsDoNotMatter() throws IOException {
    write("hyp.csv", "report\nLarge effusion.\nPulmonary edema.\nLungs are clear.\n");

    assertThat(line("--by-row")).contains(" f1_14_micro=1.000000 ");
  }

  @Test
  void referenceAndHypothesisMayStandInOneTable() throws IOException {
    write("both.csv", "id,true,made\n1,Large effusion.,Small effusion.\n2,Edema.,No edema.\n");

    Cli.Result result =
        Cli.in(folder)
            .run(
                "score",
                "--references",
                "DIR/both.csv",
                "--hypotheses",
                "DIR/both.csv",
                "--reference-columns",
                "true",
                "--hypothesis-columns",
                "made",
                "--bootstrap",
                "0",
                "--line");

    assertThat(result.ended(ExitCode.OK).out()).contains(" exact_match_5=0.500000 ");
  }

  @Test
  void comparesSystemsWithTheFirst() {
    String out = score("--hypotheses", "DIR/ref.csv", "--bootstrap", "50").out();

    assertThat(out)
        .contains("DIR/ref.csv (B) against DIR/hyp.csv (A)\n")
        .contains("f1_14_micro             0.571  1.000   0.429  ");
    assertThat(score("--hypotheses", "DIR/ref.csv", "--bootstrap", "50").out()).isEqualTo(out);
    assertThat(score("--hypotheses", "DIR/ref.csv", "--bootstrap", "50", "--json").out())
        .contains("\"baseline\" : \"DIR/hyp.csv\"")
        .contains("\"f1_5_macro\" : {");
  }

  @Test
  void tellsOfEachReportWhatItMissedAndInvented() throws IOException {
    write("hyp.csv", "id,report\na,Right pneumothorax. Right effusion.\nb,Clear.\nc,Clear.\n");

    Cli.Result result = score("--bootstrap", "0", "--per-report", "DIR/each.tsv");

    assertThat(result.ended(ExitCode.OK).out())
        .contains("errors: hallucinated                              1\n")
        .contains("errors: side                                      1  of 1 with a side\n");
    assertThat(folder.resolve("each.tsv")).content().hasLineCount(4);
    assertThat(Files.readAllLines(folder.resolve("each.tsv")).get(1))
        .startsWith(
            "DIR/hyp.csv\ta\t0.5000\t1.0000\t0.6667\t0\t13\t14\t".replace("DIR", folder.toString()))
        .endsWith(
            "\t1\t0\t0\t1\t0\thallucinated: Pneumothorax, present in hypothesis (ptx.pneumothorax),"
                + " denied in reference (neg.no); side: Pleural Effusion, right in hypothesis, left"
                + " in reference");
    assertThat(score("--json", "--attributes", "--bootstrap", "0").out())
        .contains("\"sides_compared\" : 1");
  }

  @Test
  void quotesWordsOnlyWhereAsked() throws IOException {
    score("--bootstrap", "0", "--per-report", "DIR/each.tsv").ended(ExitCode.OK);
    assertThat(folder.resolve("each.tsv")).content().doesNotContain("\"pneumothorax\"");

    score("--bootstrap", "0", "--per-report", "DIR/each.tsv", "--words").ended(ExitCode.OK);
    assertThat(folder.resolve("each.tsv")).content().contains("ptx.pneumothorax \"pneumothorax\"");
    refused("--words is for --per-report FILE", all("--words"));
    refused(
        "DIR/ref.csv is an input; name another file for the output",
        all("--per-report", "DIR/ref.csv"));
  }

  @Test
  void whereScoresCannotBePrintedNoFileAppears() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    String[] args = all("--bootstrap", "0", "--per-report", "DIR/each.tsv");
    List<String> command = new ArrayList<>(List.of(args));
    command.add(0, "score");

    Cli.in(folder).withOutput(full).run(command.toArray(String[]::new)).ended(ExitCode.FAILED);

    assertThat(folder.resolve("each.tsv")).doesNotExist();
  }

  @Test
  void theEndingSaysHowReportsAreListed() throws IOException {
    for (String ending : List.of("tsv", "csv", "jsonl", "csv.gz")) {
      score("--bootstrap", "0", "--per-report", "DIR/each." + ending).ended(ExitCode.OK);
    }
    String tabs = Files.readString(folder.resolve("each.tsv"));
    assertThat(Files.readString(folder.resolve("each.csv")).replaceAll("\"|(?<! ),(?! )", ""))
        .isEqualTo(tabs.replace("\t", ""))
        .contains("present in hypothesis (ptx.pneumothorax), denied in reference (neg.no)");
    assertThat(Files.readString(folder.resolve("each.jsonl")).lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith(
            "{\"system\":\"DIR/hyp.csv\",\"id\":\"a\",\"precision_14\":0.5,"
                .replace("DIR", folder.toString()))
        .contains(",\"exact_match_14\":0,", ",\"hallucinated\":1,")
        .endsWith(
            ",\"errors\":[{\"kind\":\"hallucinated\",\"category\":\"Pneumothorax\","
                + "\"hypothesis\":{\"says\":\"present\",\"rules\":[\"ptx.pneumothorax\"]},"
                + "\"reference\":{\"says\":\"denied\",\"rules\":[\"neg.no\"]}}]}");
    assertThat(folder.resolve("each.csv.gz")).isNotEmptyFile();
    for (String name : List.of("each.xlsx", "each.parquet", "each.xml.zst")) {
      refused(
          "--per-report writes .tsv, .csv and .jsonl; got: DIR/" + name,
          all("--per-report", "DIR/" + name));
      assertThat(folder.resolve(name)).doesNotExist();
    }
  }

  @Test
  void labelFilesNeedNoReports() throws IOException {
    write("r.csv", "id,Edema,Fracture\n1,1,0\n2,x,\n");
    write("h.csv", "id,Fracture,Edema\n2,1,1\n1,,1\n");

    Cli.Result result =
        Cli.in(folder)
            .run(
                "score",
                "--reference-labels",
                "DIR/r.csv",
                "--hypothesis-labels",
                "DIR/h.csv",
                "--bootstrap",
                "0",
                "--line");

    assertThat(result.ended(ExitCode.OK).out())
        .isEqualTo(
            "DIR/h.csv reports=2 f1_2_micro=0.666667 f1_2_macro=0.500000 f1_2_weighted=1.000000"
                + " f1_2_samples=0.500000 exact_match_2=0.500000 cell_accuracy_2=0.666667\n");
  }

  @Test
  void aReferenceMayBeAListOfFindings() throws IOException {
    write("r.tsv", "uid\tfinding\tvalue\na\tScoliosis\t1\nb\tRib Fracture\t1\nc\t-\t-\n");
    write("hyp.csv", "id,report\na,Scoliosis.\nb,No rib fracture.\nc,Lungs are clear.\n");

    assertThat(ofList("--findings", "fine"))
        .isEqualTo(
            "DIR/hyp.csv reports=3 f1_60_micro=0.666667 f1_60_macro=0.016667"
                + " f1_60_weighted=0.500000 f1_60_samples=0.333333 exact_match_60=0.666667"
                + " cell_accuracy_60=0.994444\n");
    assertThat(ofList("--findings", "all"))
        .contains(" f1_84_micro=", " f1_14_micro=0.000000 ", " f1_5_micro=");
  }

  private String ofList(String... arguments) {
    List<String> all =
        new ArrayList<>(
            List.of("score", "--reference-labels", "DIR/r.tsv", "--hypotheses", "DIR/hyp.csv"));
    all.addAll(List.of("--bootstrap", "0", "--line"));
    all.addAll(List.of(arguments));
    return Cli.in(folder).run(all.toArray(String[]::new)).ended(ExitCode.OK).out();
  }

  @Test
  void anIdThatStandsInOneFileOnlyFails() throws IOException {
    write("hyp.csv", "id,report\na,Edema.\nd,Edema.\n");

    score()
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/hyp.csv: lacks 2 of the 3 reports of DIR/ref.csv: b, c; --common scores"
                + " those that all have");
    assertThat(line("--common")).startsWith("DIR/hyp.csv reports=1 ");
  }

  @Test
  void filesThatDoNotFitFail() throws IOException {
    write("hyp.csv", "id,report\n7,Edema.\n");
    score()
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/hyp.csv: has no id in common with DIR/ref.csv; --by-row compares row by"
                + " row");
    score("--by-row")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/hyp.csv: has 1 rows where DIR/ref.csv has 3; row by row they must be"
                + " as many");
    write("hyp.csv", "id,report\na,Edema.\nb,Edema.\na,Edema.\n");
    score()
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/hyp.csv:4: same id as in DIR/hyp.csv:2; --by-row compares row by row");
    write("hyp.csv", "id,report\n");
    score().failed(ExitCode.FAILED, "radlabel: DIR/hyp.csv: holds no report");
    write("hyp.csv", "report\nEdema.\n");
    score()
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/hyp.csv: has no id in common with DIR/ref.csv; --by-row compares row by"
                + " row");
    write("hyp.csv", "id,report\na,Edema.\n,Edema.\n");
    score().failed(ExitCode.FAILED, "radlabel: DIR/hyp.csv:3: no id; --by-row compares row by row");
    write("hyp.csv", "");
    score().failed(ExitCode.FAILED, "radlabel: DIR/hyp.csv: is empty");
  }

  @Test
  void whatIsAskedWronglyIsRefused() {
    refused("give --hypotheses INPUT or --hypothesis-labels FILE", "--references", "DIR/ref.csv");
    refused(
        "give --references INPUT or --reference-labels FILE, one of the two",
        "--hypotheses",
        "DIR/hyp.csv");
    refused(
        "--preset says itself what --uncertain, --blank and --only would",
        all("--preset", "r2gen", "--blank", "skip"));
    refused("--bootstrap must be >= 0; got: -1", all("--bootstrap", "-1"));
    refused("--json and --line are two forms; give one", all("--json", "--line"));
    refused("standard input (-) can be read once only", "--references", "-", "--hypotheses", "-");
  }

  @Test
  void saysWhatIsTheMatterWithReportsThatAreScoredAllTheSame() throws IOException {
    String foreign =
        "Das Herz ist vergr\u00f6\u00dfert, kein Erguss, die Lunge ist frei von Herden.";
    write("hyp.csv", "id,report\na," + foreign.replace(",", "") + "\nb,Edema.\nc,Clear.\n");

    Cli.Result result = score("--line", "--bootstrap", "0").ended(ExitCode.FAILED);

    assertThat(result.out()).startsWith("DIR/hyp.csv reports=3 ");
    assertThat(result.err()).startsWith("radlabel: DIR/hyp.csv:2: looks like ").hasLineCount(1);
  }

  @Test
  void warnsWhereNoReportSeemsToHaveBeenRead() throws IOException {
    StringBuilder rows = new StringBuilder("id,report\n");
    for (int i = 0; i < 12; i++) {
      rows.append(i).append(",Xyzzy plugh.\n");
    }
    write("ref.csv", rows.toString());
    write("hyp.csv", rows.toString());

    assertThat(score("--line", "--bootstrap", "0").ended(ExitCode.OK).err())
        .startsWith("radlabel: warning: DIR/ref.csv: in 12 of 12 records no word of the lexicon")
        .hasLineCount(2);
  }

  @Test
  void aCategoryThatIsNotThereFails() {
    score("--only", "Hernia")
        .failed(ExitCode.FAILED, "radlabel: DIR/ref.csv: has no column Hernia");
  }

  private void refused(String message, String... options) {
    List<String> args = new ArrayList<>(List.of("score"));
    args.addAll(List.of(options));
    Cli.in(folder)
        .run(args.toArray(String[]::new))
        .failed(ExitCode.USAGE, "radlabel: " + message, TRY);
  }

  private String line(String... more) {
    List<String> args = new ArrayList<>(List.of(all(more)));
    args.addAll(List.of("--line", "--bootstrap", "0"));
    args.add(0, "score");
    return Cli.in(folder).run(args.toArray(String[]::new)).ended(ExitCode.OK).out();
  }

  private static String[] all(String... more) {
    List<String> args =
        new ArrayList<>(List.of("--references", "DIR/ref.csv", "--hypotheses", "DIR/hyp.csv"));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  private Cli.Result score(String... more) {
    List<String> args = new ArrayList<>(List.of(all(more)));
    args.add(0, "score");
    return Cli.in(folder).run(args.toArray(String[]::new));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
