package org.radlabel.negation.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.Labeler;
import org.radlabel.evaluation.Evaluation;
import org.radlabel.evaluation.Target;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.dependency.HybridEngine.Contest;

/**
 * The engines on the development reports and the challenge sentences, which lie beside the project
 * where it is developed; else skipped. Prints what docs/dependency.md shows.
 */
class EngineComparisonTest {
  private static final Path DATA =
      Path.of(System.getProperty("radlabel.root"), "../shared/data").normalize();

  @TempDir private Path folder;

  @BeforeEach
  void needsTheData() {
    assumeThat(DATA).as("real reports, not part of the repository").exists();
  }

  @Test
  void noHybridWins() throws IOException {
    double scope = measured("scope", "scope");
    assertThat(measured("dependency", "dependency")).isBetween(0.975, scope);
    assertThat(hybrid("two cues", new Contest(true, 1_000, false))).isLessThan(scope);
    assertThat(hybrid("two cues, or more than 10 tokens", new Contest(true, 10, false)))
        .isLessThan(scope);
    assertThat(hybrid("two cues, or more than 6 tokens", new Contest(true, 6, false)))
        .isLessThan(scope);
    assertThat(hybrid("a scope that was cut", new Contest(false, 1_000, true))).isLessThan(scope);
    assertThat(hybrid("all three, 10 tokens", new Contest(true, 10, true))).isLessThan(scope);
  }

  private double hybrid(String title, Contest contest) throws IOException {
    HybridEngine.contest(contest);
    return measured("hybrid: " + title, "hybrid");
  }

  private double measured(String title, String engine) throws IOException {
    Labeler labeler = Labeler.builder().assertion(engine).attributes(false).build();
    Evaluation scores =
        Evaluation.of(table(DATA.resolve("openi/dev-gold.csv"), true), dev(labeler));
    double accuracy = scores.agreement().accuracy();
    System.out.printf(
        Locale.ROOT,
        "%s: accuracy %.3f, F1 %.3f / %.3f / %.3f, challenge %s%n",
        title,
        accuracy,
        f1(scores, Target.POSITIVE),
        f1(scores, Target.NEGATIVE),
        f1(scores, Target.UNCERTAIN),
        challenge(labeler));
    return accuracy;
  }

  private static double f1(Evaluation scores, Target target) {
    return scores.overall(target).micro().f1();
  }

  private LabelTable dev(Labeler labeler) throws IOException {
    Path file = folder.resolve("labels.csv");
    List<Source> reports = List.of(Source.of(DATA.resolve("openi/dev-reports.csv")));
    try (ReportReader reader = ReportReaders.open(reports, ReadOptions.DEFAULTS);
        Writer out = Files.newBufferedWriter(file)) {
      LabelRun.builder(labeler)
          .output(LabelFormat.of(reader.layout(), labeler.categories()), out)
          .build()
          .run(reader);
    }
    return table(file, false);
  }

  private static LabelTable table(Path file, boolean gold) throws IOException {
    return LabelTable.read(
        Source.of(file), StandardCharsets.UTF_8, gold, Category.CHEXPERT_14, Optional.empty());
  }

  /** How many of the cells that the challenge names come out as it says. */
  private static String challenge(Labeler labeler) throws IOException {
    int right = 0;
    int all = 0;
    for (String line :
        Files.readAllLines(DATA.resolve("challenge-dev.tsv")).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      for (String expected : cells[1].split(";", -1)) {
        String[] pair = expected.split("=", -1);
        all++;
        right +=
            labeler.label(cells[0]).label(new Category(pair[0])).value().equals(pair[1]) ? 1 : 0;
      }
    }
    return right + " of " + all;
  }
}
