package org.radlabel.negation.chexpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.ChexpertEngine;
import org.radlabel.Label;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.negation.dependency.Cases;
import org.radlabel.rules.Report;

class StanfordEngineTest {
  private static final Path STANFORD =
      Path.of(System.getProperty("radlabel.root"), "../shared/data/chexpert");

  @TempDir private Path folder;

  private static ChexpertEngine engine() {
    return ServiceLoader.load(ChexpertEngine.class).findFirst().orElseThrow();
  }

  private static ChexpertEngine.Files stanford() {
    Path patterns = STANFORD.resolve("patterns");
    return new ChexpertEngine.Files(
        Optional.of(STANFORD.resolve("phrases/mention")),
        Optional.of(STANFORD.resolve("phrases/unmention")),
        Optional.of(patterns.resolve("pre_negation_uncertainty.txt")),
        Optional.of(patterns.resolve("negation.txt")),
        Optional.of(patterns.resolve("post_negation_uncertainty.txt")),
        List.of(),
        false);
  }

  private static ChexpertEngine.Files builtIn() {
    return new ChexpertEngine.Files(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  @Test
  void theSampleGivesTheSameBytes() throws IOException {
    assumeThat(STANFORD).as("Stanford's files are not here").exists();
    ReportLabeler labeler = engine().labeler(stanford());
    ReadOptions options =
        ReadOptions.DEFAULTS.withFormat(InputFormat.CSV).withHeader(ReadOptions.Header.NO);
    StringWriter out = new StringWriter();
    List<Source> sources = List.of(Source.of(STANFORD.resolve("sample_reports.csv")));
    try (ReportReader reader = ReportReaders.open(sources, options)) {
      LabelRun.builder(labeler)
          .output(LabelFormat.of(reader.layout(), labeler.categories()), out)
          .build()
          .run(reader);
    }

    assertThat(out.toString()).isEqualTo(Files.readString(STANFORD.resolve("labeled_reports.csv")));
  }

  static Stream<Cases.Case> reports() {
    return Cases.of(StanfordEngineTest.class, "reports.tsv");
  }

  private static final ReportLabeler BUILT_IN = engine().labeler(builtIn());

  @ParameterizedTest
  @MethodSource("reports")
  void ownRulesLabel(Cases.Case report) {
    ReportLabels labels = BUILT_IN.label(Report.of("1", report.field(3)));

    assertThat(labels.label(new Category(report.field(1))))
        .as(report.place())
        .isEqualTo(Label.valueOf(report.field(2)));
  }

  @Test
  void aSentenceThatCannotBeParsedYieldsNoLabel() {
    String list = "a, ".repeat(400);
    ReportLabels labels = BUILT_IN.label(Report.of("1", "Pneumothorax, " + list + ". No edema."));

    assertThat(labels.unparsed()).isEqualTo(1);
    assertThat(labels.label(Category.PNEUMOTHORAX)).isEqualTo(Label.NOT_MENTIONED);
    assertThat(labels.label(Category.NO_FINDING)).isEqualTo(Label.NOT_MENTIONED);
    assertThat(labels.label(Category.EDEMA)).isEqualTo(Label.NEGATIVE);
  }

  @Test
  void aPhraseThatTakesTooLongYieldsNoLabel() throws IOException {
    Path mentions = Files.createDirectory(folder.resolve("mention"));
    Files.writeString(mentions.resolve("edema.txt"), "(?:.*){6}edemax\n");
    ReportLabeler labeler = engine().labeler(withMentions(mentions));

    ReportLabels labels = labeler.label(Report.of("1", "there is a large amount of edema here"));

    assertThat(labels.unparsed()).isEqualTo(1);
    assertThat(labels.label(Category.NO_FINDING)).isEqualTo(Label.NOT_MENTIONED);
  }

  private static ChexpertEngine.Files withMentions(Path mentions) {
    ChexpertEngine.Files own = builtIn();
    return new ChexpertEngine.Files(
        Optional.of(mentions),
        own.unmentionPhrases(),
        own.preNegationUncertainty(),
        own.negation(),
        own.postNegationUncertainty(),
        List.of(),
        false);
  }

  @Test
  void everyProblemOfAllFilesIsToldWithItsPlace() throws IOException {
    Path mentions = Files.createDirectory(folder.resolve("mention"));
    Files.writeString(mentions.resolve("edema.txt"), "edema\n\nchf(\nx*\n");
    Files.write(mentions.resolve("mass.txt"), new byte[] {'m', '\n', (byte) 0xff, '\n'});

    assertThatThrownBy(() -> engine().labeler(withMentions(mentions)))
        .isInstanceOf(LexiconException.class)
        .message()
        .isEqualTo(
            """
            the rule files have 4 problems:
            M/edema.txt:2:1: a blank line would match everywhere; remove it
            M/edema.txt:3:5: not a regular expression: Unclosed group
            M/edema.txt:4:1: matches everywhere, also where nothing stands
            M/mass.txt:2:1: this line is not UTF-8\
            """
                .replace("M/", mentions + "/"));
  }

  @Test
  void aMissingFolderIsTold() {
    Path missing = folder.resolve("none");

    assertThatThrownBy(() -> engine().labeler(withMentions(missing)))
        .hasMessage("the rule files have 1 problem:\n" + missing + ":1:1: is not a folder");
  }

  @Test
  void fileNamesAreCategories() {
    assertThat(PhraseFiles.category("lung_opacity")).isEqualTo("Lung Opacity");
    assertThat(PhraseFiles.category("air-space_CT")).isEqualTo("Air-Space Ct");
  }
}
