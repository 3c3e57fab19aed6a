package org.radlabel.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RedrawsTest {
  private static final int DRAWS = 50;

  /** Drawing report by report, as the definition has it, gives the same. */
  @Test
  void kindsChangeNoInterval() {
    int[] values = new Random(3).ints(400, 0, 7).toArray();
    Total total = new Total(values);

    List<Interval> intervals = Redraws.intervals(values.length, DRAWS, 9, total);

    SplittableRandom random = new SplittableRandom(9);
    double[] plain = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < values.length; i++) {
        plain[draw] += values[random.nextInt(values.length)];
      }
    }
    assertThat(intervals).containsExactly(Interval.of(plain));
    assertThat(total.added).as("added kind by kind").isLessThanOrEqualTo(7 * DRAWS);
  }

  @Test
  void aKindHasWhatIsEqual() {
    List<String> reports = List.of("a", "b", "a", "c", "b");

    Kinds kinds = Kinds.of(reports.size(), reports::get);

    assertThat(kinds.size()).isEqualTo(3);
    List<Integer> found = new ArrayList<>();
    for (int report = 0; report < kinds.reports(); report++) {
      found.add(kinds.example(kinds.of(report)));
    }
    assertThat(found).isEqualTo(Arrays.asList(0, 1, 0, 3, 1));
  }

  private static final class Total implements Redraws.Sample {
    private final int[] values;
    private double sum;
    private int added;

    Total(int[] values) {
      this.values = values;
    }

    @Override
    public void clear() {
      sum = 0;
    }

    @Override
    public Object kind(int report) {
      return values[report];
    }

    @Override
    public void add(int report, int times) {
      sum += (double) times * values[report];
      added++;
    }

    @Override
    public double[] values() {
      return new double[] {sum};
    }
  }
}
