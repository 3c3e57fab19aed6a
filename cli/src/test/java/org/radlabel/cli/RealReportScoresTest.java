package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.Labeler;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.evaluation.Evaluation;
import org.radlabel.evaluation.Target;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/** Scores on the reports that lie beside the project where it is developed; else skipped. */
class RealReportScoresTest {
  private static final Path DATA =
      Path.of(System.getProperty("radlabel.root"), "../shared/data").normalize();

  @TempDir private Path folder;

  @BeforeEach
  void needsTheData() {
    assumeThat(DATA).as("real reports, not part of the repository").exists();
  }

  @Test
  void theDevelopmentSetKeepsItsScores() throws IOException {
    Evaluation scores = score("openi/dev-reports.csv", DATA.resolve("openi/dev-gold.csv"));

    assertThat(micro(scores, Target.POSITIVE)).isGreaterThanOrEqualTo(0.985);
    assertThat(micro(scores, Target.NEGATIVE)).isGreaterThanOrEqualTo(0.99);
    assertThat(micro(scores, Target.UNCERTAIN)).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.overall(Target.POSITIVE).macro().f1()).isGreaterThanOrEqualTo(0.96);
    assertThat(scores.overall(Target.NEGATIVE).macro().f1()).isGreaterThanOrEqualTo(0.96);
    assertThat(scores.overall(Target.UNCERTAIN).macro().f1()).isGreaterThanOrEqualTo(0.90);
    assertThat(scores.agreement().kappa()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void theReadingsKeepTheirScores() throws IOException {
    Path readings = Path.of(System.getProperty("radlabel.root"), "corpus-samples/openi-readings");
    for (String reading : List.of("a", "b", "c")) {
      Evaluation scores =
          score("openi/unlabeled-reports.csv", readings.resolve("reading-" + reading + ".csv"));
      assertThat(micro(scores, Target.POSITIVE)).as(reading).isGreaterThanOrEqualTo(0.98);
      assertThat(micro(scores, Target.NEGATIVE)).as(reading).isGreaterThanOrEqualTo(0.99);
      assertThat(micro(scores, Target.UNCERTAIN)).as(reading).isGreaterThanOrEqualTo(0.93);
    }
  }

  @Test
  void theInpatientSetsKeepTheirScores() throws IOException {
    Evaluation dev = score("inpatient/dev-reports.csv", DATA.resolve("inpatient/dev-gold.csv"));
    assertThat(micro(dev, Target.POSITIVE)).isGreaterThanOrEqualTo(0.985);
    assertThat(micro(dev, Target.NEGATIVE)).isGreaterThanOrEqualTo(0.985);
    assertThat(micro(dev, Target.UNCERTAIN)).isGreaterThanOrEqualTo(0.97);
    Path readings =
        Path.of(System.getProperty("radlabel.root"), "corpus-samples/inpatient-readings");
    for (String reading : List.of("a", "b", "c")) {
      Evaluation scores =
          score("inpatient/unlabeled-reports.csv", readings.resolve("reading-" + reading + ".csv"));
      assertThat(micro(scores, Target.POSITIVE)).as(reading).isGreaterThanOrEqualTo(0.98);
      assertThat(micro(scores, Target.NEGATIVE)).as(reading).isGreaterThanOrEqualTo(0.98);
      assertThat(micro(scores, Target.UNCERTAIN)).as(reading).isGreaterThanOrEqualTo(0.95);
    }
  }

  @Test
  void everyChallengeSentenceGetsItsLabels() throws IOException {
    Labeler labeler = Labeler.create();
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(DATA.resolve("challenge-dev.tsv"));
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      for (String expected : cells[1].split(";", -1)) {
        String[] pair = expected.split("=", -1);
        String given = labeler.label(cells[0]).label(new Category(pair[0])).value();
        if (!given.equals(pair[1])) {
          wrong.add("challenge-dev.tsv:" + (i + 1) + ": " + expected + ", given: " + given);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static double micro(Evaluation scores, Target target) {
    return scores.overall(target).micro().f1();
  }

  private Evaluation score(String reports, Path gold) throws IOException {
    Cli.in(folder)
        .run("label", "-q", DATA.resolve(reports).toString(), "-o", "DIR/labels.csv")
        .ended(ExitCode.OK);
    return Evaluation.of(table(gold, true), table(folder.resolve("labels.csv"), false));
  }

  private static LabelTable table(Path file, boolean gold) throws IOException {
    return LabelTable.read(
        Source.of(file), StandardCharsets.UTF_8, gold, Category.CHEXPERT_14, Optional.empty());
  }
}
