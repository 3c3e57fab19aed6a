package org.radlabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Landmarks are those that a slow, obvious pattern finds, in seeded random texts. */
class MarkedTextTest {
  private static final Pattern LANDMARK =
      Pattern.compile("(?s)[^a-zA-Z0-9 ]|(?<![a-zA-Z0-9])[A-Z]|(?<![0-9])[0-9]|(?<=(?<! ) ) ");

  private static final String LETTERS = "aeZA09  .,:?\n\t'\u00e9\u00b7\u2022\ud83e\uddea";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 12, 40, 300})
  void landmarksAreThoseOfThePattern(int length) {
    Random random = new Random(length);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random, length);
      MarkedText marked = MarkedText.of(text);
      assertThat(new String(marked.characters())).isEqualTo(text);
      assertThat(places(marked)).as(text).isEqualTo(expected(text));
      assertThat(marked.place(marked.size())).isEqualTo(length);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 60})
  void theFirstFromAPlaceIsFound(int length) {
    Random random = new Random(length);
    MarkedText marked = MarkedText.of(text(random, length));
    for (int place = 0; place <= length; place++) {
      int from = place;
      long before = places(marked).stream().filter(p -> p < from).count();
      assertThat(marked.from(place)).as("%d", place).isEqualTo((int) before);
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static List<Integer> places(MarkedText marked) {
    List<Integer> places = new ArrayList<>();
    for (int k = 0; k < marked.size(); k++) {
      places.add(marked.place(k));
    }
    return places;
  }

  /** Each half of a pair of surrogates is a character that is not of ASCII. */
  private static List<Integer> expected(String text) {
    List<Integer> places = new ArrayList<>();
    char[] halves = text.toCharArray();
    for (int i = 0; i < halves.length; i++) {
      halves[i] = Character.isSurrogate(halves[i]) ? '\u2022' : halves[i];
    }
    Matcher m = LANDMARK.matcher(new String(halves));
    while (m.find()) {
      places.add(m.start());
    }
    return places;
  }
}
