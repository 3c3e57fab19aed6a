package org.radlabel.cli.commands.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.cli.Cli;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.formats.corrections.TextHash;
import org.radlabel.rules.Report;

/** {@code label --corrections} and {@code --overwrite}. */
class LabelCorrectionsTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    write("in.csv", "id,report\na,Small effusion.\nb,No pneumothorax.\nc,Mild edema.\n");
  }

  @Test
  void correctionsComeLastAndAreMarked() throws IOException {
    write("c.csv", "id,category,value,who\na,Pleural Effusion,0,AB\nc,Edema,x,AB\n");

    Cli.Result result =
        run(
                "label",
                "DIR/in.csv",
                "-o",
                "DIR/out.csv",
                "--evidence",
                "DIR/ev.jsonl",
                "--corrections",
                "DIR/c.csv")
            .ended(ExitCode.OK);

    assertThat(read("out.csv"))
        .contains("\na,1.0,,,,,,,,,,0.0,,,\n")
        .contains("\nc,,,,,,1.0,,,,,,,,\n");
    assertThat(read("ev.jsonl").lines().toList())
        .satisfiesExactly(
            a ->
                assertThat(a)
                    .endsWith(
                        "\"corrections\":[{\"category\":\"Pleural Effusion\",\"rule\":"
                            + "\"correction\",\"value\":0,\"was\":1,\"who\":\"AB\"},"
                            + "{\"category\":\"No Finding\",\"rule\":\"correction\",\"value\":1,"
                            + "\"was\":null,\"follows\":true}]}"),
            b -> assertThat(b).doesNotContain("\"corrections\""),
            c ->
                assertThat(c)
                    .endsWith(
                        "\"corrections\":[{\"category\":\"Edema\",\"rule\":\"correction\","
                            + "\"value\":\"x\",\"was\":1,\"who\":\"AB\"}]}"));
    assertThat(read("out.csv.manifest.json").replaceAll("\\s+", ""))
        .contains(
            "\"corrections\":{\"reports\":2,\"cells\":{\"PleuralEffusion\":1},\"undecided\":1,"
                + "\"textschanged\":0,\"withoutareport\":0,\"withoutacolumn\":0}");
    assertThat(result.err()).contains("corrections: cells 1, undecided 1; reports 2,");
  }

  @Test
  void jsonLinesAreMarkedToo() throws IOException {
    write("c.csv", "id,category,value\na,Pleural Effusion,-1\n");

    assertThat(
            run(
                    "label",
                    "-q",
                    "DIR/in.csv",
                    "--output-format",
                    "jsonl",
                    "--corrections",
                    "DIR/c.csv")
                .ended(ExitCode.OK)
                .out())
        .containsOnlyOnce("\"value\":-1,\"was\":1");
  }

  @Test
  void aTextThatHasChangedIsListedAndCorrectedAllTheSame() throws IOException {
    String same = TextHash.of(Report.of("b", "No  pneumothorax.\n"));
    write(
        "c.csv",
        "id,category,value,text_hash\na,Pleural Effusion,0,sha256:0\nb,Edema,0," + same + "\n");

    run(
            "label",
            "-q",
            "DIR/in.csv",
            "-o",
            "DIR/out.csv",
            "--errors",
            "DIR/errors.tsv",
            "--corrections",
            "DIR/c.csv")
        .ended(ExitCode.FAILED);

    assertThat(read("errors.tsv").lines().skip(1))
        .hasSize(1)
        .first()
        .asString()
        .contains("in.csv\t2\ta\tcorrected-text-changed\tits text is another than when it was");
    assertThat(read("out.csv")).contains("\na,1.0,,,,,,,,,,0.0,,,\n");
  }

  @Test
  void saysWhatFoundNoCell() throws IOException {
    write("c.csv", "id,category,value\nz,Edema,1\na,Emphysema,1\nb,Edema,\n");

    assertThat(
            run("label", "-q", "DIR/in.csv", "-o", "DIR/out.csv", "--corrections", "DIR/c.csv")
                .ended(ExitCode.OK)
                .err())
        .isEqualTo(
            """
            radlabel: warning: corrections of reports that are not in the input: 1
            radlabel: warning: corrections of findings that have no column here (--findings): 1
            radlabel: warning: corrections: rows without a value, passed over: 1 (a cell that is to \
            be empty has the value blank)
            """);
    run(
            "label",
            "-q",
            "DIR/in.csv",
            "-o",
            "DIR/all.csv",
            "--findings",
            "all",
            "--corrections",
            "DIR/c.csv")
        .ended(ExitCode.OK);
    assertThat(read("all.csv.manifest.json")).contains("\"Emphysema\" : 1\n    },");
  }

  /** Only what was decided is scored. */
  @Test
  void correctionsAreGold() throws IOException {
    write("c.csv", "id,category,value\na,Pleural Effusion,0\nb,Pneumothorax,0\nb,Edema,x\n");
    run("label", "-q", "DIR/in.csv", "-o", "DIR/out.csv").ended(ExitCode.OK);

    assertThat(
            run("evaluate", "--gold", "DIR/c.csv", "--labels", "DIR/out.csv")
                .ended(ExitCode.OK)
                .out())
        .contains("accuracy   0.500")
        .contains("over 2 cells");
    assertThat(run("evaluate", "--gold", "DIR/c.csv", "--labels", "DIR/out.csv", "--by-row").code())
        .isNotEqualTo(ExitCode.OK);
  }

  @Test
  void correctionsAreNotOverwritten() throws IOException {
    write("c.csv", "id,category,value\na,Edema,1\n");

    run("label", "DIR/in.csv", "-o", "DIR/c.csv", "--corrections", "DIR/c.csv")
        .ended(ExitCode.USAGE);

    assertThat(read("c.csv")).isEqualTo("id,category,value\na,Edema,1\n");
  }

  @ParameterizedTest
  @CsvSource({"out.csv,radlabel", "out.csv.gz,radlabel", "out.parquet,parquet"})
  void whatWasEditedIsNotOverwrittenUnasked(String name, String form) throws IOException {
    String[] label = {"label", "-q", "DIR/in.csv", "-o", "DIR/" + name, "--output-format", form};
    run(label).ended(ExitCode.OK);
    run(label).ended(ExitCode.OK);
    Path file = folder.resolve(name);
    byte[] edited = Files.readAllBytes(file);
    edited[edited.length - 2] ^= 1;
    Files.write(file, edited);

    assertThat(run(label).ended(ExitCode.USAGE).err())
        .startsWith("radlabel: DIR/" + name + " was changed after radlabel wrote it; --overwrite");
    assertThat(Files.readAllBytes(file)).isEqualTo(edited);

    List<String> anyway = new ArrayList<>(List.of(label));
    anyway.add("--overwrite");
    run(anyway.toArray(String[]::new)).ended(ExitCode.OK);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(edited);
    run(label).ended(ExitCode.OK);
  }

  @Test
  void aFileWithoutManifestIsOverwritten() throws IOException {
    write("out.csv", "mine\n");

    run("label", "-q", "DIR/in.csv", "-o", "DIR/out.csv").ended(ExitCode.OK);

    assertThat(read("out.csv")).startsWith("id,");
  }

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(args);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
