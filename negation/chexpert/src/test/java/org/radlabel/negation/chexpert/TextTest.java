package org.radlabel.negation.chexpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.negation.dependency.Cases;

class TextTest {
  static Stream<Cases.Case> texts() {
    return Cases.of(TextTest.class, "texts.tsv");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void normalisesAndSplits(Cases.Case report) {
    String text = ReportText.normalise(report.field(1));

    String sentences =
        PunktSplitter.split(text).stream().map(s -> s.of(text)).collect(Collectors.joining(" | "));
    assertThat(sentences).as(report.place()).isEqualTo(report.field(2));
  }

  static Stream<Cases.Case> sections() {
    return Cases.of(TextTest.class, "sections.tsv");
  }

  @ParameterizedTest
  @MethodSource("sections")
  void cutsSections(Cases.Case report) {
    boolean strict = report.field(1).equals("strict");
    List<String> titles = List.of(report.field(2).split(",", -1));

    List<String> read = new Sections(titles, strict).of(ReportText.normalise(report.field(3)));
    assertThat(String.join(" | ", read)).as(report.place()).isEqualTo(report.field(4));
  }
}
