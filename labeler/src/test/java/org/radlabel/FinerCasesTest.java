package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.Category;

/** Sentences by finer finding, {@code finer/cases.tsv}: what the finding that is named must get. */
class FinerCasesTest {
  private static final Path FILE =
      Path.of(
          System.getProperty("radlabel.root"),
          "labeler/src/test/resources/org/radlabel/finer/cases.tsv");
  private static final Labeler LABELER = Labeler.builder().findings(Findings.ALL).build();
  private static final Set<String> KINDS =
      Set.of("positive", "negative", "uncertain", "look-alike");

  record FinerCase(String id, String kind, String text, Category finding, String value) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<FinerCase> cases() throws IOException {
    List<FinerCase> cases = new ArrayList<>();
    List<String> lines = Files.readAllLines(FILE);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(4);
      int equals = cells[3].indexOf('=');
      Category finding = new Category(cells[3].substring(0, equals));
      cases.add(
          new FinerCase(cells[0], cells[1], cells[2], finding, cells[3].substring(equals + 1)));
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void getsTheLabelItNames(FinerCase given) {
    Label label = LABELER.label(given.text).label(given.finding);
    assertThat(value(label)).as("%s: %s", given.finding, given.text).isEqualTo(given.value);
  }

  private static String value(Label label) {
    return switch (label) {
      case POSITIVE -> "1";
      case NEGATIVE -> "0";
      case UNCERTAIN -> "-1";
      case NOT_MENTIONED -> "";
    };
  }

  @Test
  void everyFindingHasThreeOfEachKind() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    cases().forEach(c -> counts.merge(c.finding + " " + c.kind, 1, Integer::sum));
    Set<String> few = new TreeSet<>();
    for (Category finding : Labeler.builder().findings(Findings.FINE).build().categories()) {
      for (String kind : KINDS) {
        if (counts.getOrDefault(finding + " " + kind, 0) < 3) {
          few.add(finding + " " + kind);
        }
      }
    }
    assertThat(few).isEmpty();
  }
}
