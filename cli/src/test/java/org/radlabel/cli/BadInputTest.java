package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.cli.commands.ExitCode;

/** Every sort of bad input: exit code, the whole message, and nothing lost. */
class BadInputTest extends BadFiles {
  @Test
  void missingFile() {
    label("DIR/none.csv").failed(ExitCode.FAILED, "radlabel: DIR/none.csv: no such file");
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void folderWithoutReports() throws IOException {
    Files.createDirectory(folder.resolve("reports"));

    label("DIR/reports")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/reports: is a folder that holds no report files (.txt, .xml, .cda,"
                + " .ccda, .json, .ndjson, .jsonl, .hl7, .parquet, .csv, .tsv, .xlsx)");
  }

  @Test
  void folderWhereAFileIsMeant() {
    run("explain", "DIR")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR: is a folder that holds no report files (.txt, .xml, .cda, .ccda, .json,"
                + " .ndjson, .jsonl, .hl7, .parquet, .csv, .tsv, .xlsx)");
    run("evaluate", "--gold", "DIR", "--labels", "DIR")
        .failed(ExitCode.FAILED, "radlabel: DIR: is a folder; a file is expected");
  }

  @Test
  void unreadable() throws IOException {
    write("closed.csv", "id,report\n1,a\n");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(folder.resolve("closed.csv").toFile().setReadable(false));
    assumeTrue(closed.toFile().setReadable(false));
    assumeTrue(!Files.isReadable(closed), "root may read anything");

    for (String name : List.of("DIR/closed.csv", "DIR/closed")) {
      label(name).failed(ExitCode.FAILED, "radlabel: " + name + ": permission denied");
    }
  }

  @Test
  void emptyPaths() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    run("label", "-q", "DIR/in.csv", "-o", "")
        .failed(
            ExitCode.USAGE,
            "radlabel: Invalid value for option '--output': expected a path but was ''",
            HINT);
    run("label", "").failed(ExitCode.USAGE, "radlabel: expected a path but was ''", HINT);
    run("label", "a\0b")
        .failed(
            ExitCode.USAGE,
            "radlabel: 'a?b' is no path here: Nul character not allowed; LC_ALL=C.UTF-8 allows all"
                + " letters",
            HINT);
  }

  @Test
  void anUnknownWordGetsTheKnownOnesAsTheyAreTyped() {
    label("DIR/in.csv", "--sections", "half")
        .failed(
            ExitCode.USAGE,
            "radlabel: Invalid value for option '--sections': expected one of [auto, impression,"
                + " all] but was 'half'",
            HINT);
    label("DIR/in.csv", "--aggregation", "all")
        .failed(
            ExitCode.USAGE,
            "radlabel: Invalid value for option '--aggregation': expected one of [priority,"
                + " chexpert, negbio] but was 'all'",
            HINT);
    label("DIR/in.csv", "--memo", "yes")
        .failed(
            ExitCode.USAGE,
            "radlabel: Invalid value for option '--memo': expected one of [on, off] but was 'yes'",
            HINT);
  }

  @Test
  void emptyFile() throws IOException {
    write("in.csv", "");

    label("DIR/in.csv").failed(ExitCode.FAILED, "radlabel: DIR/in.csv: is empty");
  }

  @Test
  void notUtf8() throws IOException {
    Files.write(
        folder.resolve("in.csv"), "id,report\n1,caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

    label("DIR/in.csv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.csv: is not UTF-8: byte 0xE9 at offset 15; save it in UTF-8, or name the"
                + " encoding of reports, for example --charset windows-1252");
    label("DIR/in.csv", "--charset", "windows-1252").failed(ExitCode.OK, "");
  }

  @Test
  void unknownCharset() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    label("DIR/in.csv", "--charset", "latin-99")
        .failed(
            ExitCode.USAGE,
            "radlabel: Invalid value for option '--charset': unknown encoding 'latin-99'; usual"
                + " ones are UTF-8, windows-1252, UTF-16",
            HINT);
  }

  @Test
  void byteOrderMarkAndCrLf() throws IOException {
    write("in.csv", "\uFEFFid,report\r\n1,\"a\r\nb\"\r\n");

    label("DIR/in.csv").failed(ExitCode.OK, "");
    assertThat(output()).startsWith("id,No Finding,").contains("\n1,").hasLineCount(2);
  }

  @Test
  void unclosedQuote() throws IOException {
    write("in.csv", "id,report\n1,a\n2,\"b\n3,c\n");

    label("DIR/in.csv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.csv:3: the record that begins here has a quote that is never closed");
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void noTextColumn() throws IOException {
    write("in.csv", "id,history\n1,a\n");

    label("DIR/in.csv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.csv:1: no text column found; name it with --text-columns."
                + " Columns found: id, history");
  }

  @Test
  void duplicateIdsKeepBothRows() throws IOException {
    write("in.csv", "id,report\n1,a\n1,b\n");

    label("DIR/in.csv", "--errors", "DIR/errors.tsv")
        .failed(ExitCode.FAILED, "radlabel: DIR/in.csv:3: same id as in DIR/in.csv:2");
    assertThat(output()).hasLineCount(3);
    assertThat(errors())
        .containsExactly(
            "file\tline\tid\tkind\tmessage",
            "DIR/in.csv\t3\t1\tduplicate-id\tsame id as in DIR/in.csv:2");
  }

  @Test
  void emptyTextIsABlankRow() throws IOException {
    write("in.csv", "id,report\n1,\n");

    Cli.Result result =
        run("label", "DIR/in.csv", "-o", "DIR/out.csv", "--errors", "DIR/errors.tsv");

    result.ended(ExitCode.OK);
    assertThat(result.err())
        .endsWith(
            "records with problems: 0; without text, left blank: 1; listed in DIR/errors.tsv\n");
    assertThat(output()).endsWith("\n1" + ",".repeat(14) + "\n");
    assertThat(errors()).contains("DIR/in.csv\t2\t1\tempty-text\tno text");
  }

  @Test
  void fieldsTooFewOrTooManyAreListedAndTheRestIsLabelled() throws IOException {
    write("in.csv", "id,report\n1\n2,a,b\n3,c\n");

    label("DIR/in.csv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.csv:2: not labelled: 1 field where 2 are expected",
            "radlabel: DIR/in.csv:3: not labelled: 3 fields where 2 are expected");
    assertThat(output()).hasLineCount(2).contains("\n3,");
  }

  @Test
  void manyProblemsAreCutShortOnTheTerminal() throws IOException {
    write("in.csv", "id,report\n" + "1\n".repeat(13));

    Cli.Result result = label("DIR/in.csv").ended(ExitCode.FAILED);

    assertThat(result.err())
        .hasLineCount(11)
        .endsWith("radlabel: and 3 more; --errors FILE lists all\n");
  }

  @Test
  void tenMegabyteReport() throws IOException {
    String text = "No pneumothorax seen.\n".repeat(480_000);
    write("in.csv", "id,report\n1,\"" + text + "\"\n2,b\n");

    label("DIR/in.csv").failed(ExitCode.OK, "");
    assertThat(output()).hasLineCount(3);
  }

  /** Without an end of sentence, and nothing but what costs most. */
  @ParameterizedTest
  @ValueSource(strings = {"effusion ", "\u00E9", ":\n"})
  void tenMegabytesThatAreNoSentence(String piece) throws IOException {
    String text = piece.repeat(10_000_000 / piece.length());
    write("in.csv", "id,report\n1,\"" + text + "\"\n2,b\n");

    label("DIR/in.csv").failed(ExitCode.OK, "");
    assertThat(output()).hasLineCount(3);
  }

  @Test
  void nulBytes() throws IOException {
    write("in.csv", "id,report\n1,a\0b\n");

    label("DIR/in.csv").failed(ExitCode.OK, "");
    assertThat(output()).hasLineCount(2);
  }

  @Test
  void brokenLexicon() throws IOException {
    write("in.csv", "id,report\n1,a\n");
    Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
    Files.writeString(lexicon.resolve("mine.yaml"), "nonsense: [\n");

    Cli.Result result = label("DIR/in.csv", "--lexicon", "DIR/lexicon").ended(ExitCode.FAILED);

    assertThat(result.err()).startsWith("radlabel: ").contains("mine.yaml").doesNotContain("\tat ");
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void typosGetSuggestions() {
    run("label", "--thread", "3", "x")
        .failed(
            ExitCode.USAGE,
            "radlabel: Unknown option: '--thread'",
            "Possible solutions: --threads",
            HINT);
    run("lable")
        .failed(
            ExitCode.USAGE,
            "radlabel: Unmatched argument at index 0: 'lable'",
            "Did you mean: radlabel ablate or radlabel label or radlabel sample?",
            "Try 'radlabel --help'.");
    run().failed(ExitCode.USAGE, "radlabel: no command given", "Try 'radlabel --help'.");
  }

  @Test
  void optionsThatContradict() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    label("DIR/in.csv", "--threads", "0")
        .failed(ExitCode.USAGE, "radlabel: --threads must be >= 1; got: 0", HINT);
    label("DIR/in.csv", "--no-header", "--id-column", "id")
        .failed(
            ExitCode.USAGE,
            "radlabel: --no-header leaves no columns to name; they are numbered from 1",
            HINT);
    label("-", "-").failed(ExitCode.USAGE, "radlabel: standard input can be read once only", HINT);
  }

  @Test
  void stackTraceOnlyWithDebug() {
    assertThat(label("DIR/none.csv").err()).doesNotContain("\tat ");
    assertThat(label("DIR/none.csv", "--debug").err())
        .startsWith("radlabel: DIR/none.csv: no such file\n")
        .contains("\tat ");
  }
}
