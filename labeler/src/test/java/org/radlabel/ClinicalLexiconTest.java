package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.examples.RuleExamples;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;

/** Every rule of the clinical lexicon says why it is there, and its examples are true. */
class ClinicalLexiconTest {
  private static final Lexicon CLINICAL = Lexicons.clinical();
  private static final RuleExamples EXAMPLES = RuleExamples.of(CLINICAL);

  /** An example and the rule it stands beside. */
  record RuleExample(Rule rule, Example example) {
    @Override
    public String toString() {
      return rule.source() + " " + rule.id();
    }
  }

  private static List<Rule> ownRules() {
    Set<String> builtIn =
        Lexicons.builtIn().rules().stream()
            .map(rule -> rule.source().toString())
            .collect(Collectors.toSet());
    return CLINICAL.rules().stream()
        .filter(rule -> !builtIn.contains(rule.source().toString()))
        .toList();
  }

  static Stream<RuleExample> examples() {
    return ownRules().stream()
        .flatMap(rule -> rule.examples().stream().map(e -> new RuleExample(rule, e)));
  }

  @Test
  void everyRuleHasACommentAndAnExample() {
    assertThat(ownRules())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            rule -> {
              assertThat(rule.comment()).as(rule.id()).isNotBlank();
              assertThat(rule.examples()).as(rule.id()).isNotEmpty();
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void exampleIsTrue(RuleExample given) {
    assertThat(EXAMPLES.mistake(given.rule(), given.example()))
        .as("%s: %s", given, given.example().text())
        .isEmpty();
  }

  @Test
  void labelsKnowNothingOfIt() {
    assertThat(Lexicons.builtIn().rules())
        .noneMatch(rule -> rule.source().file().startsWith(Lexicon.CLINICAL));
  }
}
