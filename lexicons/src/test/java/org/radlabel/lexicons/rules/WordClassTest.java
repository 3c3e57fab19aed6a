package org.radlabel.lexicons.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.lexicons.Lexicons;

/**
 * The contract between the engine and a lexicon is kept by the built-in one, told, and enforced.
 */
class WordClassTest {
  private static final List<String> TITLES =
      Arrays.stream(WordClass.values()).map(WordClass::title).toList();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theBuiltInLexiconHasIt(WordClass wordClass) {
    assertThat(Lexicons.builtIn().wordClasses()).containsKey(wordClass.title());
  }

  @ParameterizedTest
  @EnumSource
  void theManualTellsOfIt(WordClass wordClass) throws IOException {
    Path manual = Path.of(System.getProperty("radlabel.root"), "docs", "lexicon.md");
    assertThat(Files.readString(manual).contains("\n| `" + wordClass.title() + "` | "))
        .as("docs/lexicon.md, word classes: a row of %s", wordClass.title())
        .isTrue();
  }

  @Test
  void aFolderThatBringsAllIsTaken() throws IOException {
    write(TITLES);
    assertThat(Lexicons.load(folder).wordClasses()).containsOnlyKeys(TITLES);
  }

  @Test
  void aFolderThatLacksSomeIsToldWhichAndWhatToWrite() throws IOException {
    write(TITLES.subList(2, TITLES.size()));
    LexiconException refused =
        catchThrowableOfType(LexiconException.class, () -> Lexicons.load(folder));
    assertThat(refused.problems())
        .singleElement()
        .hasToString(
            folder.resolve("lexicon.yaml")
                + ":2:8: \"words\" is \"none\", and the engine asks for the word classes verb,"
                + " singular: give each of them, one that has no words as \"verb: []\"");
  }

  private void write(List<String> titles) throws IOException {
    Files.writeString(folder.resolve("lexicon.yaml"), "extends: none\nwords: none\n");
    StringBuilder yaml = new StringBuilder("words:\n");
    titles.forEach(title -> yaml.append("  ").append(title).append(": []\n"));
    Files.writeString(folder.resolve("words.yaml"), yaml.toString());
  }
}
