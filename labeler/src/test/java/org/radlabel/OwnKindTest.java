package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;

/** Categories of one's own that are kinds of others. */
class OwnKindTest {
  private static final Category MOTTLING = new Category("Mottling");
  private static final Category FINE = new Category("Fine Mottling");
  private static final Category RIB = new Category("Bifid Rib");
  private static final Map<String, String> KINDS =
      Map.of(
          "mottling.yaml",
          """
          category: Mottling
          parent: Lung Opacity
          findings:
            - id: ours.mottling
              phrases: ["[fine] mottling"]
          """,
          "fine.yaml",
          """
          category: Fine Mottling
          parent: Mottling
          findings:
            - id: ours.fine
              phrases: [fine mottling]
          not:
            - id: ours.fine.not
              phrases: ["fine mottling artifact[s]"]
          """,
          "rib.yaml",
          """
          category: Bifid Rib
          parent: Fracture
          shares: [fx.fracture]
          """);
  private static final Map<String, String> KNOWN =
      Map.of(
          "opacity.yaml",
          """
          category: Lung Opacity
          findings:
            - id: ours.opacity
              phrases: ["[fine] mottling"]
          """);

  private static Labeler labeler(String option, String value, Lexicon lexicon) {
    return Labeler.builder().lexicon(lexicon).option(option, value).build();
  }

  private static Lexicon kinds() {
    return Lexicons.builder().texts("kinds", KINDS).load();
  }

  private static Lexicon known() {
    return Lexicons.builder().texts("known", KNOWN).texts("kinds", KINDS).load();
  }

  private static Labeler of(Lexicon lexicon) {
    return Labeler.builder().lexicon(lexicon).build();
  }

  @Test
  void aKindHasAColumnBehindTheOthers() {
    assertThat(of(kinds()).categories())
        .startsWith(Category.NO_FINDING)
        .endsWith(RIB, FINE, MOTTLING);
    assertThat(
            Labeler.builder().lexicon(kinds()).findings(Findings.CHEXPERT14).build().categories())
        .isEqualTo(Category.CHEXPERT_14);
  }

  @Test
  void aKindIsThereWhereItsParentIs() {
    ReportLabels labels = of(known()).label("Fine mottling of the left lung.");
    assertThat(labels.label(Category.LUNG_OPACITY)).isEqualTo(Label.POSITIVE);
    assertThat(labels.label(MOTTLING)).isEqualTo(Label.POSITIVE);
    assertThat(labels.label(FINE)).isEqualTo(Label.POSITIVE);
    assertThat(labels.label(Category.NO_FINDING)).isEqualTo(Label.NOT_MENTIONED);
  }

  @Test
  void aKindChangesNothingOfItsParentNorOfNoFinding() {
    ReportLabels labels = of(kinds()).label("No pneumothorax. Mottling of the left lung.");
    assertThat(labels.label(Category.LUNG_OPACITY)).isEqualTo(Label.NOT_MENTIONED);
    assertThat(labels.label(MOTTLING)).isEqualTo(Label.NOT_MENTIONED);
    assertThat(labels.label(Category.NO_FINDING)).isEqualTo(Label.POSITIVE);
  }

  @Test
  void aDeniedKindIsAbsentWhateverItsParent() {
    ReportLabels labels = of(kinds()).label("Opacity at the left base. No mottling.");
    assertThat(labels.label(Category.LUNG_OPACITY)).isEqualTo(Label.POSITIVE);
    assertThat(labels.label(MOTTLING)).isEqualTo(Label.NEGATIVE);
  }

  @Test
  void aKindOfAKindIsThereOnlyWhereBothAre() {
    Labeler labeler = of(known());
    assertThat(labeler.label("Possible mottling. Fine mottling? Opacity.").label(FINE))
        .isEqualTo(Label.UNCERTAIN);
    assertThat(of(kinds()).label("Fine mottling.").label(FINE)).isEqualTo(Label.NOT_MENTIONED);
    assertThat(labeler.label("Opacity. Fine mottling artifact.").label(FINE))
        .isEqualTo(Label.NOT_MENTIONED);
  }

  @Test
  void aKindFollowsWhatTheHierarchyMakesOfItsParent() {
    String text = "Mottling of the left lung. Pneumonia.";
    assertThat(labeler("hierarchy", "independent", kinds()).label(text).label(MOTTLING))
        .isEqualTo(Label.NOT_MENTIONED);
    ReportLabels lifted = labeler("hierarchy", "lift", kinds()).label(text);
    assertThat(lifted.label(Category.LUNG_OPACITY)).isEqualTo(Label.POSITIVE);
    assertThat(lifted.label(MOTTLING)).isEqualTo(Label.POSITIVE);
  }

  @Test
  void aParentCountsThoughItHasNoColumn() {
    Lexicon few =
        Lexicons.builder()
            .texts("kinds", KINDS)
            .texts("few", Map.of("lexicon.yaml", "columns: [Pneumothorax, Mottling]"))
            .load();
    Labeler labeler = of(few);
    assertThat(labeler.categories()).containsExactly(Category.PNEUMOTHORAX, MOTTLING);
    assertThat(labeler.label("Opacity. Mottling.").label(MOTTLING)).isEqualTo(Label.POSITIVE);
    assertThat(labeler.label("Mottling.").label(MOTTLING)).isEqualTo(Label.NOT_MENTIONED);
  }

  @Test
  void aSharedRuleIsTheKindsToo() {
    assertThat(of(kinds()).label("Left rib fracture.").label(RIB)).isEqualTo(Label.POSITIVE);
  }
}
