package org.radlabel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generated corpus is like a real one in what speed depends on. */
class ReportGeneratorTest {
  @Test
  void theShareOfDistinctSentencesIsThatOfRealReportsAndFalls() {
    assertThat(distinctShare(3_800)).isBetween(0.35, 0.41);
    assertThat(distinctShare(20_000)).isLessThan(distinctShare(3_800));
  }

  @Test
  void aSeedGivesTheSameReportsAndAnotherOneOthers() {
    assertThat(reports(7)).isEqualTo(reports(7)).isNotEqualTo(reports(8));
  }

  private static List<String> reports(long seed) {
    ReportGenerator generator = new ReportGenerator(seed);
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      reports.add(generator.next());
    }
    return reports;
  }

  /** Of the sentences that count: those of findings and impression. */
  private static double distinctShare(int reports) {
    ReportGenerator generator = new ReportGenerator(1);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String report = generator.next();
      String read = report.substring(report.indexOf("FINDINGS:"));
      for (String sentence : read.split("(?<=[.:])\\s+", -1)) {
        if (!sentence.endsWith(":")) {
          sentences.add(sentence);
        }
      }
    }
    return new HashSet<>(sentences).size() / (double) sentences.size();
  }
}
