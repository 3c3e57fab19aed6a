package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      mkdir -p cli/target && echo jar > cli/target/radlabel-cli.jar
      """;
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      while [ "$1" != -jar ]; do shift; done
      echo "java in $(pwd -P): $2 $3"
      exit 7
      """;

  @TempDir private Path folder;
  private Path root;
  private Path bin;

  @BeforeEach
  void plantTree() throws IOException {
    folder = folder.toRealPath();
    root = Files.createDirectories(folder.resolve("a tree/radlabel"));
    bin = Files.createDirectory(folder.resolve("bin"));
    Path source = Path.of(System.getProperty("radlabel.root"), "radlabel");
    script(root.resolve("radlabel"), Files.readString(source));
    Files.createDirectories(root.resolve("cli/src/main/java"));
    Files.createDirectories(root.resolve("lexicons/chexpert14"));
    write(root.resolve("cli/src/main/java/A.java"), "a");
    write(root.resolve("lexicons/chexpert14/edema.yaml"), "a");
    write(root.resolve("pom.xml"), "a");
    script(bin.resolve("mvn"), FAKE_MAVEN);
    script(bin.resolve("java"), FAKE_JAVA);
    for (String tool :
        List.of("sh", "dirname", "readlink", "find", "head", "touch", "mkdir", "mv")) {
      Files.createSymbolicLink(bin.resolve(tool), tool(tool));
    }
  }

  private static Path tool(String name) {
    Path inBin = Path.of("/bin", name);
    return Files.exists(inBin) ? inBin : Path.of("/usr/bin", name);
  }

  @Test
  void buildsOnFirstUseOnlyAndPassesTheExitCodeOn() throws Exception {
    assertThat(run())
        .isEqualTo(
            "building radlabel (first use) ...\nmaven in " + root + "\n" + started() + "exit 7");
    assertThat(run()).isEqualTo(started() + "exit 7");
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run();
    for (String source :
        List.of("pom.xml", "lexicons/chexpert14/edema.yaml", "cli/src/main/java/A.java")) {
      Files.setLastModifiedTime(root.resolve(source), FileTime.from(Instant.now().plusSeconds(2)));
      assertThat(run()).as(source).startsWith("building radlabel (its sources have changed) ...");
      Files.setLastModifiedTime(root.resolve(source), FileTime.fromMillis(0));
      run();
    }
    assertThat(run()).isEqualTo(started() + "exit 7");
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
    assertThat(run()).endsWith("radlabel: the build failed\nexit 1");
    Files.delete(root.resolve("broken"));

    assertThat(run()).startsWith("building radlabel (first use) ...").endsWith("exit 7");
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

  private String run() throws Exception {
    return run(root.resolve("radlabel"), Map.of());
  }

  private String run(Path launcher, Map<String, String> environment) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "label"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output + "exit " + process.waitFor();
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
