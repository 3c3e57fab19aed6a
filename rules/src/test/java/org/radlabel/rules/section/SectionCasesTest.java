package org.radlabel.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/** Reports and the sections of them that count: {@code sections.txt}. */
class SectionCasesTest {
  private static final SectionSplitter SPLITTER = new SectionSplitter(Lexicons.builtIn());

  record SectionCase(
      String place, String id, SectionPolicy policy, Report report, List<String> expected) {
    @Override
    public String toString() {
      return id + " (" + place + ")";
    }
  }

  static List<SectionCase> cases() {
    List<SectionCase> cases = new ArrayList<>();
    int line = 1;
    for (String block : text().split("(?m)^=== ", -1)) {
      if (line > 1) {
        cases.add(parse("sections.txt:" + line, block));
      }
      line += (int) block.chars().filter(c -> c == '\n').count();
    }
    return cases;
  }

  private static String text() {
    try (InputStream in = SectionCasesTest.class.getResourceAsStream("sections.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SectionCase parse(String place, String block) {
    int head = block.indexOf('\n');
    int middle = block.indexOf("\n---\n", head - 1);
    String[] title = block.substring(0, head).split(" \\| ", 2);
    String input = block.substring(head + 1, middle + 1);
    return new SectionCase(
        place,
        title[0],
        SectionPolicy.valueOf(title[1].toUpperCase(Locale.ROOT)),
        report(input.replace("\\r", "\r").replace("\\BOM", "\uFEFF")),
        block.substring(middle + 5).lines().map(String::strip).toList());
  }

  private static Report report(String input) {
    if (!input.startsWith("== ")) {
      return Report.of("", input);
    }
    List<TextField> fields = new ArrayList<>();
    for (String field : input.substring(3).split("(?m)^== ", -1)) {
      int end = field.indexOf('\n');
      fields.add(new TextField(field.substring(0, end), field.substring(end + 1)));
    }
    return new Report("", fields);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void takesTheSectionsThatCount(SectionCase given) {
    List<Section> chosen = SectionSelector.select(SPLITTER.split(given.report), given.policy);
    assertThat(chosen.stream().map(SectionCasesTest::written))
        .as(given.place)
        .containsExactlyElementsOf(given.expected);
  }

  /** Nothing is lost: sections lie in order, apart, and leave out no word but headers. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sectionsLieInOrderWithinTheirText(SectionCase given) {
    Section former = null;
    for (Section section : SPLITTER.split(given.report)) {
      int least =
          former != null && former.field().equals(section.field()) ? former.body().end() : 0;
      assertThat(section.body().start()).as(given.place).isGreaterThanOrEqualTo(least);
      assertThat(section.body().end()).isLessThanOrEqualTo(section.field().text().length());
      former = section;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theLanguageOfTheMachineChangesNothing(SectionCase given) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      SectionSplitter splitter = new SectionSplitter(Lexicons.builtIn());
      assertThat(splitter.split(given.report)).isEqualTo(SPLITTER.split(given.report));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String written(Section section) {
    String body = section.body().of(section.field().text());
    return (section.name() + ": " + body.replaceAll("\\s+", " ").strip()).strip();
  }
}
