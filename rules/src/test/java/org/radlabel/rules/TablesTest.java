package org.radlabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two tables without boxes against a HashMap. */
class TablesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 100, 5_000})
  void longsFindWhatAMapFinds(int size) {
    Random random = new Random(size);
    Map<Long, Integer> map = new HashMap<>();
    while (map.size() < size) {
      map.put((long) random.nextInt(1 << 20) << random.nextInt(43), random.nextInt(1 << 30));
    }
    LongIntTable table = new LongIntTable(map);
    map.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
    for (int i = 0; i < 2_000; i++) {
      long key = (long) random.nextInt(1 << 20) << random.nextInt(43);
      assertThat(table.get(key)).isEqualTo(map.getOrDefault(key, LongIntTable.ABSENT));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 100, 5_000})
  void wordsFindWhatAMapFinds(int size) {
    Random random = new Random(size);
    Map<String, Integer> map = new HashMap<>();
    while (map.size() < size) {
      map.put(word(random), map.size() + 2);
    }
    WordTable table = new WordTable(map);
    for (int i = 0; i < 5_000; i++) {
      String word = word(random);
      String text = "<" + (i % 2 == 0 ? upper(word) : word) + ">";
      assertThat(table.lookup(text, 1, 1 + word.length())).isEqualTo(map.getOrDefault(word, 0));
    }
    map.forEach((w, number) -> assertThat(table.lookup(w, 0, w.length())).isEqualTo(number));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(4) + 1; i > 0; i--) {
      word.append("abci\u00e9\u0131xyz".charAt(random.nextInt(9)));
    }
    return word.toString();
  }

  /** Capitals, but for the dotless i, whose capital is the ordinary one. */
  private static String upper(String word) {
    StringBuilder upper = new StringBuilder();
    word.chars()
        .forEach(c -> upper.append(c == '\u0131' ? (char) c : Character.toUpperCase((char) c)));
    return upper.toString();
  }
}
