package org.radlabel.formats.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.Labeler;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.labels.PassedOverFormat;
import org.radlabel.formats.labels.ProblemFormat;
import org.radlabel.formats.labels.ReportFormat;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.reports.input.WrappedReader;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

class LabelRunTest {
  private static final int REPORTS = 3_000;
  private static final List<String> SENTENCES =
      List.of(
          "No pneumothorax.",
          "Small left pleural effusion.",
          "Cardiomegaly, stable.",
          "Pneumonia cannot be excluded.",
          "The lungs are clear.",
          "");

  private final Labeler labeler = Labeler.create();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void writesTheSameForAnyNumberOfThreads(int threads) throws IOException {
    assertThat(run(manyReports(), threads).output).isEqualTo(oracle());
  }

  /** One report after the other, on this thread. */
  private String oracle() throws IOException {
    StringBuilder out = new StringBuilder();
    try (ReportReader reader = open(manyReports())) {
      LabelFormat labels = LabelFormat.of(reader.layout(), labeler.categories());
      EvidenceFormat evidence = new EvidenceFormat();
      labels.head(out);
      StringBuilder lines = new StringBuilder();
      for (InputRecord input : ReportReaderAssert.readAll(reader)) {
        ReportLabels result = labeler.label(((InputRecord.Accepted) input).report());
        labels.row(result, out);
        evidence.row(result, lines);
      }
      return out.append(lines).toString();
    }
  }

  private static String manyReports() {
    StringBuilder csv = new StringBuilder("id,report\n");
    IntStream.range(0, REPORTS)
        .forEach(
            i ->
                csv.append(i)
                    .append(",\"")
                    .append(SENTENCES.get(i % SENTENCES.size()))
                    .append(' ')
                    .append(SENTENCES.get(i % 7 % SENTENCES.size()))
                    .append("\"\n"));
    return csv.toString();
  }

  @Test
  void countsRecordsRowsAndProblems() throws IOException {
    Result result = run("id,report\n1,a\n1,b\n2\n3,\n", 2);

    assertThat(result.summary.records()).isEqualTo(4);
    assertThat(result.summary.rows()).isEqualTo(3);
    assertThat(result.summary.failures()).isEqualTo(2);
    assertThat(result.summary.count(ProblemKind.EMPTY_TEXT)).isEqualTo(1);
    assertThat(result.problems)
        .containsExactly(
            "in.csv\t3\t1\tduplicate-id\tsame id as in in.csv:2\n",
            "in.csv\t4\t2\tfield-count\t1 field where 2 are expected\n",
            "in.csv\t5\t3\tempty-text\tno text\n");
  }

  @Test
  void tellsOfARecordThatTakesLongAndWritesTheSame() throws IOException {
    List<Place> told = new ArrayList<>();
    CountDownLatch waits = new CountDownLatch(1);
    StringWriter out = new StringWriter();
    try (ReportReader reader = open("id,report\n1,No effusion.\n2,wait\n3,Edema.\n")) {
      LabelRun.builder(new Waiting(labeler, waits))
          .output(LabelFormat.of(reader.layout(), labeler.categories()), out)
          .stalls(
              0,
              place -> {
                told.add(place);
                waits.countDown();
              })
          .build()
          .run(reader);
    }
    assertThat(told).contains(new Place("in.csv", 3));
    assertThat(out.toString()).contains("\n1,").contains("\n2,").contains("\n3,");
  }

  /** Waits at the report "wait" until it is told to go on. */
  private record Waiting(Labeler labeler, CountDownLatch goesOn) implements ReportLabeler {
    @Override
    public List<Category> categories() {
      return labeler.categories();
    }

    @Override
    public ReportLabels label(Report report) {
      if (report.fields().get(0).text().equals("wait")) {
        await();
      }
      return labeler.label(report);
    }

    private void await() {
      try {
        assertThat(goesOn.await(1, TimeUnit.MINUTES)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void aFormatThatFailsOnOneReportLosesThatRowOnly() throws IOException {
    StringWriter out = new StringWriter();
    List<Problem> problems = new ArrayList<>();
    try (ReportReader reader = open("id,report\n1,a\n2,b\n3,c\n")) {
      RunSummary summary =
          LabelRun.builder(labeler)
              .output(new FailsOnTwo(), out)
              .problems(problems::add)
              .build()
              .run(reader);

      assertThat(summary.rows()).isEqualTo(2);
    }
    assertThat(out.toString()).isEqualTo("1\n3\n");
    assertThat(problems)
        .containsExactly(
            new Problem(
                ProblemKind.LABELING_FAILED,
                new Place("in.csv", 3),
                "2",
                "radlabel failed on this report: IllegalStateException"));
  }

  private static final class FailsOnTwo implements ReportFormat {
    @Override
    public void head(StringBuilder out) {}

    @Override
    public void row(ReportLabels labels, StringBuilder out) {
      if (labels.report().id().equals("2")) {
        throw new IllegalStateException("text of the report");
      }
      out.append(labels.report().id()).append('\n');
    }
  }

  @Test
  void aSummaryThatLostARecordIsRefused() {
    assertThatThrownBy(() -> new RunSummary(3, 2, 0, Map.of(), Map.of(), Map.of(), 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("records must be rows + lost rows + passed over; got: 3, 2, 0, 0");
  }

  /** What is left out on purpose is a record without a row and without a problem. */
  @Test
  void whatIsPassedOverIsCountedAndTold() throws IOException {
    List<String> told = new ArrayList<>();
    try (ReportReader reader = new LeavesOutTheSecond(open("id,report\n1,a\n2,b\n3,c\n"))) {
      RunSummary summary =
          LabelRun.builder(labeler)
              .passedOver(record -> told.add(PassedOverFormat.row(record)))
              .build()
              .run(reader);

      assertThat(summary.records()).isEqualTo(3);
      assertThat(summary.rows()).isEqualTo(2);
      assertThat(summary.failures()).isZero();
      assertThat(summary.passedOver()).isEqualTo(Map.of(PassedOverCause.WHERE, 1L));
    }
    assertThat(told).containsExactly("in.csv\t3\t2\twhere\n");
  }

  private static final class LeavesOutTheSecond extends WrappedReader {
    LeavesOutTheSecond(ReportReader reader) {
      super(reader);
    }

    @Override
    public Optional<InputRecord> read() throws IOException {
      return reader
          .read()
          .map(InputRecord.Accepted.class::cast)
          .map(
              record ->
                  record.report().id().equals("2")
                      ? new InputRecord.PassedOver(record.place(), "2", PassedOverCause.WHERE)
                      : record);
    }
  }

  private record Result(String output, RunSummary summary, List<String> problems) {}

  private Result run(String csv, int threads) throws IOException {
    StringWriter labels = new StringWriter();
    StringWriter evidence = new StringWriter();
    List<String> problems = new ArrayList<>();
    try (ReportReader reader = open(csv)) {
      RunSummary summary =
          LabelRun.builder(labeler)
              .output(LabelFormat.of(reader.layout(), labeler.categories()), labels)
              .output(new EvidenceFormat(), evidence)
              .problems(problem -> problems.add(ProblemFormat.row(problem)))
              .threads(threads)
              .build()
              .run(reader);
      return new Result(labels + evidence.toString(), summary, problems);
    }
  }

  private static ReportReader open(String csv) throws IOException {
    Source source =
        Source.of("in.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    return ReportReaders.open(List.of(source), ReadOptions.DEFAULTS);
  }
}
