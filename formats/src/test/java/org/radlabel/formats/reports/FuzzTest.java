package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;

/**
 * Damaged files of every form: no reader hangs or fails in an unforeseen way, and a report whose
 * text is still there comes out, or something is in the error list.
 */
class FuzzTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root")).resolve("corpus-samples/formats");
  private static final int MUTATIONS = 2_000;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** A word of each of the six reports that no other has. */
  private static final List<String> MARKERS =
      List.of("cardiopulmonary", "cardiomegaly", "carina", "Interstitial", "sixth", "excluded");

  /**
   * Names by which a form says what is text: with one of them mistyped, the text is another
   * column's or another resource's.
   */
  private static final List<String> NAMES =
      List.of(
          "id,report",
          "last_paragraph,comparison",
          "comparison,findings",
          "findings,impression",
          "impression,findings",
          "section_findings,section_impression,age",
          "study,impression",
          "path_to_image",
          "uid,MeSH",
          "id\tfindings\timpression\n",
          "\"impression\": \"",
          "\"findings\": \"",
          "\"findings\": [",
          "\"resourceType\": \"DiagnosticReport\"",
          "\"resourceType\": \"DocumentReference\"",
          "||||||F",
          "OBX|",
          "|",
          "\r");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "reports.csv,             CSV,     stream",
    "headerless.csv,          CSV,     stream",
    "mimic-cxr-sectioned.csv, CSV,     stream",
    "chexpert-plus.csv,       CSV,     stream",
    "indiana-reports.csv,     CSV,     stream",
    "reports.tsv,             TSV,     stream",
    "texts/chest-1.txt,       TXT,     text",
    "mimic-cxr-reports.zip,   '',      packed",
    "open-i/ecgen-radiology/1.xml, OPEN_I, text",
    "open-i.tgz,              OPEN_I,  packed",
    "open-i.tar,              OPEN_I,  text",
    "bioc.xml,                BIOC,    stream",
    "reports.jsonl,           JSONL,   stream",
    "reports.jsonl.gz,        JSONL,   packed",
    "reports.jsonl.zst,       JSONL,   packed",
    "fhir.ndjson,             FHIR,    encoded",
    "fhir-bundle.json,        FHIR,    encoded",
    "oru.hl7,                 HL7,     stream",
    "oru-versions.hl7,        HL7,     stream",
    "interface-log.hl7,       HL7,     stream",
    "mdm.hl7,                 HL7,     stream",
    "fhir-r5.json,            FHIR,    encoded",
    "fhir.xml,                FHIR_XML, encoded",
    "cda/s50000001.xml,       CDA,     text",
    "bioc.json,               BIOC_JSON, stream",
    "reports.parquet,         PARQUET, file",
    "annotation.json,         JSON,    stream",
    "reports-by-id.json,      JSON,    stream",
    "reports-by-column.json,  JSON,    stream",
    "excel-utf16.csv,         CSV,     stream",
    "reports.xlsx,            XLSX,    packed",
  })
  void damagedFilesAreReadOrRefused(String name, String format, String how) throws IOException {
    byte[] valid = valid(name);
    ReadOptions forced =
        format.isEmpty()
            ? ReadOptions.DEFAULTS
            : ReadOptions.DEFAULTS.withFormat(InputFormat.valueOf(format));
    Outcome whole = read(name, valid, ReadOptions.DEFAULTS);
    assertThat(whole.problems()).isZero();
    Assertions.assertTimeoutPreemptively(
        LONGEST,
        () -> {
          for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = new Mutator(seed).mutate(valid);
            ReadOptions options = seed % 2 == 0 ? ReadOptions.DEFAULTS : forced;
            check(name + " seed " + seed, how, valid, damaged, whole, read(name, damaged, options));
          }
        });
  }

  /** The tar without gzip's checksum, which finds all damage before the tar is looked at. */
  private static byte[] valid(String name) throws IOException {
    if (!name.equals("open-i.tar")) {
      return Files.readAllBytes(SAMPLES.resolve(name));
    }
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(SAMPLES.resolve("open-i.tgz")))) {
      return in.readAllBytes();
    }
  }

  /**
   * What came out.
   *
   * @param texts all texts of all reports
   * @param ids all their ids and metadata, where a text may be that has slipped one column to the
   *     left
   * @param records how many reports
   * @param passedOver how many records were left out on purpose
   * @param problems how many entries of the error list, the one that ended the reading included,
   *     and what was said
   */
  private record Outcome(String texts, String ids, int records, int passedOver, int problems) {}

  private Outcome read(String name, byte[] bytes, ReadOptions options) throws IOException {
    List<InputRecord> records = new ArrayList<>();
    List<Recognition> said = new ArrayList<>();
    int thrown = 0;
    try (ReportReader reader =
        ReportReaders.open(List.of(source(name, bytes)), options, said::add)) {
      for (Optional<InputRecord> r = reader.read(); r.isPresent(); r = reader.read()) {
        records.add(r.get());
      }
    } catch (InputException e) {
      thrown = 1;
    } catch (IOException | RuntimeException | Error e) {
      return fail(name + " failed in an unforeseen way", e);
    }
    List<InputRecord.Accepted> reports =
        records.stream()
            .filter(InputRecord.Accepted.class::isInstance)
            .map(InputRecord.Accepted.class::cast)
            .toList();
    StringBuilder ids = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    for (InputRecord.Accepted accepted : reports) {
      ids.append(accepted.report().id()).append(accepted.report().metadata()).append('\n');
      accepted.report().fields().forEach(f -> texts.append(f.text()).append('\n'));
    }
    int passedOver =
        (int) records.stream().filter(InputRecord.PassedOver.class::isInstance).count();
    long empty =
        reports.stream()
            .flatMap(r -> r.remarks().stream())
            .filter(p -> p.kind() == ProblemKind.EMPTY_TEXT)
            .count();
    boolean othersSaid = said.stream().anyMatch(r -> r.detail().contains("not read"));
    return new Outcome(
        texts.toString(),
        ids.toString(),
        reports.size(),
        passedOver,
        records.size() - reports.size() - passedOver + thrown + (othersSaid ? 1 : 0) + (int) empty);
  }

  private Source source(String name, byte[] bytes) throws IOException {
    if (name.endsWith(".zip") || name.endsWith(".parquet")) {
      return Source.of(Files.write(folder.resolve(Path.of(name).getFileName().toString()), bytes));
    }
    return Source.of(name, new ByteArrayInputStream(bytes));
  }

  private static void check(
      String what, String how, byte[] before, byte[] after, Outcome whole, Outcome now) {
    String valid = new String(before, StandardCharsets.ISO_8859_1);
    String damaged = new String(after, StandardCharsets.ISO_8859_1);
    if (now.problems() > 0
        || now.passedOver() != whole.passedOver()
        || NAMES.stream().anyMatch(n -> count(valid, n) != count(damaged, n))) {
      return;
    }
    switch (how) {
      case "packed" -> assertThat(sorted(now.texts())).as(what).isEqualTo(sorted(whole.texts()));
      case "file" -> assertThat(now.records()).as(what).isEqualTo(whole.records());
      case "encoded" -> assertThat(now.records()).as(what).isGreaterThanOrEqualTo(whole.records());
      default -> {
        assertThat(present(now.texts() + now.ids()))
            .as(what)
            .containsAll(untouched(valid, damaged));
      }
    }
  }

  /** An entry whose name is damaged stands in another place. */
  private static List<String> sorted(String texts) {
    return texts.lines().sorted().toList();
  }

  /** The markers that are still there as often as before. */
  private static List<String> untouched(String valid, String damaged) {
    return MARKERS.stream()
        .filter(damaged::contains)
        .filter(m -> count(valid, m) == count(damaged, m))
        .toList();
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  private static List<String> present(String text) {
    return MARKERS.stream().filter(text::contains).toList();
  }

  /** The texts hold what the check looks for. */
  @ParameterizedTest
  @CsvSource({"reports.csv", "indiana-reports.csv", "bioc.xml", "oru.hl7", "reports.jsonl"})
  void theMarkersAreInTheReports(String name) throws IOException {
    byte[] valid = Files.readAllBytes(SAMPLES.resolve(name));

    assertThat(present(read(name, valid, ReadOptions.DEFAULTS).texts())).isEqualTo(MARKERS);
  }

  /** Cutting a file anywhere is noticed, or loses nothing but what was cut off. */
  @ParameterizedTest
  @CsvSource({
    "reports.jsonl.gz",
    "reports.jsonl.zst",
    "reports.parquet",
    "mimic-cxr-reports.zip",
    "open-i.tgz"
  })
  void everyCutOfAPackedFileIsNoticed(String name) throws IOException {
    byte[] valid = Files.readAllBytes(SAMPLES.resolve(name));

    Stream.iterate(1, i -> i < valid.length, i -> i + 7)
        .forEach(
            length -> {
              try {
                Outcome outcome = read(name, Arrays.copyOf(valid, length), ReadOptions.DEFAULTS);
                assertThat(outcome.problems()).as(name + " cut at " + length).isPositive();
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
  }
}
