package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.radlabel.lexicons.Attribute;
import org.radlabel.lexicons.AttributeRule;
import org.radlabel.lexicons.Example;
import org.radlabel.negation.Attributes;

/** Every attribute rule's examples: {@code text => mention: attribute=value; …}. */
class AttributeExamplesTest {
  private final Labeler labeler = Labeler.create();

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
    int colon = example.expected().indexOf(':');
    assertThat(colon).as("\"mention:\" in \"%s\"", example.expected()).isPositive();
    int at = example.text().indexOf(example.expected().substring(0, colon));
    assertThat(at).as("the mention stands in the text").isNotNegative();
    Evidence evidence =
        labeler.label(example.text()).evidence().stream()
            .filter(e -> e.span().start() <= at && at < e.span().end())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no mention at " + at));
    String expected = example.expected().substring(colon + 1).strip();
    assertThat(written(evidence.attributes())).as(example.text()).isEqualTo(expected);
    boolean hides = rule.value().equals(Attribute.NONE);
    if (!hides && !expected.isEmpty() && rule.examples().get(0).equals(example)) {
      assertThat(evidence.attributes().hits()).anyMatch(h -> h.rule().equals(rule.id()));
    }
  }

  private static String written(Attributes attributes) {
    List<String> all = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      String cell = AttributeScores.cell(attributes, attribute);
      if (!cell.isEmpty()) {
        all.add(attribute.name().toLowerCase(Locale.ROOT) + "=" + cell);
      }
    }
    return String.join("; ", all);
  }
}
