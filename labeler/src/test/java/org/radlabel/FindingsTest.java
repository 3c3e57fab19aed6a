package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.lexicons.FindingGroups;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;

/** The finer findings beside the 14: which columns there are, and what holds between them. */
class FindingsTest {
  private static final Labeler PLAIN = Labeler.create();
  private static final Labeler ALL = of(Findings.ALL);

  private static Labeler of(Findings findings) {
    return Labeler.builder().findings(findings).build();
  }

  @Test
  void setsHaveTheirColumns() {
    assertThat(of(Findings.CHEXPERT14).categories()).isEqualTo(Category.CHEXPERT_14);
    assertThat(of(Findings.FINE).categories())
        .hasSize(60)
        .startsWith(new Category("Lobar Collapse"), new Category("Volume Loss"))
        .endsWith(new Category("Device Malposition"), new Category("Foreign Body"));
    assertThat(of(Findings.CXR_LT).categories())
        .hasSize(45)
        .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
    assertThat(ALL.categories()).hasSize(84).containsSubsequence(Category.CHEXPERT_14);
  }

  @Test
  void aNameOfCxrLtThatIsAnothersToo() {
    assertThat(FindingGroups.of(new Category("Scoliosis"))).isEqualTo("Bones");
    assertThat(FindingGroups.of(new Category("Kyphosis"))).isEqualTo("CXR-LT");
    assertThat(FindingGroups.of(new Category("Calcification of the Aorta")))
        .isEqualTo("Mediastinum");
  }

  @Test
  void tipsAreOfTubesAndLinesAlone() {
    List<AttributeRule> tips =
        Lexicons.findings().attributes().stream()
            .filter(r -> Set.of(Attribute.TIP, Attribute.DISTANCE).contains(r.attribute()))
            .toList();
    assertThat(tips).isNotEmpty();
    for (Category category : ALL.categories()) {
      assertThat(tips)
          .as(category.name())
          .allMatch(r -> r.speaksOf(category) == Findings.hasTip(category));
    }
    assertThat(PLAIN.label("ETT 4 cm above the carina.").evidence())
        .allMatch(e -> e.attributes().tip().isEmpty());
  }

  @Test
  void septalLinesStandAlone() {
    ReportLabels labels = ALL.label("Kerley B lines. No focal opacity.");
    assertThat(labels.label(new Category("Interstitial Opacity"))).isEqualTo(Label.POSITIVE);
    assertThat(labels.label(Category.LUNG_OPACITY)).isEqualTo(Label.NEGATIVE);
  }

  @Test
  void evidenceIsOfTheColumnsThatAreShown() {
    ReportLabels labels = of(Findings.CXR_LT).label("Calcification of the aortic arch.");
    Category column = new Category("Calcification of the Aorta");
    assertThat(labels.label(column)).isEqualTo(Label.POSITIVE);
    assertThat(labels.evidence(column)).hasSize(1);
    assertThat(of(Findings.FINE).label("Small effusion.").evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Moderate dextroscolio, Scoliosis, 1",
    "No pneumoperit, Pneumoperitoneum, 0",
    "Possible lymphaden, Lymphadenopathy, -1",
    "Small right hydropneumo, Hydropneumothorax, 1",
    "No pneumo, Pneumomediastinum, ''",
    "Mild scol, Scoliosis, ''",
    "A tracheost, Tracheostomy, ''",
    "Dextroscolio and more, Scoliosis, ''",
  })
  void aWordInWhichATextBreaksOffCountsWhereOneFindingIsMeant(
      String text, String finding, String value) {
    assertThat(ALL.label(text).label(new Category(finding)).value()).isEqualTo(value);
  }

  @Test
  void aDistanceHasTheUnitBesideItsNumber() {
    assertThat(ALL.label("ETT 3 cm moderately above the carina.").evidence())
        .anyMatch(e -> e.attributes().distanceCm().equals(OptionalDouble.of(3)));
  }

  @Test
  void aLaterSentenceSpeaksOfFinerFindingsToo() {
    ReportLabels labels = ALL.label("Infiltrate on the last film. It has resolved.");
    assertThat(labels.label(new Category("Infiltrate"))).isEqualTo(Label.NEGATIVE);
  }

  @Test
  void aPredicateMayHaveNoWordButThoseOfAClass(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("words.yaml"),
        """
        words:
          groove: [ribbed, fluted]
        predicates:
          - id: ours.grooved
            gives: positive
            comment: with grooves
            phrases: [$groove]
        """);
    Files.writeString(
        folder.resolve("grooved.yaml"),
        """
        category: Grooved Aorta
        beside: Other Abnormality
        structures:
          - id: ours.aorta
            predicates: [ours.grooved]
            comment: the aorta, called grooved
            phrases: [aorta]
            examples: ["The aorta is fluted. => Grooved Aorta=1"]
        """);
    Labeler labeler = Labeler.builder().lexicon(folder).findings(Findings.ALL).build();
    for (String text : List.of("The aorta is fluted.", "The aorta is fluted")) {
      Label label = labeler.label(text).label(new Category("Grooved Aorta"));
      assertThat(label).as(text).isEqualTo(Label.POSITIVE);
    }
  }
}
