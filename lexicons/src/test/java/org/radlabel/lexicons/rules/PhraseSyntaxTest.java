package org.radlabel.lexicons.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phrase stands for. What is refused stands in broken.txt. */
class PhraseSyntaxTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        "pleural effusion > pleural effusion",
        "pleural   effusion > pleural effusion",
        "effusion[s] > effusions;effusion",
        "opacit(y|ies) > opacity;opacities",
        "(small|tiny) effusion > small effusion;tiny effusion",
        "[small|tiny] effusion > small effusion;tiny effusion;effusion",
        "(o|)edema > oedema;edema",
        "a|b c > a;b c",
        "(a|a) > a",
        "a [b [c]] d > a b c d;a b d;a d",
        "((a|b) c|d) > a c;b c;d",
        "$size effusion > $size effusion",
        "enlargement {0-3} heart > enlargement {0-3} heart",
        "w/o > w/o",
        "{number} leads > {number} leads",
        "{number:0-2} leads > {number:0-2} leads",
        "the (a|b) (c|d) > the a c;the a d;the b c;the b d",
      })
  void standsFor(String phrase, String plain) {
    assertThat(PhraseSyntax.expand(phrase)).containsExactly(plain.split(";"));
  }

  @Test
  void takesAsManyAsAllowedAndNotOneMore() {
    String ten = "(0|1|2|3|4|5|6|7|8|9)";
    assertThat(PhraseSyntax.expand("(a|b) " + ten + ten + ten)).hasSize(2_000);
    assertThatThrownBy(() -> PhraseSyntax.expand("[a|b] " + ten + ten + ten))
        .hasMessage("stands for more than 2000 phrases: split it up");
  }

  @Test
  void lengthsAreOfBothUnits() {
    assertThat(PhraseSyntax.expand("ends {number:0-1.9cm} above"))
        .contains(
            "ends {number:0-1.9} $cm above",
            "ends {number:0-19} $mm above",
            "ends {number:0-1.9} to {number:0-1.9} $cm above")
        .doesNotContain("ends $cardinal $cm above");
    assertThat(PhraseSyntax.expand("{number:cm} above"))
        .contains("$cardinal $cm above", "{number} $mm above", "{number} {number} $cm above");
  }

  @Test
  void knowsTheBoundsOfANumber() {
    assertThat(PhraseSyntax.bounds("{number:0.5-2}")).containsExactly(0.5, 2);
    assertThat(PhraseSyntax.bounds("{number}")).containsExactly(0, Double.MAX_VALUE);
    assertThat(PhraseSyntax.isGap("{number}")).isFalse();
    assertThat(PhraseSyntax.isText("{number}")).isFalse();
  }

  @Test
  void knowsTheLengthsOfAGap() {
    assertThat(PhraseSyntax.isGap("{0-3}")).isTrue();
    assertThat(PhraseSyntax.isGap("heart")).isFalse();
    assertThat(PhraseSyntax.gap("{1-9}")).containsExactly(1, 9);
  }
}
