package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.rules.Category;

/** What each option changes and what it leaves as it is: {@code options.tsv}. */
class OptionCasesTest {
  private static final Path FILE =
      Path.of(
          System.getProperty("radlabel.root"),
          "labeler/src/test/resources/org/radlabel/options.tsv");
  private static final Map<String, Labeler> LABELERS = new TreeMap<>();

  record OptionCase(String place, String id, String options, String text, String expected) {
    @Override
    public String toString() {
      return id + " (" + place + ")";
    }
  }

  static List<OptionCase> cases() {
    List<OptionCase> cases = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(FILE);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t")) {
          cases.add(parse(line, FILE.getFileName() + ":" + (i + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static OptionCase parse(String line, String place) {
    String[] cells = line.split("\t", -1);
    assertThat(cells).as("%s has the columns id, options, text, expected", place).hasSize(4);
    return new OptionCase(place, cells[0], cells[1], cells[2], cells[3]);
  }

  private static Labeler labeler(String options) {
    LabelerBuilder builder = Labeler.builder();
    for (String option : options.split(" ", -1)) {
      int equals = option.indexOf('=');
      builder.option(option.substring(0, equals), option.substring(equals + 1));
    }
    return builder.build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void getsTheLabelsItNames(OptionCase given) {
    ReportLabels labels =
        LABELERS.computeIfAbsent(given.options, OptionCasesTest::labeler).label(given.text);
    Map<String, Label> expected = new LinkedHashMap<>();
    for (String label : given.expected.split(";", -1)) {
      int equals = label.indexOf('=');
      expected.put(
          label.substring(0, equals).strip(),
          ReportLabelsAssert.label(label.substring(equals + 1).strip()));
    }
    Map<String, Label> got = new LinkedHashMap<>(expected);
    got.replaceAll((category, label) -> labels.label(new Category(category)));
    assertThat(got).as("%s: %s %s", given, given.text, labels.evidence()).isEqualTo(expected);
  }

  @Test
  void everyValueHasThreeCases() {
    List<String> ids = cases().stream().map(OptionCase::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (LabelOption option : LabelOption.values()) {
      for (String value : option.answers()) {
        String written = option.title() + "=" + value;
        assertThat(cases())
            .as(written)
            .filteredOn(c -> Arrays.asList(c.options.split(" ", -1)).contains(written))
            .hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }
}
