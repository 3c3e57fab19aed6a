package org.radlabel.formats.reports.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.CaseFile;
import org.radlabel.formats.CaseFile.Case;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.Recognition;
import org.radlabel.formats.reports.ReportReaders;

/**
 * A form is recognised by what it is, never by failing to be another.
 *
 * <p>With {@code -Dradlabel.bytes=all} each of the 256 bytes is put over each of the first 512, and
 * not only some of them.
 */
class RecognitionTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root")).resolve("corpus-samples/formats");
  private static final String HEADERLESS = "one column without a header";
  private static final int PLACES =
      System.getProperty("radlabel.bytes", "").equals("all") ? 2_000 : 500;
  private static final int BEGINNING = 512;
  private static final int STEP = 8;
  private static final boolean ALL = System.getProperty("radlabel.bytes", "").equals("all");

  /** 0x85, and 31 others: controls, separators, quotes, beginnings of other forms, 0x80 to 0xFF. */
  private static final byte[] BYTES =
      HexFormat.of()
          .parseHex(
              "85"
                  + "0102070B0C1A1F7F"
                  + "2C3B7C095E7E265C"
                  + "222760"
                  + "3C7B5B"
                  + "8091A0C3E9FFFEBFD0");

  static List<Case> foreign() {
    return CaseFile.read(RecognitionTest.class, "recognition.txt");
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void isWhatItIs(Case given) {
    String name = given.argument().isEmpty() ? "in.csv" : given.argument();

    assertThat(outcome(name, given.input().getBytes(StandardCharsets.UTF_8)))
        .as(given.place())
        .isEqualTo(given.expected());
  }

  /** What it was taken for and the warnings, or why it is refused. */
  private static String outcome(String name, byte[] bytes) {
    List<String> seen = new ArrayList<>();
    try (ReportReader reader = open(name, bytes, seen)) {
      long reports =
          ReportReaderAssert.readAll(reader).stream()
              .filter(InputRecord.Accepted.class::isInstance)
              .count();
      seen.add("reports: " + reports);
      reader.warnings().forEach(warning -> seen.add("warning: " + warning));
      return String.join("\n", seen);
    } catch (InputException e) {
      return "failed: " + e.getMessage();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ReportReader open(String name, byte[] bytes, List<String> seen)
      throws IOException {
    Source source = Source.of(name, new ByteArrayInputStream(bytes));
    return ReportReaders.open(
        List.of(source), ReadOptions.DEFAULTS, recognition -> seen.add(recognition.toString()));
  }

  /** Forms known by their first bytes and not read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "255044462D312E340A25 | a PDF",
        "7B5C727466315C616E73 | RTF",
        "EFBBBF0A7B5C72746631 | RTF",
        "D0CF11E0A1B11AE10000 | an old Word, Excel or PowerPoint file (.doc, .xls, .ppt)",
        "89504E470D0A1A0A0000 | a PNG image",
        "FFD8FFE000104A464946 | a JPEG image",
        "47494638396101000100 | a GIF image",
        "49492A00080000000000 | a TIFF image",
        "377ABCAF271C00040000 | packed with 7-Zip",
        "425A6839314159265359 | compressed with bzip2",
        "FD377A585A0000040000 | compressed with xz",
        "80049500000000000000 | a Python pickle",
        "894844460D0A1A0A0000 | an HDF5 file",
        "24464C33402823290000 | an SPSS file (.zsav)",
        "72010100010000000000 | a Stata file (.dta)",
        "000000000000000000000000C2EA8160B31411CFBD92080009C7318C18 | a SAS file (.sas7bdat)",
      })
  void isRefusedByItsName(String hex, String what) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    for (String name : List.of("in", "in.csv", "in.txt", "s50000001.txt", "in.hl7")) {
      assertThat(outcome(name, bytes))
          .isEqualTo("failed: " + name + ": is " + what + ", which is not read");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mimetype | application/vnd.oasis.opendocument.text | an OpenDocument text (.odt)",
        "mimetype | application/vnd.oasis.opendocument.spreadsheet | an OpenDocument spreadsheet"
            + " (.ods)",
        "mimetype | application/vnd.oasis.opendocument.presentation | an OpenDocument presentation"
            + " (.odp)",
        "xl/workbook.bin | x | a binary Excel workbook (.xlsb)"
      })
  void documentsInAZipAreRefusedByTheirName(String entry, String content, String what)
      throws IOException {
    byte[] text = content.getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry first = new ZipEntry(entry);
      first.setMethod(ZipEntry.STORED);
      first.setSize(text.length);
      CRC32 sum = new CRC32();
      sum.update(text);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(text);
      for (String other : List.of("[Content_Types].xml", "docProps/app.xml")) {
        zip.putNextEntry(new ZipEntry(other));
        zip.write("<a/>".getBytes(StandardCharsets.US_ASCII));
      }
    }

    for (String name : List.of("in", "in.zip")) {
      assertThat(outcome(name, bytes.toByteArray()))
          .isEqualTo("failed: " + name + ": is " + what + ", which is not read");
    }
  }

  @Test
  void whatIsMisnamedIsToldAsWhatItIs() throws IOException {
    byte[] text = "id,report\n1,Clear.\n".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text);
    }

    String advice = "; rename it, or fetch it again if it is damaged";
    assertThat(outcome("in.csv.gz", text))
        .isEqualTo("failed: in.csv.gz: is not what its ending says but a text" + advice);
    assertThat(outcome("in.zip", packed.toByteArray()))
        .isEqualTo("failed: in.zip: is not what its ending says but compressed with gzip" + advice);
    assertThat(outcome("in.parquet", new byte[9]))
        .isEqualTo("failed: in.parquet: is not what its ending says but something else" + advice);
  }

  @Test
  void dicomIsKnownByItsMark() {
    byte[] bytes = new byte[400];
    System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, bytes, 128, 4);

    assertThat(outcome("in.csv", bytes))
        .isEqualTo("failed: in.csv: is a DICOM file, which is not read");
  }

  /** Excel's "Unicode text", SQL Server: the mark says what the encoding is. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aMarkTellsTheEncodingOfEveryForm(String charset) throws IOException {
    for (String name :
        List.of(
            "reports.csv",
            "reports.tsv",
            "texts/chest-1.txt",
            "reports.jsonl",
            "fhir.ndjson",
            "oru.hl7",
            "headerless.csv")) {
      String text = "\uFEFF" + new String(Sample.of(name).bytes(), StandardCharsets.UTF_8);
      String now = outcome(name, text.getBytes(Charset.forName(charset)));

      assertThat(now).as(name).isEqualTo(outcome(name, Sample.of(name).bytes()));
    }
  }

  /** Also where the form is named: bytes that are no text do not become one by that. */
  @Test
  void aNamedFormDoesNotMakeATextOfAPdf() {
    Source source =
        Source.of("in", new ByteArrayInputStream("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)));
    String message = "";
    try {
      ReportReaders.open(List.of(source), ReadOptions.DEFAULTS.withFormat(InputFormat.TXT)).close();
    } catch (IOException e) {
      message = e.getMessage();
    }

    assertThat(message).isEqualTo("in: is a PDF, which is not read");
  }

  @SuppressWarnings({"ArrayRecordComponent", "try"})
  private record Sample(String name, byte[] bytes) {
    static Sample of(String name) throws IOException {
      return new Sample(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }

    Optional<String> formOf(byte[] changed) throws IOException {
      List<Recognition> seen = new ArrayList<>();
      Source source = Source.of(name, new ByteArrayInputStream(changed));
      try (ReportReader reader =
          ReportReaders.open(List.of(source), ReadOptions.DEFAULTS, seen::add)) {
        String headerless = seen.get(0).detail().contains(HEADERLESS) ? " " + HEADERLESS : "";
        return Optional.of(seen.get(0).format() + headerless);
      } catch (InputException e) {
        return Optional.empty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "reports.csv",
    "headerless.csv",
    "mimic-cxr-sectioned.csv",
    "chexpert-plus.csv",
    "indiana-reports.csv",
    "reports.tsv",
    "texts/chest-1.txt",
    "mimic-cxr/files/p10/p10000001/s50000001.txt",
    "open-i/ecgen-radiology/1.xml",
    "bioc.xml",
    "reports.jsonl",
    "fhir.ndjson",
    "fhir-bundle.json",
    "oru.hl7",
    "annotation.json",
    "reports-by-id.json",
    "reports-by-column.json",
    "oru-versions.hl7",
    "interface-log.hl7",
    "mdm.hl7",
    "fhir-r5.json",
    "fhir.xml",
    "cda/s50000001.xml",
    "bioc.json"
  })
  void aByteInAValueChangesNoRecognition(String name) throws IOException {
    Sample sample = Sample.of(name);
    String form = sample.formOf(sample.bytes()).orElseThrow();
    Random random = new Random(13);
    int[] places = insideWords(sample.bytes());
    for (int i = 0; i < PLACES; i++) {
      int at = places[random.nextInt(places.length)];
      byte put = BYTES[i % BYTES.length];
      Optional<String> now = sample.formOf(spliced(sample.bytes(), at, put));

      assertThat(now.orElse(form)).as("%s: 0x%02X at %d", name, put & 0xFF, at).isEqualTo(form);
    }
  }

  /** Places in words of the reports that stand nowhere else. */
  private static int[] insideWords(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Integer> places = new ArrayList<>();
    for (String word : List.of("lungs", "pleural", "effusion", "normal", "size", "SFRlcy")) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        for (int i = 1; i < word.length(); i++) {
          places.add(at + i);
        }
      }
    }
    // Base64 of FHIR: inside a long run without a quote.
    for (int at = text.indexOf("\"data\": \"");
        at >= 0;
        at = text.indexOf("\"data\": \"", at + 1)) {
      places.add(at + 20);
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static byte[] spliced(byte[] bytes, int at, byte put) {
    byte[] changed = Arrays.copyOf(bytes, bytes.length + 1);
    System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
    changed[at] = put;
    return changed;
  }

  @ParameterizedTest
  @CsvSource({
    "reports.csv",
    "mimic-cxr-sectioned.csv",
    "chexpert-plus.csv",
    "indiana-reports.csv",
    "reports.tsv",
    "texts/chest-1.txt",
    "mimic-cxr/files/p10/p10000001/s50000001.txt",
    "open-i/ecgen-radiology/1.xml",
    "bioc.xml",
    "reports.jsonl",
    "fhir.ndjson",
    "fhir-bundle.json",
    "oru.hl7",
    "reports.parquet",
    "annotation.json",
    "reports-by-id.json",
    "reports-by-column.json",
    "excel-utf16.csv",
    "reports.xlsx",
    "reports.jsonl.gz",
    "reports.jsonl.zst",
    "oru-versions.hl7",
    "interface-log.hl7",
    "mdm.hl7",
    "fhir-r5.json",
    "fhir.xml",
    "cda/s50000001.xml",
    "bioc.json",
    "mimic-cxr-reports.zip",
    "open-i.tgz"
  })
  void aByteOverTheBeginningNeverMakesAHeaderlessTable(String name) throws IOException {
    Sample sample = Sample.of(name);
    int end = Math.min(BEGINNING, sample.bytes().length);
    for (int at = 0; at < end; at++) {
      for (byte put : over(at)) {
        check(sample, at, put);
      }
    }
  }

  /** Some of the bytes at each place, or all. */
  private static List<Byte> over(int at) {
    List<Byte> bytes = new ArrayList<>(List.of((byte) 'x', (byte) '\n', (byte) 0));
    for (int i = ALL ? -128 : at % STEP; i < (ALL ? 128 : BYTES.length); i += ALL ? 1 : STEP) {
      bytes.add(ALL ? (byte) i : BYTES[i]);
    }
    return bytes;
  }

  private static void check(Sample sample, int at, byte put) throws IOException {
    byte[] changed = sample.bytes().clone();
    changed[at] = put;

    assertThat(sample.formOf(changed).orElse("refused"))
        .as("%s: 0x%02X over %d", sample.name(), put & 0xFF, at)
        .doesNotContain(HEADERLESS);
  }

  /** The same without a name that tells. */
  @ParameterizedTest
  @CsvSource({
    "bioc.xml",
    "reports.jsonl",
    "fhir.ndjson",
    "fhir-bundle.json",
    "oru.hl7",
    "reports.parquet"
  })
  void norDoesItWithoutAName(String name) throws IOException {
    Sample sample = new Sample("standard input", Sample.of(name).bytes());
    for (int at = 0; at < BEGINNING; at++) {
      for (byte put : new byte[] {'x', ' ', '\n', (byte) 0x85, '"', ',', '<', '{'}) {
        check(sample, at, put);
      }
    }
  }
}
