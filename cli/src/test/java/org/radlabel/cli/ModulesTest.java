package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only shows where the parts of the library are modules, and tests are on the class path. */
class ModulesTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final Path RULES = ROOT.resolve("rules/src/main/java/module-info.java");
  private static final Pattern WORDS = Pattern.compile(".*\\.(txt|tsv)");
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+)(?:\\s+to([^;]+))?;");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?(org\\.radlabel(?:\\.[a-z][a-z0-9]*)*)\\.[A-Z]");
  private static final Pattern OWN = Pattern.compile("^org\\.radlabel\\.(cli|workbench)\\b");

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

  /** Both are compiled on the class path, where all is seen; their Javadoc is made of modules. */
  @ParameterizedTest
  @ValueSource(strings = {"workbench", "cli"})
  void what_programs_use_is_exported_to_them(String room) throws IOException {
    StringBuilder infos = new StringBuilder(Files.readString(RULES));
    for (Path module : modules()) {
      infos.append(Files.readString(module));
    }
    Set<String> exported = new TreeSet<>();
    for (MatchResult export : EXPORT.matcher(infos).results().toList()) {
      String to = export.group(2);
      if (to == null || Set.of(to.strip().split(",\\s*", -1)).contains("org.radlabel." + room)) {
        exported.add(export.group(1));
      }
    }

    Set<String> used = imported(ROOT.resolve(room).resolve("src/main/java"));
    used.removeIf(name -> OWN.matcher(name).find());

    assertThat(used).hasSizeGreaterThan(8);
    assertThat(exported).containsAll(used);
  }

  private static Set<String> imported(Path sources) throws IOException {
    Set<String> packages = new TreeSet<>();
    try (Stream<Path> all = Files.walk(sources)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".java")).toList()) {
        IMPORT.matcher(Files.readString(file)).results().forEach(i -> packages.add(i.group(1)));
      }
    }
    return packages;
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
