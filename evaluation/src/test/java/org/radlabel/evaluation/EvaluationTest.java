package org.radlabel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.radlabel.formats.InputException;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

class EvaluationTest {
  private static final double EXACT = 1e-12;
  private static final List<Category> THREE =
      List.of(Category.NO_FINDING, Category.EDEMA, Category.FRACTURE);

  @Test
  void countsHitsAndMissesByHand() throws IOException {
    LabelTable gold = table("gold", "a 1 1 0", "b . -1 0", "c . 0 x", "d 1 . 1", "only-gold . 1 1");
    LabelTable given = table("given", "a . 1 0", "b 1 1 .", "c . 0 1", "d 1 0 1", "extra . . .");

    Evaluation result = Evaluation.of(gold, given);

    assertThat(result.reports()).isEqualTo(4);
    assertThat(result.missing()).containsExactly("only-gold");
    assertThat(result.extra()).containsExactly("extra");
    assertThat(result.unscored()).isEqualTo(1);
    assertThat(result.byCategory().get(Category.NO_FINDING))
        .isEqualTo(Map.of(Target.POSITIVE, new Counts(1, 1, 1)));
    assertThat(result.byCategory().get(Category.EDEMA))
        .isEqualTo(
            Map.of(
                Target.POSITIVE, new Counts(1, 1, 0),
                Target.NEGATIVE, new Counts(1, 1, 0),
                Target.UNCERTAIN, new Counts(0, 0, 1),
                Target.MENTION, new Counts(3, 1, 0)));
    assertThat(result.overall(Target.POSITIVE).micro()).isEqualTo(new Counts(3, 2, 1));
    assertThat(result.overall(Target.NEGATIVE).micro()).isEqualTo(new Counts(2, 1, 1));
    assertThat(result.overall(Target.POSITIVE).macro().categories()).isZero();
    // Edema: 1 1, -1 1, 0 0, . 0; Fracture: 0 0, 0 ., 1 1.
    assertThat(result.agreement().cells()).isEqualTo(7);
    assertThat(result.agreement().accuracy()).isEqualTo(4 / 7.0, within(EXACT));
    double chance = (2 * 3 + 3 * 3 + 1 * 1) / 49.0;
    assertThat(result.agreement().kappa())
        .isEqualTo((4 / 7.0 - chance) / (1 - chance), within(EXACT));
  }

  @Test
  void agreesWithAPlainCountOverRandomTables() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      LabelTable gold = random("gold", random, Cell.values());
      LabelTable given =
          random("given", random, Arrays.copyOf(Cell.values(), Cell.values().length - 1));
      Evaluation result = Evaluation.of(gold, given);

      for (Target target : Target.values()) {
        Counts expected = Counts.NONE;
        List<Double> f1 = new ArrayList<>();
        for (Category category : Category.CHEXPERT_14) {
          if (target == Target.POSITIVE || !category.equals(Category.NO_FINDING)) {
            Counts counts = plainCount(gold, given, category, target);
            assertThat(result.byCategory().get(category)).containsEntry(target, counts);
            expected = expected.plus(counts);
            if (counts.gold() >= 5) {
              f1.add(counts.f1());
            }
          }
        }
        Overall overall = result.overall(target);
        assertThat(overall.micro()).isEqualTo(expected);
        assertThat(overall.macro().categories()).isEqualTo(f1.size());
        assertThat(overall.macro().f1())
            .isEqualTo(f1.stream().mapToDouble(d -> d).average().orElse(Double.NaN), within(EXACT));
        assertThat(expected.f1())
            .isBetween(overall.f1Interval().low(), overall.f1Interval().high());
      }
    }
  }

  private static Counts plainCount(
      LabelTable gold, LabelTable given, Category category, Target target) {
    Counts counts = Counts.NONE;
    for (String id : gold.rows().keySet()) {
      Cell expected = gold.cell(id, category).orElseThrow();
      boolean inGold = target.matches(expected);
      boolean isGiven = target.matches(given.cell(id, category).orElseThrow());
      if (expected != Cell.UNSCORED) {
        counts =
            counts.plus(
                new Counts(
                    inGold && isGiven ? 1 : 0,
                    !inGold && isGiven ? 1 : 0,
                    inGold && !isGiven ? 1 : 0));
      }
    }
    return counts;
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    LabelTable gold = random("gold", new Random(1), Cell.values());
    LabelTable given = random("given", new Random(2), Cell.POSITIVE, Cell.BLANK);

    assertThat(Evaluation.of(gold, given)).isEqualTo(Evaluation.of(gold, given));
  }

  @Test
  void refusesFilesThatHaveNothingInCommon() {
    LabelTable gold = table("gold", "a 1 1 0");
    LabelTable other = table("given", "b 1 1 0");
    LabelTable narrow = new LabelTable("given", "id", List.of(Category.EDEMA), Map.of());

    assertThatThrownBy(() -> Evaluation.of(gold, other))
        .isInstanceOf(InputException.class)
        .hasMessage("given: has no id (column \"id\") in common with gold (column \"id\")");
    assertThatThrownBy(() -> Evaluation.of(gold, narrow))
        .isInstanceOf(InputException.class)
        .hasMessage("given: lacks columns that gold has: No Finding, Fracture");
  }

  @Test
  void listsWrongCellsTheWorstCategoryFirst() {
    LabelTable gold = table("gold", "a 1 1 0", "b . -1 0", "c . 0 x", "d 1 1 1");
    LabelTable given = table("given", "a . 1 .", "b . 1 1", "c . 0 1", "d 1 . 0");

    assertThat(WrongCells.of(gold, given))
        .extracting(c -> c.category() + " " + c.id() + " " + c.expected() + ">" + c.given())
        .containsExactly(
            "Fracture d 1>0",
            "Fracture b 0>1",
            "Fracture a 0>",
            "Edema d 1>",
            "Edema b -1>1",
            "No Finding a 1>");
  }

  @Test
  void measuresWithoutACaseAreUndefined() {
    assertThat(Counts.NONE.f1()).isNaN();
    assertThat(new Counts(0, 0, 2).precision()).isNaN();
    assertThat(new Counts(0, 0, 2).f1()).isZero();
  }

  private static LabelTable random(String name, Random random, Cell... values) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (int id = 0; id < 60; id++) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < Category.CHEXPERT_14.size(); i++) {
        cells.add(values[random.nextInt(values.length)]);
      }
      rows.put(Integer.toString(id), cells);
    }
    return new LabelTable(name, "id", Category.CHEXPERT_14, rows);
  }

  private static LabelTable table(String name, String... lines) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split(" "));
      rows.put(
          fields.get(0),
          fields.subList(1, fields.size()).stream()
              .map(f -> Cell.parse(f.replace(".", "")).orElseThrow())
              .toList());
    }
    return new LabelTable(name, "id", THREE, rows);
  }
}
