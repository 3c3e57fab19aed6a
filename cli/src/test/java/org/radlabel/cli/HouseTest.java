package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages are small, and no file needs one that needs it. */
class HouseTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final int LINES = 300;
  private static final int FILES = 20;

  /** A package that holds more says why with these words. */
  private static final String REASON = "More than twenty files";

  /**
   * Files that may need each other: a value and its builder, readers that hand over to each other,
   * and one thing in several files. That a sealed type names its kinds is no need.
   */
  private static final Set<String> TOGETHER =
      Set.of(
          "org.radlabel: Engines, FinerFindings, Labeler, LabelerBuilder, LabelerSettings",
          "org.radlabel.rules: Tokenizer, Tokens, Vocabulary",
          "org.radlabel.lexicons: CxrLt, Findings",
          "org.radlabel.rules.section: BareHeaders, HeaderScanner",
          "org.radlabel.formats.reports: JoinedReader, ReportReaders",
          "org.radlabel.formats.run: LabelPass, LabelRun, LabelledBatch, Labelling");

  @Test
  void filesAndPackagesAreSmall() throws IOException {
    Set<String> large = new TreeSet<>();
    Map<Path, Long> packages = new TreeMap<>();
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
        if (lines.count() > LINES) {
          large.add(ROOT.relativize(file).toString());
        }
      }
      if (!file.endsWith("package-info.java")) {
        packages.merge(file.getParent(), 1L, Long::sum);
      }
    }
    for (Map.Entry<Path, Long> counted : packages.entrySet()) {
      if (counted.getValue() > FILES && !saysWhy(counted.getKey())) {
        large.add(ROOT.relativize(counted.getKey()) + ": " + counted.getValue() + " files");
      }
    }

    assertThat(packages).hasSizeGreaterThan(40);
    assertThat(large).isEmpty();
  }

  @Test
  void noFilesNeedEachOtherButThoseNamed() {
    assertThat(new Circles(files()).found()).isEqualTo(new TreeSet<>(TOGETHER));
  }

  /** Every file of the program with those it needs, by their full names. */
  private static Map<String, Set<String>> files() {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.radlabel")) {
      Set<String> needed = needs.computeIfAbsent(file(type), name -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getName().startsWith("org.radlabel.")) {
          needed.add(file(target));
        }
      }
    }
    return needs;
  }

  private static String file(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  private static boolean saysWhy(Path folder) throws IOException {
    Path file = folder.resolve("package-info.java");
    return Files.exists(file) && Files.readString(file).contains(REASON);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> ROOT.relativize(file).toString().contains("src/main/java/"))
          .filter(file -> file.toString().endsWith(".java"))
          .toList();
    }
  }

  /**
   * The circles of a graph: files each of which leads to each other.
   *
   * @param needs by file, what it needs
   */
  private record Circles(Map<String, Set<String>> needs) {
    Set<String> found() {
      Set<String> circles = new TreeSet<>();
      Map<String, Set<String>> reached =
          needs.keySet().stream().collect(Collectors.toMap(file -> file, this::reached));
      for (String file : needs.keySet()) {
        Set<String> circle =
            reached.get(file).stream()
                .filter(other -> reached.getOrDefault(other, Set.of()).contains(file))
                .collect(Collectors.toCollection(TreeSet::new));
        if (circle.size() > 1) {
          circles.add(name(circle));
        }
      }
      return circles;
    }

    private Set<String> reached(String file) {
      Set<String> reached = new HashSet<>();
      List<String> next = List.copyOf(needs.get(file));
      while (!next.isEmpty()) {
        next =
            next.stream()
                .filter(reached::add)
                .flatMap(one -> needs.getOrDefault(one, Set.of()).stream())
                .distinct()
                .toList();
      }
      return reached;
    }

    private static String name(Set<String> circle) {
      String first = circle.iterator().next();
      return first.substring(0, first.lastIndexOf('.'))
          + ": "
          + circle.stream()
              .map(file -> file.substring(file.lastIndexOf('.') + 1))
              .collect(Collectors.joining(", "));
    }
  }
}
