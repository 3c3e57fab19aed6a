package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only shows where the parts of the library are modules, and tests are on the class path. */
class ModulesTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final Path RULES = ROOT.resolve("rules/src/main/java/module-info.java");
  private static final Pattern WORDS = Pattern.compile(".*\\.(txt|tsv)");

  @Test
  void rules_can_read_the_lists_of_words_of_other_modules() throws IOException {
    List<String> wanted = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    for (Path module : modules()) {
      String info = Files.readString(module).replaceAll("\\s+", " ");
      for (String folder : wordFolders(module.resolve("../../resources").normalize())) {
        String opens = "opens " + folder + " to org.radlabel.rules;";
        (info.contains(opens) ? wanted : closed).add(opens);
      }
    }

    assertThat(closed).isEmpty();
    assertThat(wanted).hasSizeGreaterThan(4);
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT, 6)) {
      return all.filter(path -> path.endsWith("src/main/java/module-info.java"))
          .filter(path -> !path.equals(RULES) && !path.startsWith(ROOT.resolve("examples")))
          .toList();
    }
  }

  private static List<String> wordFolders(Path resources) throws IOException {
    if (!Files.isDirectory(resources)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(resources)) {
      return all.filter(path -> WORDS.matcher(path.toString()).matches())
          .map(path -> resources.relativize(path.getParent()).toString())
          .map(folder -> folder.replace('/', '.').replace('\\', '.'))
          .distinct()
          .toList();
    }
  }
}
