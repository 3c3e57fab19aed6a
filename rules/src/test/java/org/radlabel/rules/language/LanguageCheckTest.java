package org.radlabel.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.rules.Report;
import org.radlabel.rules.section.SectionSplitter;

/** What language a report looks like. */
class LanguageCheckTest {
  private static final SectionSplitter SECTIONS = new SectionSplitter(Lexicons.builtIn());

  private final LanguageCheck check = LanguageCheck.create();

  static Stream<String[]> cases() throws IOException {
    try (InputStream in = LanguageCheckTest.class.getResourceAsStream("languages.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aReportLooksLikeItsLanguage(String text, String expected) {
    assertThat(looks(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void capitalsLookLikeTheSame(String text, String expected) {
    assertThat(looks(text.toUpperCase(Locale.ROOT))).isEqualTo(expected);
  }

  @Test
  void aWordCountsOnceForALanguage() {
    LanguageWords words = LanguageWords.load();
    for (String word : List.of("kein", "de", "no", "the", "med")) {
      int[] points = words.points(word);
      assertThat(points).as(word).isNotNull();
      long languages = Stream.iterate(0, i -> i + 2).limit(points.length / 2).distinct().count();
      assertThat(languages).as(word).isEqualTo(points.length / 2);
    }
  }

  private String looks(String text) {
    return check.foreign(SECTIONS.split(Report.of("", text))).orElse("-");
  }
}
