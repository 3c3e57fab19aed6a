package org.radlabel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A packed text is compared as the string that it was made of, and is that string again. */
class PackedTextTest {
  private static final String LETTERS = "ab \u00e9\u00ff\u0100\u6162\u2013";

  @Test
  void isComparedAsTheTextThatItWasMadeOf() {
    Random random = new Random(7);
    int same = 0;
    for (int i = 0; i < 200_000; i++) {
      String one = text(random);
      String other = text(random);
      String around = "<" + other + ">";
      byte[] packed = PackedText.of(one.toCharArray());
      assertThat(PackedText.is(packed, around.toCharArray(), 1, 1 + other.length()))
          .as("%s, %s", one, other)
          .isEqualTo(one.equals(other));
      assertThat(new String(PackedText.characters(packed))).isEqualTo(one);
      same += one.equals(other) ? 1 : 0;
    }
    assertThat(same).isGreaterThan(1_000);
  }

  @Test
  void takesAByteForEachCharacterOfPlainText() {
    assertThat(PackedText.of("No edema.".toCharArray())).hasSize(10);
    assertThat(PackedText.of("No \u0153dema.".toCharArray())).hasSize(19);
  }

  @Test
  void aWideTextIsNoneOfItsBytes() {
    byte[] packed = PackedText.of("ab".toCharArray());
    assertThat(PackedText.is(packed, "\u6162".toCharArray(), 0, 1)).isFalse();
    byte[] wide = PackedText.of("\u6162".toCharArray());
    assertThat(PackedText.is(wide, "ab".toCharArray(), 0, 2)).isFalse();
  }

  private static String text(Random random) {
    int letters = random.nextBoolean() ? 3 : LETTERS.length();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(letters)));
    }
    return text.toString();
  }
}
