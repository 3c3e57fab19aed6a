package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;

/** Which columns are chosen changes no cell of those that are left. */
class ChosenColumnsTest {
  private static final Labeler ALL = Labeler.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No Finding",
        "Lung Opacity, Support Devices",
        "Atelectasis, Pneumothorax",
        "Pneumonia, Pleural Effusion, Fracture",
        "Edema, Consolidation, Lung Lesion, Pleural Other",
        "Enlarged Cardiomediastinum",
        "Cardiomegaly, No Finding"
      })
  void cellsOfCasesAreTheSame(String columns) {
    Labeler few = Labeler.builder().lexicon(chosen("chexpert14", columns)).build();
    assertThat(few.categories()).hasSize(columns.split(",").length);
    for (SentenceCasesTest.SentenceCase sentence : SentenceCasesTest.cases()) {
      ReportLabels expected = ALL.label(sentence.text());
      ReportLabels found = few.label(sentence.text());
      for (Category category : few.categories()) {
        assertThat(found.label(category))
            .as("%s of %s", category.name(), sentence)
            .isEqualTo(expected.label(category));
      }
    }
  }

  @Test
  void aSlashOffersAlsoWhatHasNoColumn() {
    Labeler one =
        Labeler.builder()
            .lexicon(chosen("findings", "Lung Opacity, Scarring"))
            .findings(Findings.ALL)
            .build();

    assertThat(one.label("Basal scarring/atelectasis.").label(new Category("Scarring")))
        .isEqualTo(Label.UNCERTAIN);
  }

  @Test
  void whatTheLexiconGivesNoColumnIsNoObservation() {
    Set<Category> observations = chosen("findings", "Edema").observations();

    assertThat(observations)
        .contains(Category.EDEMA, Category.ATELECTASIS, new Category("Scarring"))
        .doesNotContain(new Category("Other Abnormality"));
  }

  private static Lexicon chosen(String over, String columns) {
    String index = "extends: %s\ncolumns: [%s]\n".formatted(over, columns);
    return Lexicons.builder().texts("few", Map.of("lexicon.yaml", index)).load();
  }
}
