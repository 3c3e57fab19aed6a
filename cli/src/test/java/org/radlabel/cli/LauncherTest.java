package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small tree of its own, with a Maven and a Java that only say what they do. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final String FAKE_MAVEN =
      """
      #!/bin/sh
      echo "maven in $(pwd -P)"
      [ -f broken ] && exit 1
      while [ -f slow ]; do sleep 0.1; done
      case " $* " in *" -Pdependency "*)
        engine=negation/dependency/target
        mkdir -p $engine && echo jar > $engine/radlabel-negation-dependency.jar
        labels=negation/chexpert/target
        mkdir -p $labels && echo jar > $labels/radlabel-negation-chexpert.jar ;;
      esac
      mkdir -p cli/target && echo jar > cli/target/radlabel-cli.jar
      """;
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      while [ "$1" != -jar ]; do shift; done
      echo "java in $(pwd -P): $2 $3"
      exit 7
      """;

  private static final String FAKE_JAVA_WITH_ARCHIVE =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=*) echo classes > "${argument#*=}"; exit 0 ;;
          -XX:SharedArchiveFile=*) echo "with an archive"; exit 0 ;;
        esac
      done
      echo "without an archive"
      """;

  /** All that the launcher may count on; Java and Maven are missing in some tests. */
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "dirname",
          "readlink",
          "find",
          "head",
          "touch",
          "mkdir",
          "mv",
          "rm",
          "sleep",
          "flock");

  private static final String BUILDING =
      "radlabel: building with Maven (%s); one to three minutes, longer where Maven has to fetch"
          + " libraries; nothing more is said until it is done\n";

  private static final String BUILDING_ENGINE =
      "radlabel: building the dependency engine with Maven (%s), which fetches Stanford CoreNLP's"
          + " models (474 MB, of which 20 MB are used) unless it has them\n";

  @TempDir private Path folder;
  private Path root;
  private Path bin;

  @BeforeEach
  void plantTree() throws IOException {
    folder = folder.toRealPath();
    root = Files.createDirectories(folder.resolve("a [tree] of *?/radlabel"));
    bin = Files.createDirectory(folder.resolve("bin"));
    Path source = Path.of(System.getProperty("radlabel.root"), "radlabel");
    script(root.resolve("radlabel"), Files.readString(source));
    Files.createDirectories(root.resolve("cli/src/main/java"));
    Files.createDirectories(root.resolve("lexicons/chexpert14"));
    write(root.resolve("cli/src/main/java/A.java"), "a");
    write(root.resolve("lexicons/chexpert14/edema.yaml"), "a");
    Files.createDirectories(root.resolve("lexicons/findings/lungs"));
    write(root.resolve("lexicons/findings/lungs/bulla.yaml"), "a");
    Files.createDirectories(root.resolve("lexicons/options/stable"));
    write(root.resolve("lexicons/options/stable/blank.yaml"), "a");
    write(root.resolve("pom.xml"), "a");
    script(bin.resolve("mvn"), FAKE_MAVEN);
    script(bin.resolve("java"), FAKE_JAVA);
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
    }
  }

  @Test
  void buildsOnFirstUseOnlyAndPassesTheExitCodeOn() throws Exception {
    assertThat(run())
        .isEqualTo(
            BUILDING.formatted("first use") + "maven in " + root + "\n" + started() + "exit 7");
    assertThat(run()).isEqualTo(started() + "exit 7");
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run();
    for (String source :
        List.of(
            "pom.xml",
            "lexicons/chexpert14/edema.yaml",
            "lexicons/findings/lungs/bulla.yaml",
            "lexicons/options/stable/blank.yaml",
            "cli/src/main/java/A.java")) {
      Files.setLastModifiedTime(root.resolve(source), FileTime.from(Instant.now().plusSeconds(2)));
      assertThat(run()).as(source).startsWith(BUILDING.formatted("its sources have changed"));
      Files.setLastModifiedTime(root.resolve(source), FileTime.fromMillis(0));
      run();
    }
    assertThat(run()).isEqualTo(started() + "exit 7");
  }

  @Test
  void modulesThatAreNotInTheJarAreNoReasonToBuild() throws Exception {
    run();
    for (String module : List.of("bench", "bom", "dist", "examples/java", "python", "spark")) {
      Path source = Files.createDirectories(root.resolve(module)).resolve("pom.xml");
      write(source, "a");
      Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
      assertThat(run()).as(module).isEqualTo(started() + "exit 7");
    }
  }

  @Test
  void buildsAgainWhenAFileOfTheLexiconIsTakenAway() throws Exception {
    Path lexicon = root.resolve("lexicons/chexpert14");
    run();
    Files.delete(lexicon.resolve("edema.yaml"));
    Files.setLastModifiedTime(lexicon, FileTime.from(Instant.now().plusSeconds(2)));

    assertThat(run()).startsWith(BUILDING.formatted("its sources have changed"));
  }

  @Test
  void anArchiveOfAnEarlierJarIsMadeAnew() throws Exception {
    script(bin.resolve("java"), FAKE_JAVA_WITH_ARCHIVE);
    assertThat(run()).endsWith("with an archive\nexit 0");
    Path archive = root.resolve("cli/target/radlabel.jsa");
    Files.writeString(archive, "of an earlier jar");
    assertThat(run()).isEqualTo("with an archive\nexit 0");
    assertThat(archive).hasContent("of an earlier jar");

    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    assertThat(run()).isEqualTo("with an archive\nexit 0");
    assertThat(archive).hasContent("classes");
    assertThat(root.resolve("cli/target").toFile().list())
        .containsExactlyInAnyOrder("radlabel-cli.jar", "radlabel.built", "radlabel.jsa");
  }

  @Test
  void oneOfTwoLaunchersBuildsAndTheOtherWaits() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/flock")), "without flock nothing waits");
    Files.writeString(root.resolve("slow"), "");
    Process first = start(root.resolve("radlabel"), Map.of());
    try (BufferedReader one = first.inputReader()) {
      assertThat(one.readLine() + "\n").isEqualTo(BUILDING.formatted("first use"));
      Process second = start(root.resolve("radlabel"), Map.of());
      try (BufferedReader two = second.inputReader()) {
        assertThat(two.readLine())
            .isEqualTo("radlabel: another radlabel is building; waiting for it");
        Files.delete(root.resolve("slow"));
        assertThat(one.lines()).containsExactly("maven in " + root, started().strip());
        assertThat(two.lines()).containsExactly(started().strip());
      }
    }
  }

  @Test
  void theDependencyEngineIsBuiltWhenItIsAskedFor() throws Exception {
    script(bin.resolve("java"), "#!/bin/sh\necho \"java $*\"\n");
    run();
    assertThat(run("label", "--aggregation", "chexpert")).contains("-jar ").hasLineCount(1);
    assertThat(run("chexpert", "--help")).contains("-jar ").hasLineCount(1);

    assertThat(run("chexpert", "-v"))
        .startsWith(BUILDING_ENGINE.formatted("first use") + "maven in " + root + "\n")
        .contains("radlabel-negation-dependency-models.jar")
        .endsWith("org.radlabel.cli.RadlabelCommand chexpert -v\n");
    assertThat(run("label", "--assertion", "dependency"))
        .contains("radlabel-negation-dependency-models.jar")
        .hasLineCount(1);
  }

  @Test
  void theDependencyEngineIsBuiltAgainWhenASourceIsNewer() throws Exception {
    script(bin.resolve("java"), "#!/bin/sh\necho java\n");
    run("chexpert", "-v");
    assertThat(run("chexpert", "-v")).isEqualTo("java\n");
    Path source = root.resolve("cli/src/main/java/A.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));

    assertThat(run("chexpert", "-v"))
        .startsWith(BUILDING.formatted("its sources have changed"))
        .contains(BUILDING_ENGINE.formatted("its sources have changed"))
        .endsWith("\njava\n");
  }

  @Test
  void oneOfTwoLaunchersBuildsTheDependencyEngine() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/flock")), "without flock nothing waits");
    script(bin.resolve("java"), "#!/bin/sh\necho java\n");
    run();
    Files.writeString(root.resolve("slow"), "");
    Process first = start(root.resolve("radlabel"), Map.of(), "chexpert", "-v");
    try (BufferedReader one = first.inputReader()) {
      assertThat(one.readLine() + "\n").isEqualTo(BUILDING_ENGINE.formatted("first use"));
      Process second = start(root.resolve("radlabel"), Map.of(), "chexpert", "-v");
      try (BufferedReader two = second.inputReader()) {
        assertThat(two.readLine())
            .isEqualTo("radlabel: another radlabel is building; waiting for it");
        Files.delete(root.resolve("slow"));
        assertThat(one.lines()).containsExactly("maven in " + root, "java");
        assertThat(two.lines()).containsExactly("java");
      }
    }
  }

  @Test
  void aFileThatCannotBeMeasuredIsLeftToJava() throws Exception {
    run();
    script(bin.resolve("wc"), "#!/bin/sh\nexit 1\n");
    write(folder.resolve("in.csv"), "id,report\n");

    assertThat(run("label", "in.csv")).isEqualTo(started());
  }

  @Test
  void namesHaveAllLettersAlsoInTheLocaleOfPlainDocker() throws Exception {
    run();
    script(bin.resolve("java"), "#!/bin/sh\necho \"${LC_ALL:-}\"\n");
    Path launcher = root.resolve("radlabel");
    assertThat(run(launcher, Map.of("LC_ALL", "C"))).isEqualTo("C.UTF-8\nexit 0");
    script(bin.resolve("locale"), "#!/bin/sh\necho UTF-8\n");
    assertThat(run(launcher, Map.of("LC_ALL", "de_DE.UTF-8"))).isEqualTo("de_DE.UTF-8\nexit 0");
    script(bin.resolve("locale"), "#!/bin/sh\necho ANSI_X3.4-1968\n");
    assertThat(run(launcher, Map.of("LANG", "C"))).isEqualTo("C.UTF-8\nexit 0");
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    run();
    Files.createSymbolicLink(bin.resolve("two"), root.resolve("radlabel"));
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("bin/two"));

    assertThat(run(one, Map.of())).isEqualTo(started() + "exit 7");
  }

  @Test
  void aFailedBuildIsTriedAgain() throws Exception {
    Files.writeString(root.resolve("broken"), "");
    assertThat(run()).endsWith("radlabel: the build failed; Maven's messages stand above\nexit 1");
    Files.delete(root.resolve("broken"));

    assertThat(run()).startsWith(BUILDING.formatted("first use")).endsWith("exit 7");
  }

  @Test
  void aFailedBuildKeepsWhatWasBuiltBefore() throws Exception {
    run();
    Files.setLastModifiedTime(root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(2)));
    Files.writeString(root.resolve("broken"), "");

    assertThat(run())
        .endsWith(
            "radlabel: the build failed; Maven's messages stand above. What was built before is"
                + " kept: RADLABEL_BUILD=no runs it\nexit 1");
    assertThat(run(root.resolve("radlabel"), Map.of("RADLABEL_BUILD", "no")))
        .isEqualTo(started() + "exit 7");
    Files.delete(root.resolve("broken"));
    assertThat(run()).startsWith(BUILDING.formatted("its sources have changed"));
    try (Stream<Path> all = Files.list(root.resolve("cli/target"))) {
      assertThat(all.filter(file -> file.toString().endsWith(".old"))).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
    run();
    Files.setLastModifiedTime(root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(2)));
    script(bin.resolve("touch"), "#!/bin/sh\necho touch: cannot touch >&2; exit 1\n");

    assertThat(run())
        .isEqualTo(
            BUILDING.formatted("its sources have changed")
                + "radlabel: its sources have changed, but "
                + root.resolve("cli/target")
                + " cannot be written to; RADLABEL_BUILD=no runs what was built before\nexit 1");
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Files.delete(bin.resolve("mvn"));
    assertThat(run())
        .isEqualTo(
            "radlabel: Maven (mvn) is needed to build radlabel and was not found; install Maven"
                + " 3.8.6 or newer\nexit 1");
    Files.delete(bin.resolve("java"));
    assertThat(run())
        .isEqualTo(
            "radlabel: Java was not found; install JDK 17 or newer, or set JAVA_HOME\nexit 1");
    assertThat(run(root.resolve("radlabel"), Map.of("JAVA_HOME", "/none")))
        .isEqualTo(
            "radlabel: JAVA_HOME is /none, where there is no bin/java; JDK 17 or newer is"
                + " needed\nexit 1");
  }

  private String started() {
    return "java in " + folder + ": " + root.resolve("cli/target/radlabel-cli.jar") + " label\n";
  }

  private String run(String... arguments) throws Exception {
    Process process = start(root.resolve("radlabel"), Map.of(), arguments);
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String run() throws Exception {
    return run(root.resolve("radlabel"), Map.of());
  }

  private String run(Path launcher, Map<String, String> environment) throws Exception {
    Process process = start(launcher, environment);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output + "exit " + process.waitFor();
  }

  private Process start(Path launcher, Map<String, String> environment) throws IOException {
    return start(launcher, environment, "label");
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  private static void script(Path file, String content) throws IOException {
    Files.writeString(file, content);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }

  private static void write(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
  }
}
