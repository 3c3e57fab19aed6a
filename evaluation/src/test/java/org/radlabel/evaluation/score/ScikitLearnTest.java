package org.radlabel.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.formats.labels.ColumnOrder;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * scikit-learn is the second calculator: {@code scikit_learn.py}, beside the figures, makes the
 * tables and computes their means under every convention, and of some the numbers of each column.
 */
class ScikitLearnTest {
  private static final List<Category> CATEGORIES = ColumnOrder.CHEXBERT.of(Category.CHEXPERT_14);

  record Case(String table, String uncertain, String blank) {}

  static Stream<Case> cases() {
    return rows("figures.tsv").map(r -> new Case(r.get(0), r.get(1), r.get(2))).distinct();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(Case of) {
    Convention convention =
        new Convention(
            Convention.Uncertain.valueOf(of.uncertain.toUpperCase(Locale.ROOT)),
            Convention.Blank.valueOf(of.blank.toUpperCase(Locale.ROOT)));
    Scorer scorer = new Scorer(CATEGORIES, CategorySet.of(CATEGORIES), convention);
    Map<String, Double> ours = numbers(scorer.score(table(of.table)));

    Map<String, Double> theirs = new LinkedHashMap<>();
    rows("figures.tsv")
        .filter(r -> of.equals(new Case(r.get(0), r.get(1), r.get(2))))
        .forEach(r -> theirs.put(r.get(3), Double.valueOf(r.get(4))));

    assertThat(theirs).hasSizeGreaterThanOrEqualTo(18);
    theirs.forEach(
        (name, value) -> assertThat(ours.get(name)).as(name).isCloseTo(value, within(1e-12)));
  }

  private static Map<String, Double> numbers(Scores scores) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (SetScores set : scores.sets()) {
      List<Statistic> statistics = Statistic.of(set.set());
      List<Double> values = Statistic.values(set);
      for (int i = 0; i < values.size(); i++) {
        numbers.put(statistics.get(i).name(), values.get(i));
      }
    }
    for (ColumnScore column : scores.columns()) {
      for (Measure measure : Measure.values()) {
        numbers.put(
            Statistic.of(column.column(), measure).name(), column.outcomes().prf().get(measure));
      }
      numbers.put("auroc of " + column.column().name(), column.outcomes().auroc());
    }
    return numbers;
  }

  private static LabelPairs table(String name) {
    List<List<String>> rows = rows("tables.tsv").filter(r -> r.get(0).equals(name)).toList();
    List<ReportPair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += 2) {
      pairs.add(new ReportPair("r" + i, cells(rows.get(i)), cells(rows.get(i + 1))));
    }
    return new LabelPairs(CATEGORIES, pairs);
  }

  private static List<Cell> cells(List<String> row) {
    return row.subList(2, row.size()).stream().map(v -> Cell.parse(v).orElseThrow()).toList();
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream in = ScikitLearnTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
