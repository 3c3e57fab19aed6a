package org.radlabel.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract between the engine and a lexicon is kept by the built-in one, and told. */
class WordClassTest {
  @ParameterizedTest
  @EnumSource
  void theBuiltInLexiconHasIt(WordClass wordClass) {
    assertThat(Lexicon.builtIn().wordClasses()).containsKey(wordClass.title());
  }

  @ParameterizedTest
  @EnumSource
  void theManualTellsOfIt(WordClass wordClass) throws IOException {
    Path manual = Path.of(System.getProperty("radlabel.root"), "docs", "lexicon.md");
    assertThat(Files.readString(manual)).contains("\n| `" + wordClass.title() + "` | ");
  }
}
