package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the manuals show is what the program does. In a {@code console} block every {@code $
 * ./radlabel} line is run and what it prints compared, but for seconds; a {@code yaml} block whose
 * first line is {@code # path} is written to that path first; {@code java} blocks are compiled,
 * those of docs/formats-out.md and docs/lexicon.md are run. Blocks that use {@code ../shared} are
 * passed over where that folder is absent.
 *
 * <p>With {@code -Dradlabel.docs=write} the outputs are written into the manuals instead.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final boolean WRITE = "write".equals(System.getProperty("radlabel.docs"));
  private static final Pattern BLOCK =
      Pattern.compile("^```(console|yaml|java)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir private Path folder;

  static Stream<String> manuals() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      List<String> names = docs.map(p -> "docs/" + p.getFileName()).sorted().toList();
      return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md"), names.stream())
          .filter(name -> name.endsWith(".md"));
    }
  }

  @ParameterizedTest
  @MethodSource("manuals")
  void showsWhatIsPrinted(String manual) throws IOException {
    String shown = Files.readString(ROOT.resolve(manual));
    ShownCommands commands = new ShownCommands(ROOT, folder);
    String real =
        BLOCK
            .matcher(shown)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        "```" + m.group(1) + "\n" + real(m, commands) + "```"));
    if (WRITE) {
      Files.writeString(ROOT.resolve(manual), real);
    } else {
      assertThat(differences(manual, shown, real)).as("CONTRIBUTING.md tells how").isEmpty();
    }
  }

  private static List<String> differences(String manual, String shown, String real) {
    List<String> before = ShownCommands.withoutTimes(shown).lines().toList();
    List<String> now = ShownCommands.withoutTimes(real).lines().toList();
    return IntStream.range(0, Math.min(before.size(), now.size()))
        .filter(i -> !before.get(i).equals(now.get(i)))
        .limit(5)
        .mapToObj(i -> manual + ":" + (i + 1) + ": is now: " + now.get(i))
        .collect(Collectors.toCollection(() -> lengths(manual, before, now)));
  }

  private static List<String> lengths(String manual, List<String> before, List<String> now) {
    return before.size() == now.size()
        ? new ArrayList<>()
        : new ArrayList<>(
            List.of(manual + ": " + before.size() + " lines, would now be " + now.size()));
  }

  private static String real(MatchResult block, ShownCommands commands) {
    return switch (block.group(1)) {
      case "yaml" -> commands.keep(block.group(2));
      case "console" -> commands.replay(block.group(2));
      default -> block.group(2);
    };
  }

  @Test
  void theJavaExampleCompiles() throws IOException {
    compile("README.md", "Example");
  }

  @Test
  void theJavaExampleOfFilesRuns() throws Exception {
    Path labels = folder.resolve("labels.csv");
    Path evidence = folder.resolve("evidence.jsonl");
    String reports = ROOT.resolve("corpus-samples/formats/reports.csv").toString();

    run("docs/formats-out.md", "LabelFiles", reports, labels.toString(), evidence.toString());

    assertThat(labels).content().startsWith("id,No Finding,").hasLineCount(7);
    assertThat(evidence).content().hasLineCount(6);
  }

  @Test
  void theJavaExampleOfStackedLexiconsPrintsWhatIsSaid() throws Exception {
    String manual = "docs/lexicon.md";
    new ShownCommands(ROOT, folder).keep(blocks(manual, "yaml").get(0));
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      run(manual, "StackedLexicons", folder.resolve("my-lexicon").toString());
    } finally {
      System.setOut(before);
    }

    String value = printed.toString(StandardCharsets.UTF_8).strip();
    assertThat(Files.readString(ROOT.resolve(manual))).contains("this prints `" + value + "`");
  }

  private void run(String manual, String name, String... args) throws Exception {
    compile(manual, name);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Method main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) args);
    }
  }

  private static List<String> blocks(String manual, String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve(manual)))
        .results()
        .filter(m -> m.group(1).equals(language))
        .map(m -> m.group(2))
        .toList();
  }

  private void compile(String manual, String name) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assumeTrue(compiler != null, "needs a JDK");
    String code = blocks(manual, "java").get(0);
    Path source = Files.writeString(folder.resolve(name + ".java"), code);

    assertThat(
            compiler.run(
                null,
                null,
                null,
                "-Xlint:all,-path",
                "-Werror",
                "-proc:none",
                "-d",
                folder.toString(),
                source.toString()))
        .isZero();
  }
}
