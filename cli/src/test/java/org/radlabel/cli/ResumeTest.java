package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.cli.commands.Failures;
import org.radlabel.cli.commands.KeptException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.PartialFile;
import org.radlabel.formats.run.Checkpoint;
import org.radlabel.formats.run.RunDescription;
import org.radlabel.formats.run.RunSummary;

/** Runs that are interrupted, and what goes on from them. */
class ResumeTest {
  private static final String HINT = "Try 'radlabel label --help'.";
  private static final String KEPT =
      "128 records (up to DIR/in.csv:129) are kept in DIR/out.csv.partial; the same command with"
          + " --resume goes on from there";
  private static final String ANEW = "; run as before, or without --resume to start again";
  private static final String[] ALL = {
    "label",
    "-q",
    "DIR/in.csv",
    "-o",
    "DIR/out.csv",
    "--evidence",
    "DIR/e.jsonl",
    "--errors",
    "DIR/errors.tsv"
  };

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    write("in.csv", reports(300));
  }

  /** Record 200 has one field only, and record 250 the id of the first. */
  private static String reports(int number) {
    StringBuilder csv = new StringBuilder("id,report\n");
    for (int i = 1; i <= number; i++) {
      csv.append(i == 250 ? 1 : i).append(i == 200 ? "\n" : ",No edema. Small effusion.\n");
    }
    return csv.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void givesTheBytesOfARunThatWasNotInterrupted(String threads) throws IOException {
    run(ALL).ended(ExitCode.FAILED);
    Map<String, String> whole = files();
    for (String name : whole.keySet()) {
      Files.delete(folder.resolve(name));
    }

    run("--on-error", "stop", "--threads", threads)
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.csv:201: 1 field where 2 are expected; stopped there, as --on-error"
                + " stop asks for; "
                + KEPT);
    assertThat(files().keySet())
        .containsExactly(
            "e.jsonl.partial", "errors.tsv.partial", "out.csv.partial", "out.csv.partial.json");
    run("--resume", "--threads", threads)
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/in.csv:201: not labelled: 1 field where 2 are expected",
            "radlabel: DIR/in.csv:251: same id as in DIR/in.csv:2");
    assertThat(files()).isEqualTo(whole);
  }

  @Test
  void aFailedWorkerIsNamedAndNotQuoted() {
    Checkpoint kept =
        new Checkpoint(
            new RunDescription("1", "mine", "00", Map.of(), List.of()),
            new RunSummary(1, 1, 0, Map.of(), Map.of(), Map.of(), 0),
            new Place("in.csv", 2),
            false,
            Map.of());
    String end =
        "; 1 record (up to in.csv:2) is kept in out.csv.partial; the same command with --resume"
            + " goes on from there\n";

    assertThat(said(new KeptException(kept, Path.of("out.csv"), new AssertionError("a report"))))
        .isEqualTo(
            "radlabel: failed unexpectedly (java.lang.AssertionError); --debug shows where" + end);
    assertThat(said(new KeptException(kept, Path.of("out.csv"), new OutOfMemoryError())))
        .isEqualTo("radlabel: out of memory; give it more with JAVA_TOOL_OPTIONS=-Xmx4g" + end);
  }

  private static String said(Exception failure) {
    StringWriter err = new StringWriter();
    assertThat(Failures.report(failure, new PrintWriter(err))).isEqualTo(ExitCode.FAILED);
    return err.toString().replace("\r\n", "\n");
  }

  @Test
  void problemsBeforeTheInterruptionCount() throws IOException {
    interrupt();
    Path checkpoint = folder.resolve("out.csv.partial.json");
    Files.writeString(
        checkpoint,
        Files.readString(checkpoint)
            .replaceFirst("\"problems\" : \\{ *\\}", "\"problems\" : {\"missing-id\" : 1}"));
    Cli.Result result = Cli.in(folder).run("label", "DIR/in.csv", "-o", "DIR/out.csv", "--resume");

    assertThat(result.ended(ExitCode.FAILED).err())
        .contains("radlabel: and 1 more; --errors FILE lists all\n")
        .contains("300 records, 299 rows in ")
        .contains("records with problems: 3 (field-count 1, duplicate-id 1, missing-id 1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sections all | option sections was auto and is all",
        "--no-fuzzy --uncertain ones | option fuzzy was true and is false; option uncertain was"
            + " as-is and is ones",
        "--id-column id | option id-column was not given and is id",
        "--option stable=blank | the rules of the lexicon chexpert14 have changed; option stable"
            + " was not given and is blank",
        "--evidence DIR/e.jsonl | the output --evidence was not given and is",
        "DIR/more.csv | the input was DIR/in.csv and is DIR/in.csv, DIR/more.csv"
      })
  void anotherCommandIsRefused(String options, String difference) throws IOException {
    write("more.csv", "id,report\n1,a\n");
    interrupt();
    Map<String, String> before = files();

    resume(options.split(" "))
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/out.csv.partial.json: cannot be resumed: " + difference + ANEW);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anotherInputIsRefused() throws IOException {
    interrupt();
    String before = Files.readString(folder.resolve("in.csv"));
    write("in.csv", before.replaceFirst("edema", "EDEMA"));
    refused("the content of DIR/in.csv has changed");
    write("in.csv", before + "301,a\n");
    refused("DIR/in.csv had %d bytes and has %d".formatted(before.length(), before.length() + 6));
  }

  @Test
  void anotherVersionOrLexiconIsRefused() throws IOException {
    interrupt();
    Path checkpoint = folder.resolve("out.csv.partial.json");
    String before = Files.readString(checkpoint);
    Files.writeString(checkpoint, before.replace("(unpackaged)", "0.0.1"));
    refused("radlabel was 0.0.1 and is (unpackaged)");
    Files.writeString(checkpoint, before.replaceFirst("(\"sha256\" : \")....", "$10000"));
    refused("the rules of the lexicon chexpert14 have changed");
    Files.writeString(checkpoint, before.replace("chexpert14", "mine"));
    refused("the lexicon was mine and is chexpert14");
  }

  private void refused(String difference) {
    resume()
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/out.csv.partial.json: cannot be resumed: " + difference + ANEW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DIR/in.csv -o DIR/out.csv | there is no DIR/out.csv.partial.json, so nothing to go on"
            + " from",
        "DIR/in.csv | standard output cannot be cut; name a file with -o OUT",
        "- -o DIR/out.csv | standard input cannot be read again from its beginning",
        "DIR/in.csv -o DIR/out.csv.gz | DIR/out.csv.gz is compressed, and what is compressed cannot"
            + " be cut",
        "DIR/in.csv -o DIR/out.csv --errors DIR/e.gz | DIR/e.gz is compressed, and what is"
            + " compressed cannot be cut",
        "DIR/in.csv -o DIR/out.csv.zst | DIR/out.csv.zst is compressed, and what is compressed"
            + " cannot be cut",
        "DIR/in.csv -o DIR/out.parquet --output-format parquet | a Parquet table is written at the"
            + " end, and nothing of it is kept",
        "DIR/in.csv -o /dev/null | /dev/null is no file, and cannot be cut",
        "DIR/in.csv -o DIR/out.csv --join DIR/in.csv --on id | a joined table is written at the"
            + " end, and nothing of it is kept"
      })
  void whatCannotBeGoneOnWithIsRefused(String arguments, String reason) {
    List<String> all = new ArrayList<>(List.of("label", "-q", "--resume"));
    all.addAll(List.of(arguments.split(" ")));

    Cli.in(folder)
        .run(all.toArray(String[]::new))
        .failed(ExitCode.USAGE, "radlabel: --resume: " + reason, HINT);
    assertThat(folder.toFile().list()).containsExactly("in.csv");
  }

  @Test
  void nothingIsKeptOfWhatCannotBeGoneOnWith() {
    for (String output : List.of("DIR/out.csv.gz", "DIR/out.csv")) {
      String input = output.endsWith(".gz") ? "DIR/in.csv" : "-";
      Cli.in(folder)
          .withInput(reports(300))
          .run("label", "-q", input, "-o", output, "--on-error", "stop")
          .failed(
              ExitCode.FAILED,
              "radlabel: "
                  + input.replace("-", "standard input")
                  + ":201: 1 field where 2 are expected; stopped there, as --on-error stop asks"
                  + " for");
      assertThat(folder.toFile().list()).containsExactly("in.csv");
    }
  }

  @Test
  void nothingIsLeftIfNothingWasWritten() throws IOException {
    write("in.csv", "id,report\n1,a\n2\n");

    run("label", "-q", "DIR/in.csv", "-o", "DIR/out.csv", "--on-error", "stop");
    assertThat(folder.toFile().list()).containsExactly("in.csv");
  }

  @Test
  void withoutResumeItIsBegunAnewAndSaid() throws IOException {
    interrupt();
    Cli.in(folder)
        .run("label", "-q", "DIR/in.csv", "-o", "DIR/out.csv")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/out.csv.partial, left by an interrupted run, is started again, as --resume"
                + " is not given",
            "radlabel: DIR/in.csv:201: not labelled: 1 field where 2 are expected",
            "radlabel: DIR/in.csv:251: same id as in DIR/in.csv:2");
    assertThat(files().keySet()).containsExactly("out.csv", "out.csv.manifest.json");
  }

  @Test
  void aPartialFileThatWasChangedIsRefused() throws IOException {
    interrupt();
    Path partial = folder.resolve("out.csv.partial");
    String before = Files.readString(partial);
    Files.writeString(partial, before.replaceFirst("1", "2"));

    resume()
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/out.csv.partial: was changed since it was kept; start again without"
                + " --resume");
    Files.writeString(partial, before);
    resume().ended(ExitCode.FAILED);
  }

  @Test
  void anInputMayBeAFolderInWhichTheOutputStands() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (int i = 100; i < 300; i++) {
      Files.writeString(reports.resolve("s" + i + ".txt"), i == 290 ? "" : "No edema.");
    }
    Files.write(reports.resolve("s290.txt"), new byte[] {(byte) 0xE9});
    String[] command = {"label", "-q", "DIR/reports", "-o", "DIR/reports/out.csv"};
    Cli.in(folder).run(command).ended(ExitCode.FAILED);
    String whole = Files.readString(reports.resolve("out.csv"));
    Files.delete(reports.resolve("out.csv"));
    Files.delete(reports.resolve("out.csv.manifest.json"));

    assertThat(Cli.in(folder).run(with(command, "--on-error", "stop")).err())
        .contains("128 records (up to ")
        .contains("s227.txt) are kept in DIR/reports/out.csv.partial; ");
    Cli.in(folder).run(with(command, "--resume")).ended(ExitCode.FAILED);
    assertThat(reports.resolve("out.csv")).hasContent(whole);
    Cli.in(folder).run(with(command, "--on-error", "stop")).ended(ExitCode.FAILED);
    Files.writeString(reports.resolve("s299.txt"), "Edema.");
    assertThat(Cli.in(folder).run(with(command, "--resume")).ended(ExitCode.USAGE).err())
        .contains("the content of DIR/reports has changed");
  }

  @Test
  void twoRunsDoNotWriteOneFile() throws IOException {
    try (PartialFile other = PartialFile.open(folder.resolve("out.csv"))) {
      other.begin();
      Cli.in(folder)
          .run("label", "-q", "DIR/in.csv", "-o", "DIR/out.csv")
          .failed(
              ExitCode.FAILED,
              "radlabel: DIR/out.csv.partial: another radlabel is writing it; wait until it has"
                  + " ended, or name another output");
    }
  }

  @Test
  void anInputThatAPartialFileWouldReplaceIsRefused() throws IOException {
    write("out.csv.partial", "id,report\n1,a\n");

    Cli.in(folder)
        .run("label", "-q", "DIR/out.csv.partial", "-o", "DIR/out.csv")
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/out.csv.partial is an input; name another file for the output",
            HINT);
  }

  @Test
  void aPartialFileThatNoRunLeftIsRefused() throws IOException {
    String[] command = {
      "label", "-q", "DIR/in.csv", "-o", "DIR/out.csv", "--evidence", "DIR/e.jsonl"
    };
    String moved = "; move it away, or name another output";
    write("e.jsonl.partial", "precious");
    Cli.in(folder)
        .run(command)
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/e.jsonl.partial: was not left by a run that wrote this output" + moved);
    assertThat(files()).containsOnly(Map.entry("e.jsonl.partial", "precious"));

    write("victim", "precious");
    Files.delete(folder.resolve("e.jsonl.partial"));
    Files.createSymbolicLink(folder.resolve("out.csv.partial"), Path.of("victim"));
    Cli.in(folder)
        .run(command)
        .failed(ExitCode.FAILED, "radlabel: DIR/out.csv.partial: is no file of radlabel's" + moved);
    assertThat(folder.resolve("victim")).hasContent("precious");
    Files.delete(folder.resolve("out.csv.partial"));

    write("out.csv.partial.json", "{\"mine\":1}");
    Cli.in(folder)
        .run(command)
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/out.csv.partial.json: is not what an interrupted radlabel leaves"
                + moved);
    assertThat(folder.resolve("out.csv.partial.json")).hasContent("{\"mine\":1}");
  }

  @Test
  void aRunKilledBeforeItsFirstRecordIsGoneOnWith() throws IOException {
    run(ALL).ended(ExitCode.FAILED);
    Map<String, String> whole = files();
    interrupt();
    Path checkpoint = folder.resolve("out.csv.partial.json");
    write("out.csv.partial", "");
    Files.writeString(
        checkpoint,
        Files.readString(checkpoint)
            .replaceAll("\"(records|labelled|silent|bytes)\" : \\d+", "\"$1\" : 0")
            .replaceAll(
                "\"crc32\" : \"\\w+\"(?=\\s+\\}\\s+\\},?\\s+\"records)", "\"crc32\" : \"00000000\"")
            .replaceFirst("\"inputs\"[^\\]]*\\]", inputs(whole)));

    resume().ended(ExitCode.FAILED);
    assertThat(files().get("out.csv")).isEqualTo(whole.get("out.csv"));
  }

  private static String inputs(Map<String, String> whole) {
    String manifest = whole.get("out.csv.manifest.json");
    int from = manifest.indexOf("\"inputs\"");
    return manifest.substring(from, manifest.indexOf(']', from) + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', rw-r--r--, rw-------, rw-r--r--",
    "--output-format jsonl, rw-------, rw-------, rw-r--r--",
    "--output-format sections, rw-------, rw-------, rw-r--r--",
    "--mode 640 --output-format bioc, rw-r-----, rw-r-----, rw-r-----"
  })
  void whatHoldsWordsOfReportsIsForItsOwnerAlone(
      String options, String labels, String evidence, String errors) throws IOException {
    assumeTrue(mode("in.csv").equals("rw-r--r--"), "needs a umask of 022");
    run(Stream.of(options.split(" ")).filter(o -> !o.isEmpty()).toArray(String[]::new));

    assertThat(mode("out.csv")).isEqualTo(labels);
    assertThat(mode("e.jsonl")).isEqualTo(evidence);
    assertThat(mode("errors.tsv")).isEqualTo(errors);
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  @Test
  void aDamagedCheckpointIsMovedAway() throws IOException {
    write("out.csv.partial.json", "{");
    String[] command = {"label", "-q", "DIR/in.csv", "-o", "DIR/out.csv"};

    Cli.in(folder)
        .run(with(command, "--resume"))
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/out.csv.partial.json: is not what an interrupted radlabel leaves; move"
                + " it away and start again without --resume");
    Cli.in(folder)
        .run(command)
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/out.csv.partial.json: is not what an interrupted radlabel leaves; move"
                + " it away, or name another output");
  }

  @Test
  void whatIsResumedGetsTheModeThatIsAskedFor() throws IOException {
    interrupt();
    assumeTrue(mode("out.csv.partial").equals("rw-r--r--"), "needs a umask of 022");

    resume("--mode", "600").ended(ExitCode.FAILED);

    assertThat(mode("out.csv")).isEqualTo("rw-------");
  }

  @Test
  void aModeThatIsNoneIsRefused() {
    assertThat(Cli.in(folder).run(with(ALL, "--mode", "999")).ended(ExitCode.USAGE).err())
        .contains("expected three octal digits, such as 640");
  }

  @Test
  void anInputIsTheSameHoweverItsPathIsWritten() throws IOException {
    interrupt();
    Cli.in(folder)
        .run("label", "-q", "DIR/./in.csv", "-o", "DIR/out.csv", "--resume")
        .ended(ExitCode.FAILED);
    assertThat(files().keySet()).containsExactly("out.csv", "out.csv.manifest.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o DIR/out.csv", "-o DIR/out.csv.gz"})
  void anInputThatIsChangedWhileItIsReadIsNoticed(String output) throws Exception {
    List<String> command = new ArrayList<>(List.of("label", "-q", "DIR/in.csv"));
    command.addAll(Stream.of(output.split(" ")).filter(o -> !o.isEmpty()).toList());
    String text = reports(200_000);
    write("in.csv", text);
    Path input = folder.resolve("in.csv");
    FileTime time = Files.getLastModifiedTime(input);
    Thread changer = new Thread(() -> change(input, text.length() - 20, time));
    changer.start();
    Cli.Result result = Cli.in(folder).run(command.toArray(String[]::new));

    changer.join();
    result.failed(
        ExitCode.FAILED,
        "radlabel: DIR/in.csv: was changed while it was read, so that the labels are those of no"
            + " version of it; label a copy, or wait until it is whole");
    assertThat(files()).isEmpty();
  }

  /** When the run has begun to write; the time is set back, so that the sum alone tells. */
  private void change(Path input, long place, FileTime time) {
    try {
      while (folder.toFile().list().length < 2) {
        Thread.sleep(1);
      }
      try (RandomAccessFile file = new RandomAccessFile(input.toFile(), "rw")) {
        file.seek(place);
        file.write('X');
      }
      Files.setLastModifiedTime(input, time);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFolderInWhichAReportIsChangedIsNoticed() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("1.txt"), "No edema.");
    OutputStream changing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            Files.writeString(reports.resolve("1.txt"), "Large effusion.");
          }
        };

    Cli.in(folder)
        .withOutput(changing)
        .run("label", "-q", "DIR/reports")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/reports: was changed while it was read, so that the labels are those of"
                + " no version of it; label a copy, or wait until it is whole");
  }

  /** Ends a run after its first 128 records. */
  private void interrupt() {
    String[] command = {"label", "-q", "DIR/in.csv", "-o", "DIR/out.csv", "--threads", "1"};
    Cli.in(folder).run(with(command, "--on-error", "stop"));
    assertThat(folder.resolve("out.csv.partial.json")).exists();
  }

  private Cli.Result resume(String... more) {
    String[] command = {"label", "-q", "DIR/in.csv", "-o", "DIR/out.csv", "--resume"};
    return Cli.in(folder).run(with(command, more));
  }

  private Cli.Result run(String... more) {
    boolean isWhole = more.length > 0 && more[0].equals("label");
    return Cli.in(folder).run(isWhole ? more : with(ALL, more));
  }

  private static String[] with(String[] command, String... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(p -> !p.endsWith("in.csv") && !p.endsWith("more.csv")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
