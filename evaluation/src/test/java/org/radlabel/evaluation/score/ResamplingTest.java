package org.radlabel.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

class ResamplingTest {
  private static final List<Category> CATEGORIES = Category.CHEXPERT_14;
  private static final Convention CONVENTION =
      new Convention(Convention.Uncertain.CLASS, Convention.Blank.SKIP);
  private static final Scorer SCORER =
      new Scorer(CATEGORIES, CategorySet.of(CATEGORIES), CONVENTION);
  private static final int DRAWS = 40;

  private static LabelPairs random(long seed, int reports, int wrong) {
    SplittableRandom truth = new SplittableRandom(7);
    SplittableRandom random = new SplittableRandom(seed);
    List<ReportPair> pairs = new ArrayList<>();
    for (int r = 0; r < reports; r++) {
      List<Cell> reference = new ArrayList<>();
      List<Cell> hypothesis = new ArrayList<>();
      for (int c = 0; c < CATEGORIES.size(); c++) {
        Cell cell = Cell.SCORED.get(truth.nextInt(4));
        reference.add(cell);
        hypothesis.add(random.nextInt(100) < wrong ? Cell.SCORED.get(random.nextInt(4)) : cell);
      }
      pairs.add(new ReportPair("r" + r, reference, hypothesis));
    }
    return new LabelPairs(CATEGORIES, pairs);
  }

  /** Slow: the drawn reports are scored as a table of their own. */
  @Test
  void drawsWholeReports() {
    LabelPairs pairs = random(1, 30, 40);
    double[] f1 = new double[DRAWS];
    double[] column = new double[DRAWS];
    SplittableRandom random = new SplittableRandom(5);
    for (int draw = 0; draw < DRAWS; draw++) {
      List<ReportPair> drawn = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        drawn.add(pairs.reports().get(random.nextInt(30)));
      }
      Scores scores = SCORER.score(new LabelPairs(CATEGORIES, drawn));
      f1[draw] = scores.set("5").average(Average.SAMPLES).f1();
      column[draw] = scores.columns().get(3).outcomes().prf().recall();
    }

    Map<Statistic, Interval> intervals = new Resampling(SCORER, DRAWS, 5).intervals(pairs);

    assertClose(
        intervals.get(Statistic.of(SCORER.sets().get(1), Average.SAMPLES, Measure.F1)),
        Interval.of(f1));
    assertClose(
        intervals.get(Statistic.of(SCORER.columns().get(3), Measure.RECALL)), Interval.of(column));
  }

  private static void assertClose(Interval interval, Interval expected) {
    assertThat(interval.low()).isCloseTo(expected.low(), within(1e-12));
    assertThat(interval.high()).isCloseTo(expected.high(), within(1e-12));
  }

  /** Slow: each lot is dealt as two tables. */
  @Test
  void dealsReportsByLot() {
    LabelPairs first = random(1, 25, 45);
    LabelPairs second = random(2, 25, 25);
    Statistic statistic = Statistic.of(SCORER.sets().get(0), Average.MACRO, Measure.F1);
    double observed = Math.abs(macro(second) - macro(first));
    SplittableRandom random = new SplittableRandom(9);
    int asLarge = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      List<ReportPair> one = new ArrayList<>();
      List<ReportPair> other = new ArrayList<>();
      for (int r = 0; r < 25; r++) {
        boolean swap = random.nextInt(2) == 1;
        one.add((swap ? second : first).reports().get(r));
        other.add((swap ? first : second).reports().get(r));
      }
      double lot =
          macro(new LabelPairs(CATEGORIES, other)) - macro(new LabelPairs(CATEGORIES, one));
      asLarge += Math.abs(lot) >= observed - 1e-12 ? 1 : 0;
    }

    Difference difference =
        new Resampling(SCORER, DRAWS, 9).differences(first, second).get(statistic);

    assertThat(difference.value()).isCloseTo(macro(second) - macro(first), within(1e-12));
    assertThat(difference.p()).isEqualTo((asLarge + 1.0) / (DRAWS + 1.0)).isLessThan(0.5);
  }

  private static double macro(LabelPairs pairs) {
    return SCORER.score(pairs).set("14").average(Average.MACRO).f1();
  }

  @Test
  void aSystemDoesNotDifferFromItself() {
    LabelPairs pairs = random(3, 20, 30);

    new Resampling(SCORER, DRAWS, 1)
        .differences(pairs, pairs)
        .forEach(
            (statistic, difference) -> {
              assertThat(difference.value()).as(statistic.name()).isZero();
              assertThat(difference.interval()).isEqualTo(new Interval(0, 0));
              assertThat(difference.p()).isEqualTo(1);
            });
  }

  @Test
  void theSameSeedGivesTheSame() {
    LabelPairs pairs = random(3, 20, 30);

    assertThat(new Resampling(SCORER, DRAWS, 1).intervals(pairs))
        .isEqualTo(new Resampling(SCORER, DRAWS, 1).intervals(pairs))
        .isNotEqualTo(new Resampling(SCORER, DRAWS, 2).intervals(pairs));
  }

  @Test
  void refusesWhatCannotBeCompared() {
    LabelPairs pairs = random(3, 20, 30);
    Resampling resampling = new Resampling(SCORER, DRAWS, 1);
    LabelPairs fewer = random(3, 19, 30);

    assertThatThrownBy(() -> resampling.differences(pairs, fewer))
        .hasMessage("both systems must have labels of the same reports");
    assertThatThrownBy(() -> new Resampling(SCORER, 0, 1)).hasMessage("draws must be >= 1; got: 0");
  }
}
