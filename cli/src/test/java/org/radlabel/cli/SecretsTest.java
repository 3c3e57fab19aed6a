package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.cli.commands.ExitCode;

/**
 * A secret in any field of any form comes out of {@code label} only where it belongs, whatever
 * becomes of the run: in the id column, and as chexpert-labeler's report. The readers by themselves
 * are tried with every field in HospitalFormsTest of formats; here, where each run starts the
 * program anew, with fields spread over the sample.
 */
class SecretsTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples/formats");
  private static final String SECRET = "Zqxsecret";
  private static final int MOST_FIELDS = 36;
  private static final int LABELS_ID = 0;
  private static final int LISTS_ID = 2;

  /** What is read, and with what outputs; the arguments come behind the input. */
  private enum Run {
    WHOLE("-o DIR/out/labels.csv --errors DIR/out/errors.tsv --passed-over DIR/out/passed.tsv"),
    CUT("-o DIR/out/labels.csv --errors DIR/out/errors.tsv --passed-over DIR/out/passed.tsv"),
    DAMAGED("-o DIR/out/labels.csv --errors DIR/out/errors.tsv --on-error stop"),
    TO_STANDARD_OUTPUT(""),
    NO_FOLDER("-o DIR/none/labels.csv --errors DIR/out/errors.tsv"),
    DISK_FULL("-o DIR/out/labels.csv --errors /dev/full");

    private final String outputs;

    Run(String outputs) {
      this.outputs = outputs;
    }

    /** The input as this run finds it. */
    byte[] input(byte[] whole, int secretEnd) {
      if (this == CUT) {
        return Arrays.copyOf(whole, Math.min(whole.length, secretEnd + 3));
      }
      byte[] input = whole.clone();
      if (this == DAMAGED) {
        input[Math.min(whole.length - 1, secretEnd + 1)] = (byte) 0xFF;
      }
      return input;
    }
  }

  @TempDir private Path folder;

  /** The pattern says what a field is, its first group is the value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "oru-versions.hl7 (?<=[|^])([^|^\\r\\n~&\\\\]+)",
        "interface-log.hl7 (?<=[|^])([^|^\\r\\n~&\\\\]+)",
        "mdm.hl7 (?<=[|^])([^|^\\r\\n~&\\\\]+)",
        "fhir-r5.json \"([^\"\\\\]*)\"",
        "fhir.ndjson \"([^\"\\\\]*)\"",
        "fhir.xml (?:\"|>)([^\"<>]+)(?=\"|<)",
        "cda/s50000001.xml (?:\"|>)([^\"<>]+)(?=\"|<)",
        "bioc.xml >([^\"<>]+)<",
        "bioc.json \"([^\"\\\\]*)\"",
        "reports.jsonl \"([^\"\\\\]*)\"",
        "annotation.json \"([^\"\\\\]*)\"",
        "reports-by-id.json \"([^\"\\\\]*)\"",
        "reports-by-column.json \"([^\"\\\\]*)\"",
        "chexpert-plus.csv (?m)(?:^|(?<=,))(\"(?:[^\"]|\"\")*\"|[^\",\\n]+)(?=,|$)",
        "indiana-reports.csv (?m)(?:^|(?<=,))(\"(?:[^\"]|\"\")*\"|[^\",\\n]+)(?=,|$)",
        "mimic-cxr-sectioned.csv (?m)(?:^|(?<=,))(\"(?:[^\"]|\"\")*\"|[^\",\\n]+)(?=,|$)",
        "reports.csv (?m)(?:^|(?<=,))(\"(?:[^\"]|\"\")*\"|[^\",\\n]+)(?=,|$)",
        "headerless.csv (?m)^(\"(?:[^\"]|\"\")*\"|[^\",\\n]+)$",
        "reports.tsv (?m)(?:^|(?<=\\t))(\"(?:[^\"]|\"\")*\"|[^\"\\t\\n]+)(?=\\t|$)"
      })
  void aSecretComesOutOnlyWhereItBelongs(String form, String field) throws IOException {
    String sample = Files.readString(SAMPLES.resolve(form));
    List<MatchResult> fields = Pattern.compile(field).matcher(sample).results().toList();
    int step = (fields.size() + MOST_FIELDS - 1) / MOST_FIELDS;
    Run[] runs = Run.values();
    int planted = 0;
    for (int i = 0; i < fields.size(); i += step) {
      MatchResult value = fields.get(i);
      String before = sample.substring(0, value.start(1)) + SECRET;
      byte[] whole = (before + sample.substring(value.end(1))).getBytes(StandardCharsets.UTF_8);
      Run run = runs[planted % runs.length];
      label(form, run, run.input(whole, before.getBytes(StandardCharsets.UTF_8).length));
      planted++;
    }
    assertThat(planted).isGreaterThanOrEqualTo(runs.length);
  }

  private void label(String form, Run run, byte[] input) throws IOException {
    String name = "in" + form.substring(form.lastIndexOf('.'));
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.write(folder.resolve(name), input);
    String arguments = "label DIR/" + name + " " + run.outputs;
    Cli.Result result = Cli.in(folder).run(arguments.strip().split(" "));

    String told = form + ", " + run + ": " + new String(input, StandardCharsets.UTF_8);
    assertThat(result.code()).as(told + result.err()).isNotEqualTo(ExitCode.USAGE);
    assertThat(result.err()).as(told).doesNotContain(SECRET);
    assertThat(without(result.out(), ',', LABELS_ID)).as(told).doesNotContain(SECRET);
    for (Path file : filesIn(out)) {
      assertThat(toBeSilent(file)).as(file.getFileName() + " of " + told).doesNotContain(SECRET);
      Files.delete(file);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("out", name);
    }
  }

  private static List<Path> filesIn(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.toList();
    }
  }

  /** What stands in a file beside ids; of a table that is written in part, too. */
  private static String toBeSilent(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    if (name.endsWith(".tsv") || name.endsWith(".tsv.partial")) {
      return without(text, '\t', LISTS_ID);
    }
    boolean table = name.equals("labels.csv") || name.equals("labels.csv.partial");
    return table ? without(text, ',', LABELS_ID) : text;
  }

  /** A table without the cells of a column; its head stays. */
  private static String without(String table, char separator, int column) throws IOException {
    List<String> kept = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(table)) {
      for (CsvRecord row : rows) {
        List<String> cells = new ArrayList<>(row.getFields());
        if (!kept.isEmpty() && column < cells.size()) {
          cells.remove(column);
        }
        kept.add(String.join("\n", cells));
      }
    }
    return String.join("\n", kept);
  }
}
