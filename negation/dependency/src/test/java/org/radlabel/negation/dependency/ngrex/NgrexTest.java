package org.radlabel.negation.dependency.ngrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.negation.dependency.Cases;
import org.radlabel.negation.dependency.DependencyGraph;
import org.radlabel.negation.dependency.GraphText;
import org.radlabel.negation.dependency.RuleLines;

class NgrexTest {
  private static final DependencyGraph GRAPH =
      GraphText.graph(
          "no/DT mass/NN or/CC nodule/NN is/VBZ seen/VBN clearly/RB; mass -neg> no;"
              + " mass -conj:or> nodule; seen -nsubjpass> mass; seen -nsubjpass> nodule;"
              + " seen -auxpass> is; seen -advmod> clearly");

  static Stream<Cases.Case> matches() {
    return Cases.of(NgrexTest.class, "matches.tsv");
  }

  /** Every construct of the grammar, and what it finds in one graph. */
  @ParameterizedTest
  @MethodSource("matches")
  void matchesAtTheseTokens(Cases.Case pattern) {
    Ngrex ngrex = NgrexParser.parse(pattern.field(1));

    String found =
        IntStream.range(0, GRAPH.tokens().size())
            .filter(i -> ngrex.matches(GRAPH, i))
            .mapToObj(i -> GRAPH.tokens().get(i).text())
            .collect(Collectors.joining(" "));
    assertThat(found).as(pattern.place()).isEqualTo(pattern.field(2));
  }

  static Stream<Cases.Case> errors() {
    return Cases.of(NgrexTest.class, "errors.tsv");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void refusesWithThePlace(Cases.Case pattern) {
    List<Problem> problems = new ArrayList<>();
    byte[] file = ("# a comment\n\n  " + pattern.field(1) + "\n").getBytes(StandardCharsets.UTF_8);

    NgrexFile.rules(RuleLines.of("f.txt", file, problems), problems);

    assertThat(problems).as(pattern.place()).hasToString("[f.txt:3:" + pattern.field(2) + "]");
  }

  @Test
  void namesRulesByTheCommentBefore() {
    List<Problem> problems = new ArrayList<>();
    byte[] file = "# a.b: c\n# example: No [mass].\n{}\n\n{}\n".getBytes(StandardCharsets.UTF_8);

    List<NgrexRule> rules = NgrexFile.rules(RuleLines.of("f.txt", file, problems), problems);

    assertThat(problems).isEmpty();
    assertThat(rules).extracting(NgrexRule::id).containsExactly("a.b", "f.txt:5");
    assertThat(rules).extracting(NgrexRule::example).containsExactly("No [mass].", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pre_negation_uncertainty.txt", "negation.txt", "post_negation_uncertainty.txt"})
  void everyLineOfStanfordsFilesCompiles(String name) throws IOException {
    Path file =
        Path.of(System.getProperty("radlabel.root"), "../shared/data/chexpert/patterns", name);
    assumeThat(file).as("Stanford's pattern files are not here").exists();
    List<Problem> problems = new ArrayList<>();

    List<NgrexRule> rules = NgrexFile.rules(RuleLines.read(file, problems), problems);

    assertThat(problems).isEmpty();
    long lines =
        Files.readAllLines(file).stream()
            .filter(l -> !l.isBlank() && !l.strip().startsWith("#"))
            .count();
    assertThat(rules).hasSize((int) lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+\\1b", "(a*a*)*(a*a*)*b", "(.*)*(.*)*b", "(?:.*){6}b"})
  void aCatastrophicExpressionIsGivenUp(String regex) {
    SafeRegex safe = SafeRegex.compile(regex);

    assertThatThrownBy(() -> safe.findAll("a".repeat(200)))
        .isInstanceOf(RegexLimitException.class)
        .hasMessageContaining("steps");
  }

  @Test
  void aDeepExpressionIsGivenUp() {
    SafeRegex safe = SafeRegex.compile("(?:a|b)*c");

    assertThatThrownBy(() -> safe.findAll("ab".repeat(500_000)))
        .isInstanceOf(RegexLimitException.class);
  }

  static Stream<Cases.Case> regexes() {
    return Cases.of(NgrexTest.class, "python-regexes.tsv");
  }

  @ParameterizedTest
  @MethodSource("regexes")
  void readsPythonsRegularExpressions(Cases.Case regex) {
    String text = regex.field(2);

    String found =
        SafeRegex.compile(regex.field(1)).findAll(text).stream()
            .map(s -> s.of(text))
            .collect(Collectors.joining("|"));
    assertThat(found).as(regex.place()).isEqualTo(regex.field(3));
  }
}
