package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.radlabel.examples.RuleExamples;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Example;

/** Every attribute rule's examples: {@code text => mention: attribute=value; …}. */
class AttributeExamplesTest {
  private final Labeler labeler = Labeler.create();
  private final RuleExamples examples = RuleExamples.of(labeler.lexicon());

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (AttributeRule rule : labeler.lexicon().attributes()) {
      for (Example example : rule.examples()) {
        tests.add(
            DynamicTest.dynamicTest(rule.source() + " " + rule.id(), () -> check(rule, example)));
      }
    }
    return tests.stream();
  }

  private void check(AttributeRule rule, Example example) {
    assertThat(examples.mistake(rule, example)).as(example.text()).isEmpty();
    boolean hides = rule.value().equals(Attribute.NONE);
    boolean saysNothing = example.expected().endsWith(":");
    if (!hides && !saysNothing && rule.examples().get(0).equals(example)) {
      assertThat(labeler.label(example.text()).evidence())
          .flatMap(evidence -> evidence.attributes().hits())
          .anyMatch(hit -> hit.rule().equals(rule.id()));
    }
  }
}
