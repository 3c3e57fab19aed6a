package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.labels.PassedOverFormat;
import org.radlabel.formats.labels.ProblemFormat;
import org.radlabel.formats.labels.ReportFormat;
import org.radlabel.formats.reports.input.WrappedReader;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.RunSummary;
import org.radlabel.rules.Report;

/**
 * What hospitals' systems send: whatever is damaged, every record is a row, an entry of the error
 * list or passed over; whatever stands in a field, it comes out only where it belongs.
 *
 * <p>{@code -Dradlabel.mutations=2000} damages each form in so many ways.
 */
class HospitalFormsTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root")).resolve("corpus-samples/formats");
  private static final int MUTATIONS = Integer.getInteger("radlabel.mutations", 500);
  private static final String MARKER = "Zqxmarker";

  private static Labeler labeler;

  @BeforeAll
  static void create() {
    labeler = Labeler.create();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oru.hl7",
        "oru-versions.hl7",
        "interface-log.hl7",
        "mdm.hl7",
        "fhir.ndjson",
        "fhir-bundle.json",
        "fhir-r5.json",
        "fhir.xml",
        "cda/s50000001.xml",
        "bioc.xml",
        "bioc.json",
        "reports.csv",
        "headerless.csv",
        "mimic-cxr-sectioned.csv",
        "chexpert-plus.csv",
        "indiana-reports.csv",
        "excel-utf16.csv",
        "reports.tsv",
        "reports.jsonl",
        "annotation.json",
        "reports-by-id.json",
        "reports-by-column.json",
        "reports.xlsx",
        "reports.parquet",
        "texts/chest-1.txt",
        "mimic-cxr/files/p10/p10000001/s50000001.txt",
        "mimic-cxr-reports.zip",
        "open-i/ecgen-radiology/1.xml",
        "open-i.tgz",
        "open-i.tar",
        "reports.jsonl.gz",
        "reports.jsonl.zst"
      })
  void everyRecordIsAccountedFor(String name) throws IOException {
    byte[] valid = sample(name);
    int read = 0;
    // The first is whole: of what is packed hardly any other can be read.
    for (int seed = -1; seed < MUTATIONS; seed++) {
      Outcome outcome = label(name, seed < 0 ? valid : new Mutator(seed).mutate(valid));
      if (outcome.summary().isPresent()) {
        read++;
        assertThat(outcome.rows() + outcome.lost() + outcome.passedOver())
            .as(name + " seed " + seed)
            .isEqualTo(outcome.records());
      }
    }
    assertThat(read).isPositive();
  }

  /** The tar without gzip's checksum, which finds all damage before the tar is looked at. */
  private static byte[] sample(String name) throws IOException {
    if (!name.equals("open-i.tar")) {
      return Files.readAllBytes(SAMPLES.resolve(name));
    }
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(SAMPLES.resolve("open-i.tgz")))) {
      return in.readAllBytes();
    }
  }

  /** One field after the other; the pattern says what a field is, its first group is the value. */
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
        "reports.tsv (?m)(?:^|(?<=\\t))(\"(?:[^\"]|\"\")*\"|[^\"\\t\\n]+)(?=\\t|$)"
      })
  void whatStandsInAFieldComesOutOnlyAsAnIdOrAnExamination(String name, String field)
      throws IOException {
    String valid = Files.readString(SAMPLES.resolve(name));
    Matcher matcher = Pattern.compile(field).matcher(valid);
    int planted = 0;
    while (matcher.find()) {
      String marked =
          valid.substring(0, matcher.start(1)) + MARKER + valid.substring(matcher.end(1));
      Outcome outcome = label(name, marked.getBytes(StandardCharsets.UTF_8));
      assertThat(outcome.saidWithoutIds())
          .as(name + " at " + matcher.start(1))
          .doesNotContain(MARKER);
      planted++;
    }
    assertThat(planted).isGreaterThan(10);
  }

  /**
   * What came of it.
   *
   * @param said labels, evidence, lists and messages
   * @param ids those of the records, and what was examined, which stands in the evidence
   * @param summary empty if the input could not be read to its end
   */
  private record Outcome(
      String said,
      Set<String> ids,
      long records,
      long rows,
      long lost,
      long passedOver,
      Optional<RunSummary> summary) {
    String saidWithoutIds() {
      String left = said;
      for (String id : ids) {
        left = id.contains(MARKER) ? left.replace(id, "") : left;
      }
      return left;
    }
  }

  private static Outcome label(String name, byte[] bytes) throws IOException {
    StringWriter rows = new StringWriter();
    StringWriter evidence = new StringWriter();
    List<String> said = new ArrayList<>();
    Source source = Source.of(name, new ByteArrayInputStream(bytes));
    Counting[] counting = new Counting[1];
    long[] lost = new long[2];
    Optional<RunSummary> summary = Optional.empty();
    try (ReportReader reader =
        ReportReaders.open(List.of(source), ReadOptions.DEFAULTS, r -> said.add(r.toString()))) {
      counting[0] = new Counting(reader);
      LabelRun run =
          LabelRun.builder(labeler)
              .threads(1)
              .output(new RowMarks(LabelFormat.of(reader.layout(), labeler.categories())), rows)
              .output(new EvidenceFormat(), evidence)
              .problems(
                  problem -> {
                    lost[0] += problem.kind().rowLost() ? 1 : 0;
                    said.add(ProblemFormat.row(problem));
                  })
              .passedOver(
                  record -> {
                    lost[1]++;
                    said.add(PassedOverFormat.row(record));
                  })
              .build();
      summary = Optional.of(run.run(counting[0]));
      said.addAll(reader.warnings());
    } catch (InputException e) {
      said.add(e.getMessage());
    }
    said.add(rows.toString());
    said.add(evidence.toString());
    return new Outcome(
        String.join("\n", said),
        counting[0] == null ? Set.of() : counting[0].ids,
        counting[0] == null ? 0 : counting[0].records,
        rows.toString().chars().filter(c -> c == RowMarks.MARK).count(),
        lost[0],
        lost[1],
        summary);
  }

  /** Marks each row, whatever line ends stand in it. */
  private record RowMarks(ReportFormat format) implements ReportFormat {
    private static final char MARK = '\uE000';

    @Override
    public void head(StringBuilder out) {
      format.head(out);
    }

    @Override
    public void row(ReportLabels labels, StringBuilder out) {
      out.append(MARK);
      format.row(labels, out);
    }
  }

  /** Counts what a reader gives, by itself. */
  private static final class Counting extends WrappedReader {
    private final Set<String> ids = new LinkedHashSet<>();
    private long records;

    Counting(ReportReader reader) {
      super(reader);
    }

    @Override
    public Optional<InputRecord> read() throws IOException {
      Optional<InputRecord> record = reader.read();
      record.ifPresent(
          r -> {
            records++;
            ids.add(r.id());
            if (r instanceof InputRecord.Accepted accepted) {
              ids.add(accepted.report().metadata().getOrDefault(Report.EXAMINATION, ""));
            }
          });
      return record;
    }
  }
}
