package org.radlabel.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.rules.Lexicon;

class LexiconHashTest {
  private static final String RULE =
      """
      category: Hiatal Hernia
      findings:
        - id: hernia.hiatal
          comment: stomach above the diaphragm
          phrases:
            - %s
          examples:
            - "Hiatal hernia. => Hiatal Hernia=1"
      """;

  @TempDir private Path folder;

  @Test
  void theHashIsOfTheRulesNotOfWhereTheyStand() throws IOException {
    String one = LexiconHash.of(lexicon("one", "hernia.yaml", "hiatal hernia"));

    assertThat(one).matches("[0-9a-f]{64}");
    assertThat(LexiconHash.of(lexicon("a-longer-name", "other.yaml", "hiatal hernia")))
        .isEqualTo(one);
    assertThat(LexiconHash.of(lexicon("three", "hernia.yaml", "hiatal hernia[s]")))
        .isNotEqualTo(one);
    assertThat(LexiconHash.of(Lexicons.builtIn())).isNotEqualTo(one);
  }

  @Test
  void theHashIsAlsoOfWhatAFinerFindingIsReadBeside() throws IOException {
    String beside = finer("beside: Pneumonia", "one");

    assertThat(finer("beside: Pneumonia", "two")).isEqualTo(beside);
    assertThat(finer("parent: Pneumonia", "three")).isNotEqualTo(beside);
    assertThat(finer("beside: Edema", "four")).isNotEqualTo(beside);
  }

  @Test
  void theBuildWroteTheHashThatTheBuiltInLexiconHas() {
    assertThat(LexiconHash.of(Lexicons.builtIn()))
        .isEqualTo(LexiconHash.worked(Lexicons.builtIn()));
    assertThat(LexiconHash.of(Lexicons.findings()))
        .isEqualTo(LexiconHash.worked(Lexicons.findings()));
  }

  @Test
  void theBuiltInLexiconWithoutARuleHasAHashOfItsOwn() {
    Lexicon without = Lexicons.builtIn().without(Lexicons.builtIn().cues().get(0).id());

    assertThat(LexiconHash.of(without)).isNotEqualTo(LexiconHash.of(Lexicons.builtIn()));
  }

  private Lexicon lexicon(String name, String file, String phrase) throws IOException {
    Path rules = Files.createDirectory(folder.resolve(name));
    String above = "# as many lines as the name is long\n".repeat(name.length());
    Files.writeString(rules.resolve(file), above + RULE.formatted(phrase));
    return Lexicons.load(rules);
  }

  private String finer(String key, String name) throws IOException {
    Path rules = Files.createDirectory(folder.resolve(name));
    Files.writeString(rules.resolve("hernia.yaml"), key + "\n" + RULE.formatted("hernia"));
    return LexiconHash.of(Lexicons.load(rules));
  }
}
