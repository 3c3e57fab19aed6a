package org.radlabel.workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** Rows come back as they were added, however far they are from each other. */
class RowStepsTest {
  @Test
  void rowsComeBack() {
    int[] rows = {0, 1, 127, 128, 256, 16_640, 16_641, 2_113_793, Integer.MAX_VALUE - 1};
    RowSteps steps = new RowSteps();
    BitSet expected = new BitSet();
    for (int row : rows) {
      steps.add(row);
      expected.set(row);
    }

    assertThat(steps.bits()).isEqualTo(expected);
    assertThat(steps.size()).isEqualTo(rows.length);
  }

  @Test
  void noneAreNone() {
    assertThat(new RowSteps().bits()).isEqualTo(new BitSet());
    assertThat(new RowSteps().size()).isZero();
  }
}
