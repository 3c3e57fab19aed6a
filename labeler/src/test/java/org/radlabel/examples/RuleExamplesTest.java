package org.radlabel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.Evidence;
import org.radlabel.Labeler;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Predicate.Gives;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Terminator;

/** The examples that stand beside the rules of the built-in lexicon. */
class RuleExamplesTest {
  private static final Lexicon LEXICON = Lexicons.builtIn();
  private static final Labeler LABELER = Labeler.builder().lexicon(LEXICON).build();
  private static final RuleExamples EXAMPLES = RuleExamples.of(LEXICON);
  private static final Set<String> KNOWN_IDLE = knownIdle();

  private static Set<String> knownIdle() {
    Path file =
        Path.of(
            System.getProperty("radlabel.root"),
            "labeler/src/test/resources/org/radlabel/known-idle-examples.txt");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.lastIndexOf(" | ")))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> examples() {
    return LEXICON.rules().stream()
        .filter(r -> !(r instanceof AttributeRule))
        .flatMap(r -> r.examples().stream().map(e -> Arguments.of(r.id(), e.source(), r, e)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void getsTheLabelsItNames(String id, Object source, Rule rule, Example example) {
    assertThat(EXAMPLES.mistake(rule, example))
        .as("%s %s: %s", source, id, example.text())
        .isEmpty();
  }

  static Stream<Arguments> examplesOfRulesThatLeaveATrace() {
    return examples().filter(a -> !worksByHiding((Rule) a.get()[2]));
  }

  /**
   * A finding, structure, cue or predicate is named by the evidence of its examples; {@code
   * known-idle-examples.txt} lists those that another rule decides, and can only become shorter.
   */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examplesOfRulesThatLeaveATrace")
  void isNamedByTheEvidence(String id, Object source, Rule rule, Example example) {
    boolean isNamed = LABELER.label(example.text()).evidence().stream().anyMatch(e -> names(e, id));
    boolean isListed = KNOWN_IDLE.contains(id + " | " + example.text());
    assertThat(isNamed)
        .as("%s %s: %s; listed as idle: %s", source, id, example.text(), isListed)
        .isNotEqualTo(isListed);
  }

  private static boolean names(Evidence evidence, String id) {
    return evidence.phrase().equals(id)
        || evidence.rule().equals(id)
        || evidence.cues().stream().anyMatch(c -> c.rule().equals(id));
  }

  static Stream<Arguments> rulesThatWorkByHiding() {
    return LEXICON.rules().stream()
        .filter(RuleExamplesTest::worksByHiding)
        .map(r -> Arguments.of(r.id(), r.source(), r));
  }

  /**
   * An exclusion, a terminator, a pseudo-cue or a predicate that says nothing: without it, each of
   * its examples reads otherwise.
   */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("rulesThatWorkByHiding")
  void isMissedByItsExamples(String id, Object source, Rule rule) {
    Labeler without = Labeler.builder().lexicon(without(rule)).build();
    for (Example example : rule.examples()) {
      assertThat(without.label(example.text()).evidence())
          .as("%s: without %s this reads the same: %s", example.source(), id, example.text())
          .isNotEqualTo(LABELER.label(example.text()).evidence());
    }
  }

  private static boolean worksByHiding(Rule rule) {
    return rule instanceof Terminator
        || (rule instanceof PhraseGroup group && group.kind() == Kind.EXCLUSION)
        || (rule instanceof Cue cue && cue.says() == Says.NOTHING)
        || (rule instanceof Predicate predicate && predicate.gives() == Gives.NOTHING);
  }

  private static Lexicon without(Rule rule) {
    return new Lexicon(
        LEXICON.name(),
        LEXICON.columns(),
        LEXICON.observations(),
        others(LEXICON.phrases(), rule),
        others(LEXICON.cues(), rule),
        others(LEXICON.predicates(), rule),
        others(LEXICON.terminators(), rule),
        LEXICON.answers(),
        LEXICON.attributes(),
        LEXICON.wordClasses(),
        LEXICON.sections(),
        LEXICON.ordinaryWords(),
        LEXICON.finer());
  }

  private static <R extends Rule> List<R> others(List<R> rules, Rule rule) {
    return rules.stream().filter(r -> !r.id().equals(rule.id())).toList();
  }
}
