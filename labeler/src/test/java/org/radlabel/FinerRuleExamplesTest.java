package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.examples.RuleExamples;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Rule;

/** The examples that stand beside the rules of the finer findings. */
class FinerRuleExamplesTest {
  private static final Lexicon LEXICON = Lexicons.findings();
  private static final Labeler LABELER = Labeler.builder().lexicon(LEXICON).build();
  private static final RuleExamples EXAMPLES = RuleExamples.of(LEXICON);

  private static Stream<Rule> rules() {
    Set<String> below =
        Lexicons.builtIn().rules().stream().map(Rule::id).collect(Collectors.toSet());
    return LEXICON.rules().stream().filter(r -> !below.contains(r.id()));
  }

  static Stream<Arguments> examples() {
    return rules().flatMap(r -> r.examples().stream().map(e -> Arguments.of(r.id(), r, e)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void getsTheLabelsItNames(String id, Rule rule, Example example) {
    assertThat(EXAMPLES.mistake(rule, example)).as("%s: %s", id, example.text()).isEmpty();
  }

  static Stream<Arguments> hiding() {
    return rules().filter(FinerRuleExamplesTest::hides).map(r -> Arguments.of(r.id(), r));
  }

  private static boolean hides(Rule rule) {
    return (rule instanceof PhraseGroup group && group.kind() == Kind.EXCLUSION)
        || (rule instanceof Cue cue && cue.says() == Cue.Says.NOTHING);
  }

  /** What hides something: without it, each of its examples reads otherwise. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("hiding")
  void isMissedByItsExamples(String id, Rule rule) {
    Labeler without = Labeler.builder().lexicon(LEXICON.without(id)).build();
    for (Example example : rule.examples()) {
      assertThat(without.label(example.text()).labels())
          .as("without %s this reads the same: %s", id, example.text())
          .isNotEqualTo(LABELER.label(example.text()).labels());
    }
  }

  @Test
  void everyRuleHasAnExampleAndAComment() {
    assertThat(rules())
        .allSatisfy(rule -> assertThat(rule.examples()).as(rule.id()).isNotEmpty())
        .allSatisfy(rule -> assertThat(rule.comment()).as(rule.id()).isNotEmpty());
  }
}
