package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.lexicons.rules.Rule;

/** Options: which there are, how they lie over the lexicon, what is refused. */
class LabelOptionsTest {
  private static final Path FILES =
      Path.of(System.getProperty("radlabel.root"), "lexicons/options");

  @TempDir private Path folder;

  /** {@code NAME/VALUE} of every value that is a change of the lexicon. */
  static Stream<String> inLexicon() {
    return Arrays.stream(LabelOption.values())
        .filter(LabelOption::isInLexicon)
        .flatMap(o -> o.answers().stream().skip(1).map(value -> o.title() + "/" + value));
  }

  @Test
  void everyValueHasItsFileAndEveryFileItsValue() throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> FILES.relativize(f).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(inLexicon().map(v -> v + ".yaml").toList());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inLexicon")
  void examplesOfItsFileAreTrueAndNotAllOfThemWithoutIt(String option) {
    String[] parts = option.split("/", -1);
    Labeler labeler = Labeler.builder().option(parts[0], parts[1]).build();
    List<Example> examples =
        labeler.lexicon().rules().stream()
            .map(Rule::examples)
            .flatMap(List::stream)
            .filter(e -> e.source().file().equals("options/" + option + ".yaml"))
            .toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
    assertThat(examples)
        .allSatisfy(e -> assertThat(got(labeler, e)).as("%s", e).isEqualTo(expected(e)));
    Labeler without = Labeler.create();
    assertThat(examples).anySatisfy(e -> assertThat(got(without, e)).isNotEqualTo(expected(e)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inLexicon")
  void itsFileSaysWhatItIsAndItsEntriesWhy(String option) throws IOException {
    List<String> lines = Files.readAllLines(FILES.resolve(option + ".yaml"));
    assertThat(lines.get(0)).startsWith("# --option " + option.replace('/', '=') + ": ");
    long entries = lines.stream().filter(line -> line.startsWith("  - id: ")).count();
    assertThat(lines).filteredOn(line -> line.startsWith("    comment: ")).hasSize((int) entries);
  }

  private static Map<Category, Label> expected(Example example) {
    Map<Category, Label> labels = new LinkedHashMap<>();
    example.labels().forEach((c, value) -> labels.put(c, ReportLabelsAssert.label(value)));
    return labels;
  }

  private static Map<Category, Label> got(Labeler labeler, Example example) {
    ReportLabels labels = labeler.label(example.text());
    Map<Category, Label> got = new LinkedHashMap<>(expected(example));
    got.replaceAll((category, label) -> labels.label(category));
    return got;
  }

  @Test
  void allTogetherMakeALexicon() {
    LabelerBuilder builder = Labeler.builder();
    for (LabelOption option : LabelOption.values()) {
      List<String> values = option.answers();
      builder.option(option.title(), values.get(values.size() - 1));
    }
    Labeler labeler = builder.build();
    assertThat(labeler.lexicon().columns()).isEqualTo(Category.CHEXPERT_14);
    assertThat(labeler.options())
        .hasToString(
            "blunting=effusion, congestion=blank, failure=edema, fibrosis=pleural-other,"
                + " hierarchy=lift, likely=uncertain, no-finding=also-empty, no-new=negative,"
                + " stable=blank, wires=blank");
  }

  @Test
  void theDefaultsChangeNothing() {
    LabelerBuilder builder = Labeler.builder();
    for (LabelOption option : LabelOption.values()) {
      builder.option(option.title(), option.byDefault());
    }
    Labeler labeler = builder.option("stable", "blank").option("stable", "uncertain").build();
    assertThat(labeler.options().changed()).isEmpty();
    assertThat(labeler.lexicon()).isEqualTo(Lexicons.builtIn());
  }

  @Test
  void unknownOnesAreRefusedWithThoseThereAre() {
    LabelerBuilder builder = Labeler.builder();
    assertThatThrownBy(() -> builder.option("Stable", "blank"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "option must be one of blunting, congestion, failure, fibrosis, hierarchy, likely,"
                + " no-finding, no-new, stable, wires; got: Stable");
    assertThatThrownBy(() -> builder.option("congestion", "Blank"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("option congestion must be one of uncertain, positive, blank; got: Blank");
    assertThatThrownBy(() -> Lexicons.builtIn(Map.of("stable", "../../x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aUsersLexiconLiesOverThem() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        remove: [dev.surgical]
        extend:
          - id: stable
            gives: negative
            examples: ["Stable heart size. => Cardiomegaly=0"]
        """);
    Labeler labeler =
        Labeler.builder()
            .lexicon(folder)
            .option("stable", "blank")
            .option("wires", "blank")
            .option("no-new", "negative")
            .build();
    ReportLabels labels = labeler.label("Stable heart size. Sternal wires. No new effusion.");
    assertThat(labels.label(Category.CARDIOMEGALY)).isEqualTo(Label.NEGATIVE);
    assertThat(labels.label(Category.SUPPORT_DEVICES)).isEqualTo(Label.NOT_MENTIONED);
    assertThat(labels.label(Category.PLEURAL_EFFUSION)).isEqualTo(Label.NEGATIVE);
  }

  @Test
  void aLexiconOfItsOwnCannotBeChangedByThem() throws IOException {
    Files.writeString(folder.resolve("lexicon.yaml"), "extends: none\n");
    LabelerBuilder builder = Labeler.builder().lexicon(folder).option("stable", "blank");
    assertThatThrownBy(builder::build)
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("lexicon.yaml:1:10: \"extends\" is \"none\", so that")
        .hasMessageContaining("{stable=blank}");
    LabelerBuilder finished = Labeler.builder().lexicon(Lexicons.builtIn());
    assertThatThrownBy(() -> finished.option("stable", "blank").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("{stable=blank}");
    assertThat(finished.option("stable", "uncertain").option("hierarchy", "lift").build())
        .isNotNull();
  }
}
