package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.examples.RuleExamples;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;

/** Every lexicon that the documentation shows is loaded, and its examples are run. */
class DocumentedLexiconsTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final Pattern BLOCK = Pattern.compile("(?s)\n```yaml\n(.*?)\n```\n");
  private static final Pattern NAME = Pattern.compile("# ([a-z0-9-]+)/([a-z0-9-]+\\.yaml)\n");

  @TempDir Path folder;

  /** The files of one lexicon of one document. */
  record Documented(String place, Map<String, String> files) {
    @Override
    public String toString() {
      return place;
    }
  }

  static Stream<Documented> lexicons() throws IOException {
    List<Documented> all = new ArrayList<>(read("docs/lexicon.md"));
    all.addAll(read("docs/findings.md"));
    all.addAll(read("README.md"));
    return all.stream();
  }

  private static List<Documented> read(String document) throws IOException {
    Map<String, Map<String, String>> lexicons = new TreeMap<>();
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(document)));
    while (block.find()) {
      Matcher name = NAME.matcher(block.group(1) + "\n");
      assertThat(name.lookingAt()).as("%s: first line of %s", document, block.group(1)).isTrue();
      lexicons
          .computeIfAbsent(name.group(1), k -> new TreeMap<>())
          .put(name.group(2), block.group(1));
    }
    assertThat(lexicons).as(document).isNotEmpty();
    List<Documented> all = new ArrayList<>();
    lexicons.forEach((name, files) -> all.add(new Documented(document + " " + name, files)));
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lexicons")
  void isLoadedAndItsExamplesHold(Documented documented) throws IOException {
    for (Map.Entry<String, String> file : documented.files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Lexicon lexicon = Lexicons.load(folder);
    RuleExamples examples = RuleExamples.of(lexicon);
    for (Rule rule : lexicon.rules()) {
      for (Example example : rule.examples()) {
        if (example.source().file().startsWith(folder.toString())) {
          assertThat(examples.mistake(rule, example))
              .as("%s: %s", example.source(), example.text())
              .isEmpty();
        }
      }
    }
  }
}
