package org.radlabel.workbench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every tenth report of a queue by doubt is drawn at random from all. */
class ReadingOrderTest {
  @Test
  void everyTenthIsDrawnAndTheOthersStayInTheirOrder() {
    int[] listed = IntStream.range(0, 90).map(i -> 89 - i).toArray();

    ReadingOrder order = ReadingOrder.mixed(listed, 10_000, row -> row % 2 == 0);

    int[] rows = order.rows();
    int[] drawn = Arrays.stream(rows).filter(order::isDrawn).toArray();
    assertThat(Arrays.stream(drawn)).hasSize(9).allMatch(row -> row % 2 == 0);
    assertThat(IntStream.range(0, rows.length).filter(i -> order.isDrawn(rows[i])))
        .allMatch(place -> place % 10 == 9);
    assertThat(Arrays.stream(drawn).filter(row -> row >= 90)).hasSizeGreaterThan(6);
    assertThat(Arrays.stream(rows).filter(row -> !order.isDrawn(row)))
        .isSubsetOf(Arrays.stream(listed).boxed().toList())
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(rows).doesNotHaveDuplicates();
    assertThat(ReadingOrder.mixed(listed, 10_000, row -> row % 2 == 0).rows()).isEqualTo(rows);
  }

  @Test
  void aListOfAllReportsHasEachOnce() {
    int[] listed = IntStream.range(0, 115).toArray();

    ReadingOrder order = ReadingOrder.mixed(listed, 115, row -> true);

    assertThat(order.rows()).hasSize(115).doesNotHaveDuplicates().contains(listed);
    assertThat(order.isDrawn(order.rows()[9])).isTrue();
  }

  @Test
  void aPlainListStaysAsItIs() {
    ReadingOrder order = ReadingOrder.of(new int[] {3, 1, 2});

    assertThat(order.rows()).containsExactly(3, 1, 2);
    assertThat(order.isDrawn(3)).isFalse();
  }
}
