package org.radlabel.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.radlabel.lexicons.rules.Category;

/** Computed by hand. */
class PresetTest {
  private static final double EXACT = 1e-12;

  private static final List<List<String>> REPORTS =
      List.of(
          List.of(
              "Edema 1, Cardiomegaly -1, Pneumothorax 0",
              "Edema 1, Cardiomegaly 1, Pneumothorax 1"),
          List.of("Edema 0, Pleural Effusion 1", "Edema -1, Pleural Effusion 1"),
          List.of("No Finding 1", "No Finding 1"),
          List.of("Consolidation 1, Pleural Effusion -1", "Pleural Effusion 0"));

  private static Scores scores(Preset preset) {
    Scorer scorer = new Scorer(preset.categories(), preset.sets(), preset.convention());
    return scorer.score(Tables.of(preset.categories(), REPORTS));
  }

  private static void assertPrf(Prf prf, double precision, double recall, double f1) {
    assertThat(prf.precision()).isCloseTo(precision, within(EXACT));
    assertThat(prf.recall()).isCloseTo(recall, within(EXACT));
    assertThat(prf.f1()).isCloseTo(f1, within(EXACT));
  }

  @Test
  void f1chexbertCountsUncertainAsPresent() {
    Scores scores = scores(Preset.F1CHEXBERT);
    SetScores all = scores.set("14");
    SetScores five = scores.set("5");

    assertPrf(all.average(Average.MICRO), 4 / 6.0, 4 / 6.0, 2 / 3.0);
    assertPrf(all.average(Average.MACRO), 0.25, 0.25, 5 / 21.0);
    assertPrf(all.average(Average.WEIGHTED), 0.75, 2 / 3.0, 2 / 3.0);
    assertPrf(all.average(Average.SAMPLES), 13 / 24.0, 0.75, 37 / 60.0);
    assertPrf(five.average(Average.MICRO), 0.75, 0.6, 2 / 3.0);
    assertPrf(five.average(Average.MACRO), 0.5, 0.5, 7 / 15.0);
    assertPrf(five.average(Average.WEIGHTED), 0.7, 0.6, 0.6);
    assertPrf(five.average(Average.SAMPLES), 1.5 / 4, 0.5, 5 / 12.0);
    assertThat(all.support()).isEqualTo(6);
    assertThat(five.support()).isEqualTo(5);
    assertThat(five.exactMatch()).isEqualTo(0.5);
    assertThat(five.cellAccuracy()).isCloseTo(17 / 20.0, within(EXACT));
    assertThat(all.exactMatch()).isEqualTo(0.25);
    assertThat(all.cellAccuracy()).isCloseTo(52 / 56.0, within(EXACT));
    assertThat(Preset.F1CHEXBERT.published(scores)).containsExactly(Map.entry("accuracy", 0.5));
  }

  @Test
  void radevalHasItsOwnNames() {
    assertThat(Preset.RADEVAL.published(scores(Preset.RADEVAL)))
        .containsOnlyKeys(
            "f1chexbert_5_micro_f1",
            "f1chexbert_all_micro_f1",
            "f1chexbert_5_macro_f1",
            "f1chexbert_all_macro_f1",
            "f1chexbert_5_weighted_f1",
            "f1chexbert_all_weighted_f1")
        .hasEntrySatisfying(
            "f1chexbert_5_macro_f1", f1 -> assertThat(f1).isCloseTo(7 / 15.0, within(EXACT)))
        .hasEntrySatisfying(
            "f1chexbert_all_macro_f1", f1 -> assertThat(f1).isCloseTo(5 / 21.0, within(EXACT)));
  }

  @Test
  void r2genCountsPresentAgainstTheRest() {
    Scores scores = scores(Preset.R2GEN);
    Map<String, Double> published = Preset.R2GEN.published(scores);

    assertPrf(scores.set("14").average(Average.MICRO), 0.6, 0.75, 2 / 3.0);
    assertPrf(scores.set("14").average(Average.MACRO), 3 / 14.0, 3 / 14.0, 3 / 14.0);
    assertThat(published.get("F1_MICRO")).isCloseTo(2 / 3.0, within(EXACT));
    assertThat(published.get("PRECISION_MACRO")).isCloseTo(3 / 14.0, within(EXACT));
    assertThat(published.get("AUCROC_Edema")).isEqualTo(1);
    assertThat(published.get("AUCROC_Consolidation")).isEqualTo(0.5);
    assertThat(published.get("AUCROC_Cardiomegaly")).as("never present in R").isNaN();
    assertThat(published.get("AVG_AUCROC")).isNaN();
  }

  @Test
  void theColumnsHaveTheOrderOfTheProgram() {
    assertThat(Preset.F1CHEXBERT.categories())
        .startsWith(Category.ENLARGED_CARDIOMEDIASTINUM)
        .endsWith(Category.NO_FINDING);
    assertThat(Preset.R2GEN.categories()).startsWith(Category.NO_FINDING);
  }
}
