package org.radlabel.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.lexicons.rules.Rule;

/** Lexicons from the class path and from texts, and several laid over each other. */
class LexiconBuilderTest {
  private static final String FOLDER = "org/radlabel/lexicons/";
  private static final ClassLoader LOADER = LexiconBuilderTest.class.getClassLoader();
  private static final Map<String, String> HERNIA =
      Map.of(
          "hernia.yaml",
          """
          category: Hiatal Hernia
          findings:
            - id: ours.hernia
              phrases: [hiatal hernia, sliding hernia]
          """);
  private static final Map<String, String> CHANGE =
      Map.of(
          "lexicon.yaml",
          "lexicon: study",
          "change.yaml",
          """
          extend:
            - id: ours.hernia
              drop: sliding hernia
          """);

  @TempDir private Path folder;

  private static LexiconBuilder builder() {
    return Lexicons.builder();
  }

  private static LexiconBuilder onClassPath(String name) {
    return builder().classPath(LOADER, FOLDER + name);
  }

  private static List<String> phrases(Lexicon lexicon, String id) {
    return lexicon.rules().stream()
        .filter(r -> r.id().equals(id))
        .map(Rule::phrases)
        .findAny()
        .orElseThrow();
  }

  private static List<String> problems(LexiconBuilder builder) {
    LexiconException refused = catchThrowableOfType(LexiconException.class, builder::load);
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void withNothingToLayOverTheBuiltInLexiconItIsRefused() {
    assertThatThrownBy(() -> builder().load())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Lexicons.builtIn()");
  }

  @Test
  void textsAreReadAsTheFilesOfAFolder() throws IOException {
    Path hernia = Files.createDirectory(folder.resolve("ours"));
    Files.writeString(hernia.resolve("hernia.yaml"), HERNIA.get("hernia.yaml"));

    Lexicon lexicon = builder().texts("ours", HERNIA).load();

    assertThat(LexiconHash.of(lexicon)).isEqualTo(LexiconHash.of(Lexicons.load(hernia)));
    assertThat(lexicon.name()).isEqualTo("ours");
  }

  @Test
  void aFolderOfTheClassPathIsReadByItsList() {
    Lexicon lexicon = onClassPath("onclasspath").load();

    assertThat(lexicon.name()).isEqualTo("onclasspath");
    assertThat(lexicon.columns()).endsWith(new Category("Cervical Rib"), hernia());
    assertThat(phrases(lexicon, "onclasspath.rib")).contains("cervical rib");
    assertThat(builder().classPath(LOADER, "/" + FOLDER + "onclasspath/").load())
        .isEqualTo(lexicon);
  }

  private static Category hernia() {
    return new Category("Hiatal Hernia");
  }

  @Test
  void eachLexiconLiesOverTheOneBefore() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "remove: [onclasspath.hernia]\n");

    Lexicon lexicon =
        onClassPath("onclasspath").texts("ours", HERNIA).folder(folder).texts("x", CHANGE).load();

    assertThat(lexicon.name()).isEqualTo("study");
    assertThat(phrases(lexicon, "ours.hernia")).containsExactly("hiatal hernia");
    assertThat(lexicon.rules()).extracting(Rule::id).doesNotContain("onclasspath.hernia");
    assertThat(lexicon.rules()).extracting(Rule::id).contains("onclasspath.rib", "neg.no");
  }

  @Test
  void theOrderCounts() {
    assertThat(problems(builder().texts("x", CHANGE).texts("ours", HERNIA)))
        .singleElement()
        .asString()
        .startsWith("x/change.yaml:2:5: \"extend\" names \"ours.hernia\"");
  }

  @Test
  void optionsLieBetweenTheBuiltInLexiconAndTheStack() {
    Map<String, String> options = Map.of("stable", "blank");

    assertThat(LexiconHash.of(builder().options(options).texts("ours", HERNIA).load()))
        .isNotEqualTo(LexiconHash.of(builder().texts("ours", HERNIA).load()));
  }

  @Test
  void whatTheyLieOnIsSaidOnce() {
    Map<String, String> clinical = Map.of("lexicon.yaml", "extends: clinical");
    Map<String, String> findings = Map.of("lexicon.yaml", "extends: findings");
    Map<String, String> none = Map.of("lexicon.yaml", "extends: none");

    assertThat(builder().texts("ours", HERNIA).texts("b", findings).load().finer()).isNotEmpty();
    assertThat(builder().overFindings().texts("ours", HERNIA).load().finer()).isNotEmpty();
    assertThat(builder().texts("a", none).texts("ours", HERNIA).load().cues()).isEmpty();
    assertThat(problems(builder().texts("a", clinical).texts("b", findings)))
        .containsExactly(
            "b/lexicon.yaml:1:10: \"extends\" is \"findings\", and \"clinical\" at"
                + " a/lexicon.yaml:1:10, over which this lexicon lies: say the same, or leave it"
                + " out");
    assertThat(problems(builder().texts("ours", HERNIA).texts("b", none)))
        .containsExactly(
            "b/lexicon.yaml:1:10: \"extends\" is \"none\", and this lexicon lies over another:"
                + " leave it out");
  }

  @Test
  void mistakesOfTheClassPathAreNamedByTheirPathThere() {
    assertThat(problems(onClassPath("withoutlist")))
        .containsExactly(
            FOLDER
                + "withoutlist/lexicon.yaml:1:1: \"files\" is missing: a lexicon on the class path"
                + " lists its files, or says \"files: []\"");
    assertThat(problems(onClassPath("withwronglist")))
        .containsExactly(
            FOLDER + "withwronglist/here.yaml:3:5: \"phrases\" is missing",
            FOLDER
                + "withwronglist/here.yaml:4:5: unknown key \"phrase\"; allowed here: comment,"
                + " descriptive, examples, id, implies, phrases, when-present",
            FOLDER
                + "withwronglist/lexicon.yaml:1:20: \"files\" lists \"nowhere.yaml\", which is not"
                + " in the folder or was listed before");
    assertThat(problems(onClassPath("nowhere")))
        .containsExactly(
            FOLDER + "nowhere:1:1: has no lexicon.yaml on the class path, which lists its files");
  }

  @Test
  void aFileOfTheClassPathIsNoLongerThanAnother() {
    ClassLoader loader =
        new ClassLoader(LOADER) {
          @Override
          public InputStream getResourceAsStream(String name) {
            String text = name.endsWith("lexicon.yaml") ? "files: [a.yaml]" : "#".repeat(1_000_001);
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
          }
        };
    assertThat(problems(builder().classPath(loader, "ours")))
        .containsExactly(
            "ours/a.yaml:1:1: has 1000001 bytes; a lexicon file has at most 1000000: split it up");
  }

  @Test
  void mistakesOfTextsAreNamedByTheirKeys() {
    assertThat(problems(builder().texts("ours", Map.of())))
        .containsExactly("ours:1:1: holds no text; a lexicon is at least one text of YAML");
    assertThat(problems(builder().texts("ours", Map.of("a/b", "words: {size: [two words]}"))))
        .containsExactly("ours/a/b:1:16: a word class holds single words; got: \"two words\"");
    assertThat(problems(builder().texts("ours", Map.of("a", "#".repeat(1_000_001)))))
        .containsExactly(
            "ours/a:1:1: has 1000001 bytes; a lexicon file has at most 1000000: split it up");
  }
}
