package org.radlabel.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedleTest {
  private static final String LETTERS = "not of\u00e9\u4e2d";

  @ParameterizedTest
  @ValueSource(strings = {" not of ", "aa", "of of", ", I mean "})
  void findsWhatAStringFinds(String needle) {
    Needle searched = new Needle(needle);
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      String text = random(random) + (n % 3 == 0 ? needle : "") + random(random);
      assertThat(searched.isIn(text.toCharArray())).as(text).isEqualTo(text.contains(needle));
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(20); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @Test
  void aTextThatIsShorterHoldsNone() {
    assertThat(new Needle("not").isIn("no".toCharArray())).isFalse();
    assertThat(new Needle("not").isIn(new char[0])).isFalse();
  }
}
