package org.radlabel.lexicons.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.AttributeRule.Reach;

class AttributeRuleTest {
  @TempDir Path folder;

  @Test
  void readsARule() throws IOException {
    Lexicon lexicon =
        load(
            """
            attributes:
              - id: mine
                attribute: change
                value: increased
                reach: list
                only: [Edema]
                except: [Fracture]
                comment: why
                phrases: [blooming of]
                examples: ["Blooming of the edema. => edema: change=increased"]
            """);

    AttributeRule rule =
        lexicon.attributes().stream().filter(r -> r.id().equals("mine")).findFirst().orElseThrow();
    assertThat(rule.attribute()).isEqualTo(Attribute.CHANGE);
    assertThat(rule.value()).isEqualTo("increased");
    assertThat(rule.reach()).isEqualTo(Reach.LIST);
    assertThat(rule.phrases()).containsExactly("blooming of");
    assertThat(rule.speaksOf(Category.EDEMA)).isTrue();
    assertThat(rule.speaksOf(Category.PNEUMONIA)).isFalse();
    assertThat(rule.source().line()).isEqualTo(2);
    assertThat(lexicon.rules()).contains(rule);
  }

  @Test
  void refusesAnAttributeThatThereIsNot() {
    assertThat(problems("  - {id: mine, attribute: colour, value: red, phrases: [red]}"))
        .containsExactly(
            "2:27: \"attribute\" is \"colour\"; allowed: side, location, severity, size, change,"
                + " chronicity, tip, distance");
  }

  @Test
  void refusesAValueThatTheAttributeDoesNotHave() {
    assertThat(problems("  - {id: mine, attribute: side, value: middle, phrases: [middle]}"))
        .containsExactly("2:40: \"value\" is \"middle\"; allowed: left, right, bilateral, none");
  }

  @Test
  void refusesAPlaceThatIsNoName() {
    assertThat(problems("  - {id: mine, attribute: location, value: Left Base, phrases: [base]}"))
        .containsExactly(
            "2:44: \"value\" is \"Left Base\"; allowed: lower-case words joined by hyphens");
  }

  @Test
  void refusesAReachThatThereIsNot() {
    assertThat(
            problems(
                "  - {id: mine, attribute: side, value: left, reach: far, phrases: [leftish]}"))
        .containsExactly("2:53: \"reach\" is \"far\"; allowed: phrase, list");
  }

  @Test
  void tellsEverythingThatIsMissing() {
    assertThat(problems("  - {comment: nothing}"))
        .containsExactlyInAnyOrder(
            "2:5: \"attribute\" is missing",
            "2:5: \"value\" is missing",
            "2:5: \"id\" is missing",
            "2:5: \"phrases\" is missing");
  }

  @Test
  void tellsWhichKeysThereAre() {
    assertThat(
            problems(
                "  - {id: mine, attribute: side, value: left, phrases: [leftish], side: left}"))
        .containsExactly(
            "2:66: unknown key \"side\"; allowed here: attribute, comment, examples, except, id,"
                + " only, phrases, reach, value");
  }

  @Test
  void sharesIdsWithAllRules() {
    assertThat(
            problems(
                "  - {id: mine, attribute: side, value: left, phrases: [leftish]}\n"
                    + "  - {id: mine, attribute: side, value: right, phrases: [rightish]}"))
        .singleElement()
        .asString()
        .startsWith("3:5: the id \"mine\" is taken by the rule at ");
  }

  @Test
  void builtInRulesAllHaveAReasonAndAnExample() {
    assertThat(Lexicons.builtIn().attributes())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            rule -> {
              assertThat(rule.comment()).as(rule.id()).isNotEmpty();
              assertThat(rule.examples()).as(rule.id()).isNotEmpty();
            });
  }

  private Lexicon load(String yaml) throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), yaml);
    return Lexicons.load(folder);
  }

  /** The problems of a file of attribute rules, without the name of the file. */
  private List<String> problems(String rules) {
    List<Problem> found =
        assertThatExceptionOfType(LexiconException.class)
            .isThrownBy(() -> load("attributes:\n" + rules))
            .actual()
            .problems();
    return found.stream()
        .map(p -> p.toString().substring(p.toString().indexOf(".yaml:") + 6))
        .toList();
  }
}
