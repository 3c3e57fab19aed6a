package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

class AssertCommandTest {
  private static final String HEAD = "id\tassertion\tcue\trule\ttemporality\texperiencer\n";
  private static final String HINT = "Try 'radlabel assert --help'.";

  @TempDir private Path folder;

  @Test
  void writesWhatTheHelpShows() throws IOException {
    write(
        "in.tsv",
        """
        id\tconcept\tsentence
        1\tfever\tShe denies fever.
        2\twheezing\tDiffuse wheezing.
        3\tStroke\tHe has no history of stroke.
        4\tasthma\tFamily history of asthma.
        """);

    Cli.Result result = run("DIR/in.tsv").ended(ExitCode.OK);

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            HEAD
                + """
                1\tnegative\tdenies\tneg.words\tcurrent\tpatient
                2\tpositive\t\t\tcurrent\tpatient
                3\tnegative\tno; history of\tneg.no; ctx.history\thistorical\tpatient
                4\tpositive\tFamily history of\tctx.family\thistorical\tother
                """);
    String help = Cli.in(folder).run("assert", "--help").ended(ExitCode.OK).out();
    result
        .out()
        .lines()
        .forEach(
            row ->
                assertThat(help.replaceAll(" +", " "))
                    .contains(row.replaceAll("\t+", " ").strip()));
  }

  @Test
  void standardInputIsSeparatedAsItsHeaderIs() {
    String row = "7\tnegative\tno\tneg.no\tcurrent\tpatient\n";
    Cli cli = Cli.in(folder);

    assertThat(
            cli.withInput("id,concept,sentence\n7,rash,\"No cough, no rash.\"\n")
                .run("assert", "-")
                .out())
        .isEqualTo(HEAD + row);
    assertThat(
            cli.withInput("id\tconcept\tsentence\n7\trash\tNo cough, no rash.\n")
                .run("assert", "-")
                .out())
        .isEqualTo(HEAD + row);
  }

  @Test
  void columnsAreFoundByNameAndCsvIsSeparatedByCommas() throws IOException {
    write("in.csv", "Sentence,note,ID,concept\n\"No cough, no rash.\",x,7,rash\n");

    run("DIR/in.csv", "-o", "DIR/out.tsv").failed(ExitCode.OK);

    assertThat(content("out.tsv")).isEqualTo(HEAD + "7\tnegative\tno\tneg.no\tcurrent\tpatient\n");
  }

  @Test
  void standardInputIsSeparatedByTabs() {
    Cli.Result result =
        Cli.in(folder)
            .withInput(
                "\uFEFFid\tconcept\tsentence\r\n1\trash\tNo rash,\tor so\r\n2\trash\tNo rash.\r\n")
            .run("assert", "-");

    result.failed(
        ExitCode.FAILED, "radlabel: standard input:2: not labelled: 4 fields where 3 are expected");
    assertThat(result.out()).isEqualTo(HEAD + "2\tnegative\tNo\tneg.no\tcurrent\tpatient\n");
  }

  @Test
  void aConceptThatIsNotThereIsListedAndTheRestIsWritten() throws IOException {
    write(
        "in.tsv",
        "id\tconcept\tsentence\na\tpain\tPainful knee.\nb\tknee\tPainful knee.\nc\t\tx\n");

    run("DIR/in.tsv", "-o", "DIR/out.tsv", "--errors", "DIR/errors.tsv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.tsv:2: not labelled: the concept does not stand in its sentence",
            "radlabel: DIR/in.tsv:4: not labelled: the concept does not stand in its sentence");
    assertThat(content("out.tsv")).isEqualTo(HEAD + "b\tpositive\t\t\tcurrent\tpatient\n");
    assertThat(content("errors.tsv").replace(folder.toString(), "DIR"))
        .isEqualTo(
            """
            file\tline\tid\tkind\tmessage
            DIR/in.tsv\t2\ta\tconcept-not-found\tthe concept does not stand in its sentence
            DIR/in.tsv\t4\tc\tconcept-not-found\tthe concept does not stand in its sentence
            """);
  }

  @Test
  void missingFile() {
    run("DIR/none.tsv", "-o", "DIR/out.tsv")
        .failed(ExitCode.FAILED, "radlabel: DIR/none.tsv: no such file");
    assertThat(folder.resolve("out.tsv")).doesNotExist();
  }

  @Test
  void emptyFile() throws IOException {
    write("in.tsv", "");

    run("DIR/in.tsv").failed(ExitCode.FAILED, "radlabel: DIR/in.tsv: is empty");
  }

  @Test
  void missingColumn() throws IOException {
    write("in.tsv", "id\tterm\tsentence\n");

    run("DIR/in.tsv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.tsv:1: no column concept; the first line must name the columns id,"
                + " concept, sentence. Columns found: id, term, sentence");
  }

  @Test
  void aFileWithoutAHeaderIsNotQuoted() throws IOException {
    write("in.tsv", "1\trash\tThe patient has no rash on the trunk.\n");

    run("DIR/in.tsv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.tsv:1: no column id, concept, sentence; the first line must name the"
                + " columns id, concept, sentence. Columns found: 3 of no usual name");
  }

  @Test
  void notUtf8() throws IOException {
    Files.write(
        folder.resolve("in.tsv"),
        "id\tconcept\tsentence\n1\tlésion\tNo lésion.\n".getBytes(StandardCharsets.ISO_8859_1));

    run("DIR/in.tsv", "-o", "DIR/out.tsv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.tsv: is not UTF-8: byte 0xE9 at offset 23; save it in UTF-8, or name the"
                + " encoding of reports, for example --charset windows-1252");
    assertThat(folder.resolve("out.tsv")).doesNotExist();
    assertThat(run("DIR/in.tsv", "--charset", "windows-1252").ended(ExitCode.OK).out())
        .isEqualTo(HEAD + "1\tnegative\tNo\tneg.no\tcurrent\tpatient\n");
  }

  @Test
  void theOutputMustNotReplaceTheInput() throws IOException {
    write("in.tsv", "id\tconcept\tsentence\n");

    run("DIR/in.tsv", "-o", "DIR/in.tsv")
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/in.tsv is an input; name another file for the output",
            HINT);
    assertThat(content("in.tsv")).isEqualTo("id\tconcept\tsentence\n");
  }

  @Test
  void aFileIsNeeded() {
    run().failed(ExitCode.USAGE, "radlabel: Missing required parameter: 'FILE'", HINT);
  }

  @Test
  void aFailedWriteIsReported() throws IOException {
    write("in.tsv", "id\tconcept\tsentence\n1\trash\tNo rash.\n");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    Cli.Result result = Cli.in(folder).withOutput(full).run("assert", "DIR/in.tsv");

    result.ended(ExitCode.FAILED);
    assertThat(result.err()).startsWith("radlabel: standard output: ").hasLineCount(1);
  }

  @Test
  void scoresAgainstWhatAPersonSaid() throws IOException {
    write(
        "gold.tsv",
        """
        id\tconcept\tsentence\tassertion\ttemporality\texperiencer
        1\tfever\tShe denies fever.\tnegative\tcurrent\tpatient
        2\tstroke\tHe has no history of stroke.\tnegative\thistorical\tpatient
        3\tasthma\tFamily history of asthma.\tpositive\thistorical\tother
        4\tcough\tPossible cough.\tnegative\tcurrent\tother
        """);

    assertThat(run("DIR/gold.tsv", "--score").ended(ExitCode.OK).out())
        .isEqualTo(
            """
                          gold     P     R    F1
            negative         3 1.000 0.667 0.800
            uncertain        0 0.000     - 0.000
            historical       2 1.000 1.000 1.000
            hypothetical     0     -     -     -
            temporality      2 1.000 1.000 1.000
            experiencer      2 1.000 0.500 0.667
            concepts 4, all three right 3
            """);
  }

  @Test
  void aGoldValueThatDoesNotExistFails() throws IOException {
    write(
        "gold.tsv",
        """
        id\tconcept\tsentence\tassertion\ttemporality\texperiencer
        1\ta\ta\tabsent\tcurrent\tpatient
        """);

    run("DIR/gold.tsv", "--score")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/gold.tsv:2: assertion must be one of positive, negative, uncertain");
  }

  private Cli.Result run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "assert";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Cli.in(folder).run(all);
  }

  private String content(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
