package org.radlabel.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.rules.Span;

/** The gold files, case by case and as a whole. */
class GoldTest {
  private static final double ENOUGH = 0.99;

  private static final Function<String, List<Span>> SPLITTER = Splitters.guarded();

  static Stream<GoldCase> cases() throws IOException {
    List<GoldCase> cases = new ArrayList<>();
    for (String file : List.of("gold-a.tsv", "gold-b.tsv", "gold-c.tsv")) {
      cases.addAll(GoldCase.load(file));
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void splitsAsTheGoldSays(GoldCase gold) {
    List<Span> sentences = SPLITTER.apply(gold.text());
    assertThat(gold.marked(Splitters.boundaries(sentences)))
        .as(gold.place())
        .isEqualTo(gold.marked(gold.boundaries()));
  }

  @Test
  void isBetterThanTheModelAloneAndTheStockModel() throws IOException {
    List<GoldCase> gold = cases().toList();
    BoundaryScore ours = BoundaryScore.of(gold, SPLITTER);
    assertThat(ours.gold()).isGreaterThanOrEqualTo(150);
    assertThat(ours.f1())
        .isGreaterThanOrEqualTo(ENOUGH)
        .isGreaterThan(BoundaryScore.of(gold, Splitters.modelAlone()).f1())
        .isGreaterThan(BoundaryScore.of(gold, Splitters.stock()).f1());
    System.out.println(GoldReport.text());
  }
}
