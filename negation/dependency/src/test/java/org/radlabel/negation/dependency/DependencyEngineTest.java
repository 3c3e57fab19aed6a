package org.radlabel.negation.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.RunSummary;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.rules.Span;

class DependencyEngineTest {
  private static final Labeler LABELER = Labeler.builder().assertion(DependencyEngine.NAME).build();

  static Stream<Cases.Case> reports() {
    return Cases.of(DependencyEngineTest.class, "lexicon-reports.tsv");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void labelsByTheGraph(Cases.Case report) {
    ReportLabels labels = LABELER.label(report.field(4));

    Category category = new Category(report.field(1));
    assertThat(labels.label(category)).as(report.place()).isEqualTo(Label.valueOf(report.field(2)));
    assertThat(labels.evidence(category).get(0).rule())
        .as(report.place())
        .isEqualTo(report.field(3));
  }

  @Test
  void nothingIsPositiveForLackOfAParse() {
    String tooLong = "Pneumothorax, " + "a, ".repeat(400) + "edema.";

    ReportLabels labels = LABELER.label(tooLong);

    assertThat(labels.evidence()).isNotEmpty();
    assertThat(labels.evidence())
        .allSatisfy(
            e -> {
              assertThat(e.assertion()).isEqualTo(Assertion.UNSTATED);
              assertThat(e.rule()).isEqualTo(AssertionClassifier.UNPARSED);
            });
    assertThat(labels.labels().values()).containsOnly(Label.NOT_MENTIONED);
  }

  @Test
  void anUnparsedSentenceIsListedWithItsReport() throws IOException {
    String csv = "id,report\na,No edema.\nb,\"Edema, " + "x, ".repeat(400) + "\"\n";
    List<Problem> problems = new ArrayList<>();
    RunSummary summary;
    try (ReportReader reader = reader(csv)) {
      summary = LabelRun.builder(LABELER).problems(problems::add).build().run(reader);
    }

    assertThat(problems).extracting(Problem::id).containsExactly("b");
    assertThat(problems).extracting(Problem::kind).containsOnly(ProblemKind.UNPARSED_SENTENCE);
    assertThat(summary.rows()).isEqualTo(2);
    assertThat(summary.failures()).isEqualTo(1);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
    StringBuilder csv = new StringBuilder("id,report\n");
    for (int i = 0; i < 400; i++) {
      csv.append(i).append(",There is no mass or ").append(i % 40).append(" mm nodule today.\n");
    }
    Labeler fresh = Labeler.builder().assertion(DependencyEngine.NAME).build();

    assertThat(label(fresh, csv.toString(), 4)).isEqualTo(label(LABELER, csv.toString(), 1));
  }

  private static String label(Labeler labeler, String csv, int threads) throws IOException {
    StringWriter out = new StringWriter();
    try (ReportReader reader = reader(csv)) {
      LabelRun.builder(labeler)
          .threads(threads)
          .output(LabelFormat.of(reader.layout(), labeler.categories()), out)
          .build()
          .run(reader);
    }
    return out.toString();
  }

  private static ReportReader reader(String csv) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    return ReportReaders.open(List.of(Source.of("in.csv", in)), ReadOptions.DEFAULTS);
  }

  @Test
  void aSentenceIsParsedOnce() {
    AtomicInteger parses = new AtomicInteger();
    SentenceMemo<Integer> memo = new SentenceMemo<>(1_000, s -> parses.incrementAndGet());

    assertThat(memo.get("No mass.")).isEqualTo(memo.get("No mass."));
    assertThat(parses).hasValue(1);
  }

  @Test
  void aParserThatFailsOrFindsNothingGivesNoGraph() {
    Token word = new Token("a", "a", "NN", new Span(0, 1));

    assertThat(new Graphs(s -> Optional.empty()).graph("a")).isEmpty();
    assertThat(new Graphs(s -> Optional.of(new Parse(List.of(), List.of()))).graph("a")).isEmpty();
    assertThat(new Graphs(s -> Optional.of(new Parse(List.of(word, word), List.of()))).graph("a"))
        .isEmpty();
    assertThat(new Graphs(s -> Optional.of(new Parse(List.of(word), List.of()))).graph("a"))
        .isPresent();
  }
}
