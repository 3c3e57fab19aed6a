package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.cli.commands.ExitCode;

/**
 * Every form of output, compared with whole files ({@link Golden}). And what is said of options and
 * tables that do not fit.
 */
class OutputFormatsTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples");
  private static final Path GOLDEN = SAMPLES.resolve("golden/outputs");
  private static final String REPORTS = SAMPLES.resolve("images/reports.csv").toString();
  private static final String IMAGES = SAMPLES.resolve("images/images.csv").toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "radlabel, radlabel.csv",
    "chexpert-labeler, chexpert-labeler.csv",
    "chexbert, chexbert.csv",
    "mimic-cxr, mimic-cxr.csv",
    "wide, wide.csv",
    "jsonl, evidence.jsonl",
    "bioc, bioc.xml"
  })
  void writesEachForm(String format, String golden) throws IOException {
    label("-q", REPORTS, "--output-format", format, "-o", "DIR/out").failed(ExitCode.OK);

    isAsBefore("out", golden);
  }

  @ParameterizedTest
  @CsvSource({"chexpert, joined-chexpert.csv", "mimic-cxr, joined-mimic-cxr.csv"})
  void joinsEachFormThatHasARowAnImage(String format, String golden) throws IOException {
    label(
            "-q",
            REPORTS,
            "--output-format",
            format,
            "--join",
            IMAGES,
            "--on",
            "study_id",
            "-o",
            "DIR/out",
            "--errors",
            "DIR/errors.tsv")
        .ended(ExitCode.FAILED);

    isAsBefore("out", golden);
    assertThat(Files.readString(folder.resolve("errors.tsv")).replace(SAMPLES + "/", ""))
        .isEqualTo(
            """
            file\tline\tid\tkind\tmessage
            images/reports.csv\t7\ts50000006\tempty-text\tno text
            images/images.csv\t9\t50000009\tno-report\tno report of this study_id; its labels are empty
            images/images.csv\t\ts50000006\tnot-in-table\tno row of this study_id, of which there is a report
            """);
  }

  @Test
  void theManifestTellsHowAFileWasMadeAndNotWhen() throws IOException {
    write("in.csv", "id,report\n1,No edema.\n1,Edema.\n");
    label("-q", "DIR/in.csv", "-o", "DIR/out.csv", "--uncertain", "ones").ended(ExitCode.FAILED);
    String manifest = read("out.csv.manifest.json");
    label("-q", "DIR/in.csv", "-o", "DIR/out.csv", "--uncertain", "ones", "--threads", "3")
        .ended(ExitCode.FAILED);

    assertThat(read("out.csv.manifest.json")).isEqualTo(manifest);
    assertThat(
            manifest
                .replaceAll("\"[0-9a-f]{64}\"", "\"HASH\"")
                .replaceAll("(?s),\n  \"labels\".*", ""))
        .isEqualTo(
            """
            {
              "radlabel" : "(unpackaged)",
              "lexicon" : {
                "name" : "chexpert14",
                "sha256" : "HASH"
              },
              "options" : {
                "charset" : "UTF-8",
                "sections" : "auto",
                "aggregation" : "priority",
                "assertion" : "scope",
                "fuzzy" : "true",
                "budget" : "10000",
                "language-check" : "true",
                "output-format" : "radlabel",
                "uncertain" : "ones",
                "blank" : "as-is",
                "excel-safe" : "false"
              },
              "inputs" : [ {
                "name" : "DIR/in.csv",
                "bytes" : 31,
                "crc32" : "74b5e194"
              } ],
              "records" : 2,
              "labelled" : 2,
              "problems" : {
                "duplicate-id" : 1
              },
              "passed over" : { }\
            """
                .replace("DIR", folder.toString()));
  }

  @Test
  void theManifestRecordsWhatChangesCells() throws IOException {
    write("in.csv", "id,report\n1,No edema.\n");
    label("-q", "DIR/in.csv", "-o", "DIR/out.csv", "--blank", "zeros", "--excel-safe")
        .failed(ExitCode.OK);

    assertThat(read("out.csv.manifest.json"))
        .contains("\"uncertain\" : \"as-is\"")
        .contains("\"blank\" : \"zeros\"")
        .contains("\"excel-safe\" : \"true\"");
  }

  @Test
  void writesNoManifestUnlessThereIsAFileToPutItBeside() throws IOException {
    write("in.csv", "id,report\n1,No edema.\n");

    label("-q", "DIR/in.csv", "-o", "DIR/out.csv", "--no-manifest").failed(ExitCode.OK);
    label("-q", "DIR/in.csv").ended(ExitCode.OK);
    label("-q", "DIR/in.csv", "-o", "/dev/null").failed(ExitCode.OK);

    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.csv", "out.csv");
  }

  @Test
  void compressesWhatIsNamedGz() throws IOException {
    label("-q", REPORTS, "--output-format", "mimic-cxr", "-o", "DIR/a.csv.gz").failed(ExitCode.OK);
    label("-q", REPORTS, "--output-format", "mimic-cxr", "-o", "DIR/b.csv.gz").failed(ExitCode.OK);

    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("a.csv.gz")))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(GOLDEN.resolve("mimic-cxr.csv")));
    }
    assertThat(folder.resolve("a.csv.gz")).hasSameBinaryContentAs(folder.resolve("b.csv.gz"));
  }

  @Test
  void mimicsTreeBecomesMimicsTable() throws IOException {
    String tree = SAMPLES.resolve("formats/mimic-cxr").toString();

    label("-q", tree, "--output-format", "mimic-cxr", "-o", "DIR/out.csv").failed(ExitCode.OK);

    assertThat(Files.readAllLines(folder.resolve("out.csv")).stream().map(row -> row.split(",")))
        .extracting(cells -> cells[0] + "," + cells[1])
        .containsExactly(
            "subject_id,study_id",
            "10000001,50000001",
            "10000001,50000002",
            "10000002,50000003",
            "11000003,50000004",
            "11000004,50000005",
            "11000004,50000006");
  }

  @Test
  void mimicListsAReportWithoutItsNumber() throws IOException {
    write(
        "in.csv", "subject_id,study_id,report\n10000001,s50000001,No edema.\n10000001,x,Edema.\n");

    Cli.Result result = label("-q", "DIR/in.csv", "--output-format", "mimic-cxr");

    result.failed(
        ExitCode.FAILED,
        "radlabel: DIR/in.csv:3: not labelled: no study_id; it is read from a column of that name,"
            + " or as s and 8 digits from the id or the file's name");
    assertThat(result.out().lines()).hasSize(2).last().asString().startsWith("10000001,50000001,");
  }

  @Test
  void excelSafeDisarmsTextsOfReportsAndTables() throws IOException {
    write("in.csv", "id,report\n-7,No edema.\n=1+1,Possible edema.\n");
    write("table.csv", "id,note\n-7,@x\n=1+1,-3\n");

    assertThat(label("-q", "DIR/in.csv", "--excel-safe").out())
        .contains("\n-7,")
        .contains("\n'=1+1,")
        .contains(",-1.0,");
    assertThat(
            label("-q", "DIR/in.csv", "--excel-safe", "--join", "DIR/table.csv", "--on", "id")
                .out())
        .contains("\n-7,'@x,")
        .contains("\n'=1+1,-3,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--join DIR/t.csv | --join TABLE and --on COLUMN go together",
        "--on id | --join TABLE and --on COLUMN go together",
        "--output-format chexpert | --output-format chexpert has one row per image: name the list"
            + " of images with --join TABLE --on COLUMN",
        "--output-format jsonl --join DIR/t.csv --on id | --join is for label files, not for"
            + " --output-format jsonl",
        "--output-format sections --join DIR/t.csv --on id | --join is for label files, not for"
            + " --output-format sections",
        "--join DIR/t.csv --join DIR/u.csv --join DIR/v.csv --on id --on id | --on COLUMN is given"
            + " once, or once for each --join TABLE",
        "--output-format bioc --uncertain ones | --uncertain, --blank and --excel-safe are for"
            + " tables, not for --output-format bioc",
        "--output-format mimic | Invalid value for option '--output-format': expected one of"
            + " [radlabel, chexpert-labeler, chexpert, chexbert, mimic-cxr, wide, parquet,"
            + " sections, jsonl, bioc] but was 'mimic'",
        "--output-format parquet --excel-safe | --excel-safe is for text, not for --output-format"
            + " parquet",
        "-o DIR/out.parquet | a file named .parquet needs --output-format parquet",
        "--uncertain x | Invalid value for option '--uncertain': expected one of [as-is, ones,"
            + " zeros, drop] but was 'x'",
        "--join DIR/out.csv --on id -o DIR/out.csv | DIR/out.csv is an input; name another file for"
            + " the output",
        "-o DIR/out.csv --errors DIR/out.csv.manifest.json | DIR/out.csv.manifest.json is named for"
            + " two outputs"
      })
  void refusesOptionsThatDoNotFit(String options, String message) throws IOException {
    write("in.csv", "id,report\n1,No edema.\n");

    label(("DIR/in.csv " + options).split(" "))
        .failed(ExitCode.USAGE, "radlabel: " + message, "Try 'radlabel label --help'.");
    assertThat(folder.toFile().list()).containsExactly("in.csv");
  }

  @Test
  void refusesATableWithoutTheColumnBeforeItLabels() throws IOException {
    write("in.csv", "id,report\n1,No edema.\n");
    write("t.csv", "study,view\n1,AP\n");

    label("-q", "DIR/in.csv", "--join", "DIR/t.csv", "--on", "id", "-o", "DIR/out.csv")
        .failed(
            ExitCode.FAILED, "radlabel: DIR/t.csv:1: no column \"id\". Columns found: study, view");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.csv", "t.csv");
  }

  /** Of columns of other names it is not known that they hold no words of reports. */
  @ParameterizedTest
  @CsvSource({
    "'study_id,report', rw-------",
    "'study_id,remarks', rw-------",
    "'study_id,ViewPosition', rw-r--r--"
  })
  void aJoinedTableWithTextIsForItsOwnerAlone(String header, String mode) throws IOException {
    write("in.csv", "study_id,report\n1,Mild edema.\n");
    write("t.csv", header + "\n1,x\n");
    assumeTrue(mode("in.csv").equals("rw-r--r--"), "needs a umask of 022");

    label("-q", "DIR/in.csv", "--join", "DIR/t.csv", "--on", "study_id", "-o", "DIR/out.csv")
        .failed(ExitCode.OK);

    assertThat(mode("out.csv")).isEqualTo(mode);
  }

  @Test
  void aJoinedTableThatIsNotUtf8IsToBeSavedSo() throws IOException {
    write("in.csv", "id,report\n1,Mild edema.\n");
    Files.write(
        folder.resolve("t.csv"), "id,view\n1,M\u00FC\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(
            label("-q", "DIR/in.csv", "--join", "DIR/t.csv", "--on", "id", "-o", "DIR/out.csv")
                .ended(ExitCode.FAILED)
                .err())
        .contains("DIR/t.csv: is not UTF-8", "; save it in UTF-8");
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  private Cli.Result label(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "label";
    System.arraycopy(options, 0, all, 1, options.length);
    return Cli.in(folder).run(all);
  }

  private void isAsBefore(String name, String golden) throws IOException {
    Golden.isAsBefore("outputs/" + golden, folder.resolve(name));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
