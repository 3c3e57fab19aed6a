package org.radlabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables without boxes against plain collections. */
class TablesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 300})
  void bitsAreThoseThatWereListed(int columns) {
    Random random = new Random(columns);
    int[][] listed = new int[40][];
    for (int row = 0; row < listed.length; row++) {
      int size = columns == 0 ? 0 : random.nextInt(5);
      listed[row] = random.ints(size, 100, 100 + Math.max(1, columns)).toArray();
    }
    BitTable table = BitTable.of(listed);
    for (int row = 0; row < listed.length; row++) {
      for (int column = 0; column < 600; column++) {
        int wanted = column;
        boolean expected = IntStream.of(listed[row]).anyMatch(c -> c == wanted);
        assertThat(table.has(row, column)).as(row + ", " + column).isEqualTo(expected);
      }
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
      assertThat(table.lookup(text.toCharArray(), 1, 1 + word.length()))
          .isEqualTo(map.getOrDefault(word, 0));
    }
    map.forEach(
        (w, number) -> assertThat(table.lookup(w.toCharArray(), 0, w.length())).isEqualTo(number));
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
