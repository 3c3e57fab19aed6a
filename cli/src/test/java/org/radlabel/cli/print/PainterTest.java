package org.radlabel.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.radlabel.Evidence;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.Attributes;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Span;

class PainterTest {
  private static final String TEXT = "No edema. Fracture?";

  private final Painter plain = new Painter(false);
  private final Painter colour = new Painter(true);

  @Test
  void marksWithBracketsWithoutColour() {
    List<Evidence> evidence =
        List.of(
            mention(Assertion.NEGATIVE, 3, 8, new CueHit("no", new Span(0, 2))),
            mention(Assertion.POSITIVE, 10, 18));

    assertThat(plain.paint(TEXT, evidence)).isEqualTo("<No> [edema]. [Fracture]?");
  }

  @Test
  void marksWithColoursOnATerminal() {
    List<Evidence> evidence =
        List.of(
            mention(Assertion.NEGATIVE, 3, 8, new CueHit("no", new Span(0, 2))),
            mention(Assertion.POSITIVE, 10, 18));

    assertThat(colour.paint(TEXT, evidence).replace('\u001B', '^'))
        .isEqualTo("^[4mNo^[0m ^[32medema^[0m. ^[1m^[31mFracture^[0m?");
  }

  @Test
  void showsTheWeightierOfTwoMentionsThatOverlap() {
    List<Evidence> evidence =
        List.of(mention(Assertion.POSITIVE, 3, 6), mention(Assertion.UNSTATED, 0, 8));

    assertThat(colour.paint(TEXT, evidence).replace('\u001B', '^'))
        .startsWith("^[2mNo ^[0m^[1m^[31mede^[0m^[2mma^[0m.");
  }

  @Test
  void aReportCannotSteerTheTerminal() {
    assertThat(plain.paint("a\u001B[31mb\r\n\tc\0", List.of())).isEqualTo("a?[31mb\n\tc?");
  }

  @Test
  void anEmptyTextStaysEmpty() {
    assertThat(plain.paint("", List.of())).isEmpty();
  }

  private static Evidence mention(Assertion assertion, int start, int end, CueHit... cues) {
    return new Evidence(
        Category.EDEMA,
        assertion,
        "phrase",
        "rule",
        List.of(cues),
        "",
        "text",
        new Span(start, end),
        false,
        Attributes.NONE);
  }
}
