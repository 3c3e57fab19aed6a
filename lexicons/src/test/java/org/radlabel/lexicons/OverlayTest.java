package org.radlabel.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.overlay.LexiconLoader;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;

/** Lexicons of users, whole or laid over a small one that takes the place of the built-in one. */
class OverlayTest {
  @TempDir Path folder;

  static List<LexiconCase> cases() {
    return LexiconCase.read("overlay.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysWhatIsExpected(LexiconCase overlay) throws IOException {
    overlay.write(folder);
    Lexicon lexicon = new LexiconLoader("base").load(folder);
    List<String> said = overlay.expected().stream().map(line -> answer(line, lexicon)).toList();
    assertThat(said).as(overlay.place()).isEqualTo(overlay.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void namesOfFilesChangeNothing(LexiconCase overlay) throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    overlay.write(first);
    overlay.write(second);
    rename(second);
    Lexicon one = new LexiconLoader("base").load(first);
    Lexicon other = new LexiconLoader("base").load(second);
    assertThat(other)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Source.class)
        .ignoringFields(one.name().equals("first") ? "name" : "none")
        .isEqualTo(one);
  }

  /** Gives the files of a folder names in the opposite order. */
  private static void rename(Path folder) throws IOException {
    List<Path> files;
    try (var all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    int next = files.size();
    Path index = folder.resolve("lexicon.yaml");
    for (Path file : files.stream().filter(f -> !f.equals(index)).sorted().toList()) {
      String name = "renamed-" + next-- + ".yaml";
      if (Files.exists(index)) {
        String listed = file.getFileName().toString();
        Files.writeString(index, Files.readString(index).replace(listed, name));
      }
      Files.move(file, folder.resolve(name));
    }
  }

  /** The line as it should be, its right side replaced by what the lexicon says. */
  private static String answer(String line, Lexicon lexicon) {
    if (line.startsWith("class ")) {
      String[] words = line.split(" ", -1);
      assertThat(lexicon.wordClasses()).containsKey(words[1]);
      boolean has = lexicon.wordClasses().get(words[1]).contains(words[3]);
      return has == words[2].equals("has") ? line : line + ": not so";
    }
    String[] sides = line.split(" = ", 2);
    String[] question = sides[0].split(" ", 2);
    String argument = question.length > 1 ? question[1] : "";
    return sides[0] + " = " + answer(question[0], argument, lexicon);
  }

  private static String answer(String question, String argument, Lexicon lexicon) {
    Optional<Rule> rule = lexicon.rules().stream().filter(r -> r.id().equals(argument)).findAny();
    return switch (question) {
      case "name" -> lexicon.name();
      case "cues" -> join(", ", lexicon.cues().stream().map(Rule::id).toList());
      case "columns" -> join(", ", lexicon.columns());
      case "phrases" -> rule.map(r -> join(" | ", r.phrases())).orElse("none");
      case "rule" -> rule.map(r -> r instanceof Cue ? "cue" : "other").orElse("none");
      case "says" -> ((Cue) rule.orElseThrow()).says().toString();
      case "gives" -> ((Predicate) rule.orElseThrow()).gives().toString();
      case "finding" -> finding((PhraseGroup) rule.orElseThrow());
      case "examples" -> examples(rule.orElseThrow().examples());
      case "header" -> header(argument, lexicon);
      default -> throw new IllegalArgumentException(question);
    };
  }

  private static String finding(PhraseGroup group) {
    List<String> implies =
        group.implies().stream().map(i -> i.category() + " " + i.strength()).toList();
    return group.category() + " " + group.whenPresent() + " " + implies;
  }

  private static String examples(List<Example> examples) {
    return examples.isEmpty()
        ? "none"
        : examples.stream().map(e -> e.text() + " " + e.labels()).collect(Collectors.joining());
  }

  private static String header(String name, Lexicon lexicon) {
    return lexicon.sections().stream()
        .filter(s -> s.names().contains(name))
        .map(s -> s.kind().title())
        .collect(Collectors.collectingAndThen(Collectors.joining(), s -> s.isEmpty() ? "none" : s));
  }

  private static String join(String separator, List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(separator));
  }
}
