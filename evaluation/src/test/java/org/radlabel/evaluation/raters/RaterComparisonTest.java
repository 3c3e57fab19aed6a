package org.radlabel.evaluation.raters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.formats.InputException;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

class RaterComparisonTest {
  private static final double EXACT = 1e-12;

  /** A rater who gave these values, a report each; x is none. */
  private static LabelTable rater(String name, Category category, String values) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (String value : values.split(",", -1)) {
      rows.put("r" + rows.size(), List.of(Cell.parse(value).orElseThrow()));
    }
    return new LabelTable(name, "id", List.of(category), rows);
  }

  private static List<LabelTable> raters(String... values) {
    List<LabelTable> tables = new ArrayList<>();
    Arrays.stream(values).forEach(v -> tables.add(rater("f" + tables.size(), Category.EDEMA, v)));
    return tables;
  }

  /**
   * By hand: pairs agree in 1, 1/3, 1 and 1/3 of the cells, mean 2/3; of twelve values six are 1
   * and six 0, so that they agree by chance in (36 + 36) / 144 = 1/2.
   */
  @Test
  void fleissTakesOffWhatAgreesByChance() throws InputException {
    RaterComparison comparison = RaterComparison.of(raters("1,1,0,0", "1,1,0,0", "1,0,0,1"), 0);
    Reliability edema = comparison.byCategory().get(Category.EDEMA);

    assertThat(edema.agreement()).isCloseTo(2 / 3.0, within(EXACT));
    assertThat(edema.fleiss()).isCloseTo((2 / 3.0 - 0.5) / 0.5, within(EXACT));
    assertThat(edema).isEqualTo(comparison.all());
    assertThat(edema.fleissInterval()).isEmpty();
  }

  /**
   * By hand: reports with 3, 3, 2 and 1 judgements, the last tells nothing. Unlike ordered pairs
   * over judgements less one: 0, 4/2 = 2, 2/1 = 2, together 4; values 1, 1, 1, 1, 1, 1 and 0, 0 are
   * expected to differ in 2 * 6 * 2 / 7 = 24/7.
   */
  @Test
  void alphaTakesMissingJudgements() throws InputException {
    Reliability edema = RaterComparison.of(raters("1,1,1,0", "1,1,0,x", "1,0,x,x"), 0).all();

    assertThat(edema.cells()).isEqualTo(3);
    assertThat(edema.complete()).isEqualTo(2);
    assertThat(edema.alpha()).isCloseTo(1 - 4 / (24 / 7.0), within(EXACT));
  }

  @Test
  void whoAlwaysAgreesAgreesWholly() throws InputException {
    Reliability edema = RaterComparison.of(raters("1,0,-1", "1,0,-1", "1,0,-1"), 20).all();

    assertThat(edema.fleiss()).isEqualTo(1);
    assertThat(edema.alpha()).isEqualTo(1);
    assertThat(edema.alphaInterval()).contains(new Interval(1, 1));
  }

  @Test
  void noFindingIsLeftOutOfTheWhole() throws InputException {
    List<LabelTable> tables = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      tables.add(rater("f" + i, Category.NO_FINDING, "1,"));
    }

    assertThat(RaterComparison.of(tables, 0).all().cells()).isZero();
  }

  @Test
  void refusesFilesThatHaveNothingInCommon() {
    List<LabelTable> tables = new ArrayList<>(raters("1,0", "1,0"));
    tables.add(rater("c.csv", Category.FRACTURE, "1,0"));

    assertThatThrownBy(() -> RaterComparison.of(tables, 0))
        .hasMessage("c.csv: has no category in common with the others");
  }
}
