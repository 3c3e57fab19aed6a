package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.formats.tables.CsvRow;
import org.radlabel.formats.tables.ParquetRows;

/**
 * The files that a curator has, as {@code label} meets them: patterns, folders, streams, tables.
 */
class FilesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples");
  private static final Path FORMATS = SAMPLES.resolve("formats");

  @TempDir private Path folder;

  @Test
  void expandsAPatternThatTheShellLeftAlone() throws IOException {
    write("part-2.csv", "id,report\n3,Edema.\n");
    write("part-1.csv", "id,report\n1,No edema.\n2,Edema.\n");
    write("other.csv", "id,report\n9,Edema.\n");

    Cli.Result result = label("-q", "DIR/part-*.csv").ended(ExitCode.OK);

    assertThat(ids(result.out())).containsExactly("id", "1", "2", "3");
    label("-q", "DIR/*.xml")
        .failed(ExitCode.FAILED, "radlabel: DIR/*.xml: no file matches this pattern");
  }

  /** What the run writes is no input either where a link in the folder leads to it. */
  @Test
  void aLinkToTheFolderOfTheOutputsIsNoChange() throws IOException {
    Path tree = Files.createDirectory(folder.resolve("tree"));
    write("tree/1.txt", "No edema.");
    Files.createSymbolicLink(tree.resolve("up"), Path.of(".."));

    label("-q", "DIR/tree", "-o", "DIR/l.csv", "--errors", "DIR/e.tsv").failed(ExitCode.OK);

    assertThat(ids(read("l.csv"))).containsExactly("id", "1");
  }

  @Test
  void readsAFolderAgainAlthoughItHasWrittenIntoIt() throws IOException {
    write("1.txt", "No edema.");
    String[] command = {
      "-q", "DIR", "-o", "DIR/l.csv", "--evidence", "DIR/e.jsonl", "--errors", "DIR/e.tsv"
    };

    label(command).failed(ExitCode.OK);
    label(command).failed(ExitCode.OK);

    assertThat(ids(read("l.csv"))).containsExactly("id", "1");
  }

  @Test
  void aFolderThatMixesSaysWhatItDidNotRead() throws IOException {
    write("1.txt", "No edema.");
    write("2.txt", "Edema.");
    write("reports.csv", "id,report\n3,Edema.\n");

    label("-q", "DIR", "-o", "/dev/null")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/reports.csv: not labelled: is not one of the folder's report files"
                + " (.txt); name the form that counts with --input-format");
    label("-q", "DIR", "-o", "/dev/null", "--input-format", "txt").failed(ExitCode.OK);
    label("-q", "DIR", "--input-format", "csv").ended(ExitCode.OK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mimic-cxr-reports.zip",
        "bioc.xml",
        "reports.jsonl",
        "fhir.ndjson",
        "fhir-bundle.json",
        "oru.hl7"
      })
  void everyFormThatNamesPatientAndStudyGivesMimicsTable(String name) {
    String expected = mimic(FORMATS.resolve("mimic-cxr"));

    assertThat(mimic(FORMATS.resolve(name))).isEqualTo(expected).hasLineCount(7);
  }

  private String mimic(Path input) {
    return label("-q", input.toString(), "--output-format", "mimic-cxr").ended(ExitCode.OK).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mimic-cxr-reports.zip", "reports.parquet", "open-i.tgz", "oru.hl7"})
  void readsStandardInputOfAnyForm(String name) throws IOException {
    Path file = FORMATS.resolve(name);
    Cli.Result expected = label("-q", file.toString()).ended(ExitCode.OK);

    assertThat(Cli.in(folder).withInput(Files.readAllBytes(file)).run("label", "-q", "-"))
        .isEqualTo(expected);
  }

  @Test
  void aStreamThatIsACutZipIsRefused() throws IOException {
    byte[] zip = Files.readAllBytes(FORMATS.resolve("mimic-cxr-reports.zip"));

    Cli.in(folder)
        .withInput(Arrays.copyOf(zip, zip.length / 2))
        .run("label", "-q", "-")
        .failed(
            ExitCode.FAILED,
            "radlabel: standard input: is a zip that is cut off or damaged: no valid directory");
  }

  @Test
  void writesTheSameParquetAgain() throws IOException {
    String reports = SAMPLES.resolve("reports.csv").toString();
    String[] form = {"-q", reports, "--output-format", "parquet", "--threads"};
    label(form, "1", "-o", "DIR/1.parquet").failed(ExitCode.OK);
    label(form, "3", "-o", "DIR/3.parquet").failed(ExitCode.OK);
    label("-q", reports, "-o", "DIR/labels.csv").failed(ExitCode.OK);

    assertThat(folder.resolve("3.parquet")).hasSameBinaryContentAs(folder.resolve("1.parquet"));
    assertThat(read("1.parquet.manifest.json")).contains("\"output-format\" : \"parquet\"");
    assertThat(stats("DIR/1.parquet").replace("1.parquet", "labels.csv"))
        .isEqualTo(stats("DIR/labels.csv"));
    Cli.in(folder)
        .run("compare", "DIR/labels.csv", "DIR/1.parquet", "--differences", "DIR/d.tsv")
        .ended(ExitCode.OK);
    assertThat(read("d.tsv")).hasLineCount(1);
  }

  @Test
  void theParquetSampleIsWhatIsWritten() throws IOException {
    String reports = SAMPLES.resolve("images/reports.csv").toString();
    label("-q", reports, "--output-format", "parquet", "-o", "DIR/out.parquet").ended(ExitCode.OK);

    Path made = folder.resolve("out.parquet");
    assertThat(rows(made))
        .isEqualTo(rows(Golden.file("outputs/radlabel.parquet", made)))
        .hasSize(7);
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    try (ParquetRows parquet = ParquetRows.open(file.toString(), file)) {
      for (Optional<CsvRow> row = parquet.read(); row.isPresent(); row = parquet.read()) {
        rows.add(String.join(",", row.get().fields()));
      }
    }
    return rows;
  }

  private String stats(String file) {
    return Cli.in(folder).run("stats", file).ended(ExitCode.OK).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst"})
  void writesAndReadsCompressedTables(String ending) throws IOException {
    String images = SAMPLES.resolve("images/images.csv").toString();
    byte[] table = Files.readAllBytes(Path.of(images));
    try (OutputStream file = Files.newOutputStream(folder.resolve("images.csv." + ending));
        OutputStream out =
            ending.equals("gz") ? new GZIPOutputStream(file) : new ZstdOutputStream(file)) {
      out.write(table);
    }
    join(images, "DIR/plain.csv");
    join("DIR/images.csv." + ending, "DIR/joined.csv." + ending);
    Files.move(folder.resolve("joined.csv." + ending), folder.resolve("plain.csv." + ending));

    assertThat(stats("DIR/plain.csv." + ending).replace("." + ending, ""))
        .isEqualTo(stats("DIR/plain.csv"));
  }

  /** The list of images has an image without a report, which is said. */
  private void join(String table, String output) {
    String reports = SAMPLES.resolve("images/reports.csv").toString();
    label("-q", reports, "--join", table, "--on", "study_id", "-o", output).ended(ExitCode.FAILED);
  }

  @Test
  void joinsAParquetTable() throws IOException {
    write("in.csv", "id,report\n1,No edema.\n2,Edema.\n");
    label("-q", "DIR/in.csv", "--output-format", "parquet", "-o", "DIR/t.parquet").ended(0);

    assertThat(
            label("-q", "DIR/in.csv", "--join", "DIR/t.parquet", "--on", "id")
                .ended(ExitCode.OK)
                .out())
        .isEqualTo(label("-q", "DIR/in.csv").out());
  }

  @Test
  void stopsAtAJoinThatFailsIfAsked() throws IOException {
    write("in.csv", "id,report\n1,No edema.\n");
    write("t.csv", "id\n1\n2\n");

    label(
            "-q",
            "DIR/in.csv",
            "--join",
            "DIR/t.csv",
            "--on",
            "id",
            "-o",
            "DIR/o.csv",
            "--on-error",
            "stop")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/t.csv:3: no report of this id; its labels are empty; stopped there, as"
                + " --on-error stop asks for");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.csv", "t.csv");
  }

  /** Records are rows and entries of the error list, counted in the files themselves. */
  @ParameterizedTest
  @CsvSource({"radlabel", "mimic-cxr", "jsonl", "wide"})
  void recordsInAreRowsOutAndErrors(String form) throws IOException {
    write(
        "in.csv",
        """
        subject_id,study_id,report
        10000001,50000001,Edema.
        10000001,50000002
        10000001,x,Edema.
        10000001,50000003,
        10000001,50000001,No edema.
        1,2,3,4
        """);
    label("-q", "DIR/in.csv", "--output-format", form, "-o", "DIR/out", "--errors", "DIR/e.tsv")
        .ended(ExitCode.FAILED);

    long rows = read("out").lines().count() - (form.equals("jsonl") ? 0 : 1);
    long lost =
        read("e.tsv").lines().filter(l -> l.matches(".*\t(field-count|unwritable)\t.*")).count();
    Matcher records = Pattern.compile("\"records\" : (\\d+)").matcher(read("out.manifest.json"));
    assertThat(records.find()).isTrue();
    assertThat(rows + lost).isEqualTo(6).isEqualTo(Long.parseLong(records.group(1)));
    assertThat(lost).isEqualTo(form.equals("mimic-cxr") ? 3 : 2);
  }

  private static List<String> ids(String table) {
    return table.lines().map(line -> line.substring(0, line.indexOf(','))).toList();
  }

  private Cli.Result label(String[] first, String... rest) {
    String[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return label(all);
  }

  private Cli.Result label(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "label";
    System.arraycopy(options, 0, all, 1, options.length);
    return Cli.in(folder).run(all);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
