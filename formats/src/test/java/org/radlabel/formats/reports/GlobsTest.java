package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;

class GlobsTest {
  @TempDir private Path folder;

  @Test
  void expandsPatternsInTheOrderOfPaths() throws IOException {
    for (String name : List.of("b.csv", "a.csv", "c.txt", "in/d.csv", "odd[1].csv")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }

    assertThat(names("*.csv")).containsExactly("a.csv", "b.csv", "odd[1].csv");
    assertThat(names("**.csv")).containsExactly("a.csv", "b.csv", "in/d.csv", "odd[1].csv");
    assertThat(names("{a,c}.*")).containsExactly("a.csv", "c.txt");
    assertThat(names("i?/*.csv")).containsExactly("in/d.csv");
    assertThat(names("odd[1].csv")).containsExactly("odd[1].csv");
    assertThat(names("missing.csv")).containsExactly("missing.csv");
  }

  @Test
  void goesThroughLinksAndNotRound() throws IOException {
    Files.createDirectories(folder.resolve("real/p11"));
    Files.writeString(folder.resolve("real/p11/a.csv"), "x");
    Files.createDirectory(folder.resolve("tree"));
    Files.createSymbolicLink(folder.resolve("tree/p11"), Path.of("../real/p11"));
    Files.createSymbolicLink(folder.resolve("tree/round"), Path.of("."));

    assertThat(names("tree/*/*.csv")).containsExactly("tree/p11/a.csv");
    assertThat(names("tree/**.csv")).containsExactly("tree/p11/a.csv");
    assertThat(names("tree/p*")).containsExactly("tree/p11");
  }

  @Test
  void aPatternThatMatchesNothingIsRefused() {
    assertThatThrownBy(() -> names("*.xml"))
        .isInstanceOf(InputException.class)
        .hasMessage(folder + "/*.xml: no file matches this pattern");
    assertThatThrownBy(() -> names("none/*.xml")).hasMessageContaining("no such folder: ");
    assertThatThrownBy(() -> names("[a.xml")).hasMessageContaining("not a valid pattern");
  }

  private List<String> names(String pattern) throws IOException {
    return Globs.sources(folder + "/" + pattern).stream()
        .map(Source::path)
        .map(path -> folder.relativize(path.orElseThrow()).toString())
        .toList();
  }
}
