package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.section.SectionPolicy;

/** The examples in the table of {@code docs/policies.md}, and that it tells of every option. */
class DocumentedPoliciesTest {
  private static final Path MANUAL =
      Path.of(System.getProperty("radlabel.root"), "docs/policies.md");

  private static final String RULES = "## What holds under every answer";

  /**
   * A row.
   *
   * @param answer {@code --option NAME=VALUE}, {@code --sections VALUE}, {@code --aggregation
   *     VALUE}
   * @param before labels by default
   * @param then labels with the answer
   */
  record Row(int line, String answer, String text, String before, String then) {
    @Override
    public String toString() {
      return "policies.md:" + line + " " + answer;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(MANUAL);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("| `--")) {
        String[] cells = lines.get(i).split(" *\\| *", -1);
        assertThat(cells).as("policies.md:%d", i + 1).hasSize(8);
        rows.add(new Row(i + 1, cells[1].replace("`", ""), cells[4], cells[5], cells[6]));
      }
    }
    return rows;
  }

  /** The rows of the table of rules without options. */
  static List<Row> rules() throws IOException {
    List<Row> rules = new ArrayList<>();
    List<String> lines = Files.readAllLines(MANUAL);
    for (int i = lines.indexOf(RULES) + 6; lines.get(i).startsWith("| "); i++) {
      String[] cells = lines.get(i).split(" *\\| *", -1);
      assertThat(cells).as("policies.md:%d", i + 1).hasSize(5);
      rules.add(new Row(i + 1, cells[1], cells[2], cells[3], ""));
    }
    return rules;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theExampleOfARuleIsTrue(Row row) {
    holds(row, Labeler.create(), row.before);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void itsExampleIsTrue(Row row) {
    assertThat(row.then).isNotEqualTo(row.before);
    holds(row, Labeler.create(), row.before);
    holds(row, labeler(row.answer), row.then);
  }

  private static void holds(Row row, Labeler labeler, String expected) {
    ReportLabels labels = labeler.label(row.text);
    Map<String, Label> wanted = new LinkedHashMap<>();
    Map<String, Label> got = new LinkedHashMap<>();
    for (String label : expected.split(", ", -1)) {
      int blank = label.lastIndexOf(' ');
      String category = label.substring(0, blank);
      String value = label.substring(blank + 1);
      wanted.put(category, ReportLabelsAssert.label(value.equals("blank") ? "" : value));
      got.put(category, labels.label(new Category(category)));
    }
    assertThat(got).as("%s", row).isEqualTo(wanted);
  }

  private static Labeler labeler(String answer) {
    String[] words = answer.split("[ =]", -1);
    String value = words[words.length - 1];
    LabelerBuilder builder = Labeler.builder();
    return switch (words[0]) {
      case "--option" -> builder.option(words[1], value).build();
      case "--sections" ->
          builder.sections(SectionPolicy.valueOf(value.toUpperCase(Locale.ROOT))).build();
      case "--aggregation" ->
          builder.aggregation(Aggregation.valueOf(value.toUpperCase(Locale.ROOT))).build();
      default -> throw new IllegalArgumentException(answer);
    };
  }

  @Test
  void tellsOfEveryAnswer() throws IOException {
    List<String> answers = new ArrayList<>(List.of("--sections impression", "--sections all"));
    answers.addAll(List.of("--aggregation chexpert", "--aggregation negbio"));
    for (LabelOption option : LabelOption.values()) {
      option.answers().stream()
          .skip(1)
          .forEach(value -> answers.add("--option " + option.title() + "=" + value));
      assertThat(Files.readString(MANUAL))
          .contains("`" + option.title() + "=" + option.byDefault() + "`");
    }
    assertThat(rows().stream().map(Row::answer)).containsExactlyInAnyOrderElementsOf(answers);
  }
}
