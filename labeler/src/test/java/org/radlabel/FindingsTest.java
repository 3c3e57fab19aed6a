package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Finer;

/** The finer findings beside the 14: which columns there are, and what holds between them. */
class FindingsTest {
  private static final Path RESOURCES =
      Path.of(System.getProperty("radlabel.root"), "labeler/src/test/resources/org/radlabel");
  private static final Labeler PLAIN = Labeler.create();
  private static final Labeler ALL = of(Findings.ALL);

  private static Labeler of(Findings findings) {
    return Labeler.builder().findings(findings).build();
  }

  /** All sentences of the case files, each a report of its own. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("cases", "finer")) {
      try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
        files.filter(f -> f.toString().endsWith(".tsv")).sorted().forEach(f -> read(f, texts));
      }
    }
    return texts;
  }

  private static void read(Path file, List<String> texts) {
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 4) {
          texts.add(Escaped.read(cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
  void the14AreThoseWithoutTheFinerOnes() throws IOException {
    for (String text : texts()) {
      Map<Category, Label> plain = PLAIN.label(text).labels();
      ReportLabels all = ALL.label(text);
      plain.forEach((c, label) -> assertThat(all.label(c)).as("%s: %s", c, text).isEqualTo(label));
      List<Evidence> evidence =
          all.evidence().stream().filter(e -> !isFiner(e.category())).toList();
      assertThat(evidence).as(text).isEqualTo(PLAIN.label(text).evidence());
    }
  }

  private static boolean isFiner(Category category) {
    return ALL.lexicon().finer().stream().anyMatch(f -> f.category().equals(category));
  }

  @Test
  void aKindIsThereOnlyWhereItsWholeIs() throws IOException {
    List<String> texts = texts();
    List<String> joined = new ArrayList<>(texts);
    for (int i = 2; i < texts.size(); i++) {
      joined.add(texts.get(i) + " " + texts.get(i - 2));
    }
    List<Finer> kinds =
        Lexicons.findings().finer().stream().filter(f -> f.isKind() && !hasMore(f)).toList();
    for (String text : joined) {
      ReportLabels labels = ALL.label(text);
      for (Finer kind : kinds) {
        assertThat(labels.label(kind.category()))
            .as("%s beside %s: %s", kind.category(), kind.like(), text)
            .isIn(allowed(labels.label(kind.like())));
      }
    }
  }

  /** Whether a finding's column also tells of one that is no kind of a category. */
  private static boolean hasMore(Finer finding) {
    return Lexicons.findings().finer().stream()
        .anyMatch(f -> f.column().equals(finding.category()) && !f.isKind());
  }

  private static List<Label> allowed(Label whole) {
    return switch (whole) {
      case POSITIVE -> List.of(Label.values());
      case UNCERTAIN -> List.of(Label.UNCERTAIN, Label.NEGATIVE, Label.NOT_MENTIONED);
      case NEGATIVE, NOT_MENTIONED -> List.of(Label.NEGATIVE, Label.NOT_MENTIONED);
    };
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
