package org.radlabel.lexicons.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.lexicons.rules.Problem;

/** Folders that are no lexicon, and files too large to be one. */
class LexiconFolderTest {
  @TempDir Path folder;

  @Test
  void missingFolder() {
    Path missing = folder.resolve("nothing");
    assertThat(problems(missing))
        .containsExactly(missing + ":1:1: does not exist; a lexicon is a folder of .yaml files");
  }

  @Test
  void fileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "category: Aorta\n");
    assertThat(problems(file))
        .containsExactly(file + ":1:1: is a file; a lexicon is a folder of .yaml files");
  }

  @Test
  void folderWithoutYaml() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "category: Aorta\n");
    assertThat(problems(folder))
        .containsExactly(folder + ":1:1: holds no .yaml file; a lexicon is a folder of them");
  }

  @Test
  void linkedFolderIsReadAndALoopIsRefused() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.writeString(real.resolve("a.yaml"), "category: Aorta\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    assertThat(Lexicons.load(link).columns()).contains(new Category("Aorta"));
    Files.createSymbolicLink(real.resolve("loop"), real);
    assertThat(problems(link)).singleElement().asString().contains("cannot be read");
  }

  @Test
  void fileWithoutPermission() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "category: Aorta\n");
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
        .as("this user may read every file")
        .isTrue();
    assertThat(problems(folder)).containsExactly(file + ":1:1: cannot be read: permission denied");
  }

  @Test
  void fileTooLarge() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "#".repeat(1_000_001));
    assertThat(problems(folder))
        .containsExactly(
            file + ":1:1: has 1000001 bytes; a lexicon file has at most 1000000:" + " split it up");
  }

  @Test
  void tooManyPhrasesInAll() throws IOException {
    StringBuilder yaml = new StringBuilder("category: Aorta\nfindings:\n");
    for (int i = 0; i < 400; i++) {
      yaml.append("  - id: a.").append(i).append("\n    phrases: [");
      yaml.append("(a|b|c|d|e|f) ".repeat(4)).append("aorta]\n");
    }
    Path file = Files.writeString(folder.resolve("a.yaml"), yaml.toString());
    assertThat(problems(folder))
        .singleElement()
        .asString()
        .startsWith(file + ":")
        .endsWith("the lexicon stands for more than 500000 phrases here");
  }

  @Test
  void manyNestedBracketsAndListsAreRefusedAtOnce() throws IOException {
    String brackets = "(".repeat(100_000);
    Files.writeString(
        folder.resolve("a.yaml"),
        "category: Aorta\nfindings:\n  - id: a\n    phrases: [\"" + brackets + "\"]\n");
    Files.writeString(folder.resolve("b.yaml"), "words: " + "{a: ".repeat(50_000));
    assertThat(problems(folder)).hasSize(2);
  }

  private static List<String> problems(Path folder) {
    LexiconException refused =
        catchThrowableOfType(LexiconException.class, () -> Lexicons.load(folder));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(Problem::toString).toList();
  }
}
