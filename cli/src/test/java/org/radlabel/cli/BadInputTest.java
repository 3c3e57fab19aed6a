package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sort of bad input: exit code, the whole message, and nothing lost. */
class BadInputTest {
  private static final String HINT = "Try 'radlabel label --help'.";

  @TempDir private Path folder;

  @AfterEach
  void noHalfFileIsLeft() throws IOException {
    assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
  }

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
            "radlabel: DIR/reports: is a folder that holds no report files (.txt, .xml, .json, .ndjson, .jsonl, .hl7, .parquet, .csv, .tsv)");
  }

  @Test
  void folderWhereAFileIsMeant() {
    run("explain", "DIR").failed(ExitCode.FAILED, "radlabel: DIR: is a folder; a file is expected");
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
            "radlabel: 'a\0b' is no path here: Nul character not allowed; LC_ALL=C.UTF-8 allows all letters",
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
            "radlabel: DIR/in.csv: is not UTF-8: byte 0xE9 at offset 15; name its encoding, for"
                + " example --charset windows-1252");
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
  void outputFolderMissing() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    run("label", "-q", "DIR/in.csv", "-o", "DIR/none/out.csv")
        .failed(ExitCode.FAILED, "radlabel: DIR/none/out.csv: its folder does not exist");
  }

  @Test
  void outputFolderNotWritable() throws IOException {
    write("in.csv", "id,report\n1,a\n");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false));
    // Root may write to any folder but one of a file system that holds no files.
    String name = Files.isWritable(closed) ? "/proc/out.csv" : "DIR/closed/out.csv";

    Cli.Result result = run("label", "-q", "DIR/in.csv", "-o", name).ended(ExitCode.FAILED);

    assertThat(result.err())
        .startsWith("radlabel: " + name + ": ")
        .containsAnyOf("its folder cannot be written to", "cannot be written: ")
        .hasLineCount(1);
  }

  @Test
  void outputIsAFolder() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    run("label", "-q", "DIR/in.csv", "-o", "DIR")
        .failed(ExitCode.FAILED, "radlabel: DIR: is a folder; name a file in it");
  }

  @Test
  void outputIsAnInput() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    run("label", "DIR/in.csv", "-o", "DIR/./in.csv")
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/./in.csv is an input; name another file for the output",
            HINT);
    assertThat(folder.resolve("in.csv")).hasContent("id,report\n1,a\n");
  }

  @Test
  void outputIsALinkToAnInput() throws IOException {
    write("in.csv", "id,report\n1,a\n");
    Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("in.csv"));
    Files.createLink(folder.resolve("hard.csv"), folder.resolve("in.csv"));

    for (String name : List.of("DIR/soft.csv", "DIR/hard.csv")) {
      run("label", "DIR/in.csv", "-o", name)
          .failed(
              ExitCode.USAGE,
              "radlabel: " + name + " is an input; name another file for the output",
              HINT);
    }
  }

  @Test
  void outputIsAReportOfTheInputFolder() throws IOException {
    Files.createDirectories(folder.resolve("reports/deep"));
    write("reports/deep/a.txt", "No effusion.");

    for (String name : List.of("DIR/reports/deep/a.txt", "DIR/reports/new.TXT")) {
      run("label", "DIR/reports", "-o", name)
          .failed(
              ExitCode.USAGE,
              "radlabel: " + name + " is an input; name another file for the output",
              HINT);
    }
    assertThat(folder.resolve("reports/deep/a.txt")).hasContent("No effusion.");
  }

  @Test
  void twoOutputsInOneFile() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    label("DIR/in.csv", "--evidence", "DIR/out.csv")
        .failed(ExitCode.USAGE, "radlabel: DIR/out.csv is named for two outputs", HINT);
  }

  @Test
  void diskFull() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    write("in.csv", "id,report\n1,a\n");

    label("DIR/in.csv", "--evidence", "/dev/full")
        .failed(ExitCode.FAILED, "radlabel: /dev/full: cannot be written: No space left on device");
    assertThat(names()).containsExactly("in.csv");
    for (String command : List.of("label -q", "explain")) {
      try (OutputStream full = new FileOutputStream("/dev/full")) {
        Cli.in(folder)
            .withOutput(full)
            .run((command + " DIR/in.csv").split(" "))
            .failed(
                ExitCode.FAILED,
                "radlabel: standard output: cannot be written: No space left on device");
      }
    }
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
            "Did you mean: radlabel ablate or radlabel label or radlabel lexicon?",
            "Try 'radlabel --help'.");
    run().failed(ExitCode.USAGE, "radlabel: no command given", "Try 'radlabel --help'.");
  }

  @Test
  void optionsThatContradict() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    label("DIR/in.csv", "--threads", "0")
        .failed(ExitCode.USAGE, "radlabel: --threads must be 1 or more", HINT);
    label("DIR/in.csv", "--no-header", "--id-column", "id")
        .failed(ExitCode.USAGE, "radlabel: --no-header leaves no columns to name", HINT);
    label("-", "-").failed(ExitCode.USAGE, "radlabel: standard input can be read once only", HINT);
  }

  @Test
  void stackTraceOnlyWithDebug() {
    assertThat(label("DIR/none.csv").err()).doesNotContain("\tat ");
    assertThat(label("DIR/none.csv", "--debug").err())
        .startsWith("radlabel: DIR/none.csv: no such file\n")
        .contains("\tat ");
  }

  private Cli.Result label(String... args) {
    List<String> all =
        Stream.concat(Stream.of("label", "-q", "-o", "DIR/out.csv"), Stream.of(args)).toList();
    return run(all.toArray(String[]::new));
  }

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(args);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("out.csv"));
  }

  private List<String> errors() throws IOException {
    return Files.readAllLines(folder.resolve("errors.tsv")).stream()
        .map(line -> line.replace(folder.toString(), "DIR"))
        .toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
