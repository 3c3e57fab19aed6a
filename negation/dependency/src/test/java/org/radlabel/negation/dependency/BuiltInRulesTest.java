package org.radlabel.negation.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.dependency.ngrex.NgrexRule;
import org.radlabel.rules.Span;

/** Every pattern of the module matches its own example, parsed. */
class BuiltInRulesTest {
  private static final List<String> FILES =
      List.of(
          "finding-unstated.ngrex",
          "finding-uncertain-first.ngrex",
          "finding-negative.ngrex",
          "finding-uncertain.ngrex",
          "finding-likely.ngrex",
          "structure-negative.ngrex",
          "structure-likely.ngrex",
          "structure-positive.ngrex",
          "structure-uncertain.ngrex");

  private static final Graphs GRAPHS = Graphs.create();

  static Stream<NgrexRule> rules() {
    return FILES.stream().flatMap(file -> BuiltInRules.patterns(file).stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void matchesItsExample(NgrexRule rule) {
    int open = rule.example().indexOf('[');
    int close = rule.example().indexOf(']');
    assertThat(open).as(rule.id() + " has an example with a mention in brackets").isNotNegative();
    Span mention = new Span(open, close - 1);
    String sentence = rule.example().replace("[", "").replace("]", "").toLowerCase(Locale.ROOT);
    DependencyGraph graph = GRAPHS.graph(sentence).orElseThrow();

    boolean found =
        IntStream.range(0, graph.tokens().size())
            .filter(i -> graph.tokens().get(i).span().overlaps(mention))
            .anyMatch(i -> rule.pattern().matches(graph, i));
    assertThat(found).as(rule.id() + ": " + GraphText.relations(graph)).isTrue();
  }

  /** A pattern tied to a rule that nobody has would never be asked. */
  @Test
  void theRulesOfTheLexiconExist() {
    Lexicon lexicon = Lexicons.builtIn(Map.of("likely", "uncertain"));
    List<String> known = lexicon.rules().stream().map(Rule::id).toList();

    assertThat(rules().map(NgrexRule::lexiconRule).filter(r -> !r.isEmpty())).isSubsetOf(known);
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (String file : FILES) {
      for (NgrexRule rule : BuiltInRules.patterns(file)) {
        if (!seen.add(rule.id())) {
          twice.add(rule.id());
        }
      }
    }
    assertThat(twice).isEmpty();
  }
}
