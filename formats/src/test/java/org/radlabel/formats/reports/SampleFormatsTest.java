package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetWriter;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/** The same six reports in every form get the same labels. */
class SampleFormatsTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root")).resolve("corpus-samples/formats");
  private static final Set<String> NOT_SAMPLES = Set.of("make.py", "README.md");

  private static Labeler labeler;

  @BeforeAll
  static void write() throws IOException {
    labeler = Labeler.create();
    if ("write".equals(System.getProperty("radlabel.samples"))) {
      Files.write(
          SAMPLES.resolve("reports.jsonl.zst"),
          compressed(Files.readAllBytes(SAMPLES.resolve("reports.jsonl"))));
      ParquetSamples.write(SAMPLES.resolve("reports.parquet"), read("reports.tsv"));
    }
  }

  /** As the zstd program does, with a checksum. */
  private static byte[] compressed(byte[] bytes) {
    try (ZstdCompressCtx context = new ZstdCompressCtx().setChecksum(true)) {
      return context.compress(bytes);
    }
  }

  /** Writes reports of two sections as a Parquet table. */
  static final class ParquetSamples {
    private ParquetSamples() {}

    static void write(Path file, List<Report> reports) throws IOException {
      var schema = Types.buildMessage();
      for (String column : List.of("id", "findings", "impression")) {
        schema
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(column);
      }
      schema.optional(PrimitiveTypeName.INT32).named("age");
      MessageType type = schema.named("report");
      Files.deleteIfExists(file);
      try (ParquetWriter<Report> writer =
          ParquetWriter.writeFile(
              type,
              file.toFile(),
              (report, to) -> {
                to.write("id", report.id());
                report.fields().forEach(field -> to.write(field.name(), field.text()));
                to.write("age", 61);
              })) {
        for (Report report : reports) {
          writer.write(report);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "reports.csv,             CSV,       s50000001",
    "headerless.csv,          CSV,       1",
    "mimic-cxr-sectioned.csv, CSV,       s50000001",
    "chexpert-plus.csv,       CSV,       train/patient10000001/study1/view1_frontal.jpg",
    "indiana-reports.csv,     CSV,       1",
    "reports.tsv,             TSV,       s50000001",
    "texts,                   TXT,       chest-1",
    "mimic-cxr,               MIMIC_CXR, s50000001",
    "mimic-cxr-reports.zip,   MIMIC_CXR, s50000001",
    "open-i,                  OPEN_I,    CXR1",
    "open-i.tgz,              OPEN_I,    CXR1",
    "bioc.xml,                BIOC,      s50000001",
    "reports.jsonl,           JSONL,     s50000001",
    "reports.jsonl.gz,        JSONL,     s50000001",
    "reports.jsonl.zst,       JSONL,     s50000001",
    "fhir.ndjson,             FHIR,      s50000001",
    "fhir-bundle.json,        FHIR,      s50000001",
    "oru.hl7,                 HL7,       s50000001",
    "oru-versions.hl7,        HL7,       s50000001",
    "interface-log.hl7,       HL7,       s50000001",
    "mdm.hl7,                 HL7,       s50000001",
    "fhir-r5.json,            FHIR,      s50000001",
    "fhir.xml,                FHIR_XML,  s50000001",
    "cda,                     CDA,       s50000001",
    "bioc.json,               BIOC_JSON, s50000001",
    "reports.parquet,         PARQUET,   s50000001",
    "annotation.json,         JSON,      s50000001",
    "reports-by-id.json,      JSON,      s50000001",
    "reports-by-column.json,  JSON,      s50000001",
    "excel-utf16.csv,         CSV,       s50000001",
    "reports.xlsx,            XLSX,      s50000001",
  })
  void isRecognisedAndGetsTheSameLabels(String name, InputFormat format, String firstId)
      throws IOException {
    List<Recognition> recognised = new ArrayList<>();
    List<Report> reports = read(name, recognised, ReadOptions.DEFAULTS);

    assertThat(recognised).extracting(Recognition::format).containsExactly(format);
    assertThat(reports.get(0).id()).isEqualTo(firstId);
    assertThat(labels(reports)).isEqualTo(labels(read("reports.csv")));
    assertThat(read(name, recognised, ReadOptions.DEFAULTS.withFormat(format))).isEqualTo(reports);
  }

  /** Zip and Parquet as well, which are read from their end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports.csv",
        "reports.tsv",
        "headerless.csv",
        "mimic-cxr-reports.zip",
        "bioc.xml",
        "reports.jsonl",
        "fhir.ndjson",
        "fhir-bundle.json",
        "oru.hl7",
        "oru-versions.hl7",
        "interface-log.hl7",
        "fhir-r5.json",
        "fhir.xml",
        "bioc.json",
        "reports.parquet",
        "annotation.json",
        "excel-utf16.csv",
        "reports.xlsx"
      })
  void isReadFromAStreamAndCompressed(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzipped)) {
      out.write(bytes);
    }
    List<Report> reports = read(name);

    for (byte[] form : List.of(bytes, gzipped.toByteArray(), compressed(bytes))) {
      Source source = Source.of("standard input", new ByteArrayInputStream(form));
      assertThat(read(source, new ArrayList<>(), ReadOptions.DEFAULTS)).isEqualTo(reports);
    }
  }

  @Test
  void theLabelsAreOfAllSorts() throws IOException {
    Set<Label> seen = EnumSet.noneOf(Label.class);
    labels(read("reports.csv")).forEach(row -> seen.addAll(row.values()));

    assertThat(seen).containsExactlyInAnyOrder(Label.values());
  }

  @Test
  void everySampleIsInTheTable() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.list(SAMPLES)) {
      all.map(p -> p.getFileName().toString())
          .filter(n -> !NOT_SAMPLES.contains(n))
          .forEach(names::add);
    }
    CsvSource table;
    try {
      table =
          SampleFormatsTest.class
              .getDeclaredMethod(
                  "isRecognisedAndGetsTheSameLabels", String.class, InputFormat.class, String.class)
              .getAnnotation(CsvSource.class);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }

    assertThat(Stream.of(table.value()).map(row -> row.substring(0, row.indexOf(','))))
        .hasSameElementsAs(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mimic-cxr",
        "mimic-cxr-reports.zip",
        "bioc.xml",
        "reports.jsonl",
        "fhir.ndjson",
        "fhir-bundle.json",
        "oru.hl7",
        "oru-versions.hl7",
        "mdm.hl7",
        "fhir-r5.json",
        "fhir.xml",
        "cda",
        "bioc.json"
      })
  void reportsKnowTheirSubject(String name) throws IOException {
    assertThat(read(name))
        .extracting(report -> report.metadata().get("subject_id").replace("p", ""))
        .containsExactly("10000001", "10000001", "10000002", "11000003", "11000004", "11000004");
  }

  @Test
  void jsonPointersNameIdAndText() throws IOException {
    ReadOptions options =
        ReadOptions.DEFAULTS
            .withIdColumn("/meta/subject")
            .withTextColumns(List.of("/sections/all"));
    List<Report> reports = read("reports.jsonl", new ArrayList<>(), options);

    assertThat(reports).extracting(Report::id).contains("p11000003");
    assertThat(labels(reports)).isEqualTo(labels(read("reports.csv")));
  }

  private static List<Map<Category, Label>> labels(List<Report> reports) {
    return reports.stream().map(report -> labeler.label(report).labels()).toList();
  }

  private static List<Report> read(String name) throws IOException {
    return read(name, new ArrayList<>(), ReadOptions.DEFAULTS);
  }

  private static List<Report> read(String name, List<Recognition> recognised, ReadOptions options)
      throws IOException {
    return read(Source.of(SAMPLES.resolve(name)), recognised, options);
  }

  private static List<Report> read(Source source, List<Recognition> recognised, ReadOptions options)
      throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(source), options, recognised::add)) {
      List<Report> reports =
          ReportReaderAssert.readAll(reader).stream()
              .filter(record -> !(record instanceof InputRecord.PassedOver))
              .map(InputRecord.Accepted.class::cast)
              .map(InputRecord.Accepted::report)
              .toList();
      assertThat(reports).as(source.name()).hasSize(6);
      return reports;
    }
  }
}
