package org.radlabel.lexicons.yaml;

import java.util.List;
import java.util.function.UnaryOperator;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Implication;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;

/**
 * A key of a rule to which an overlay gives another value.
 *
 * @param key the key
 * @param kinds the kinds of rules that have it
 * @param source where its value was written
 * @param change gives a rule of such a kind the value
 */
public record Setting(String key, List<String> kinds, Source source, UnaryOperator<Rule> change) {
  static Setting says(Cue.Says value, Source source) {
    return new Setting("says", List.of("cue"), source, r -> ((Cue) r).withSays(value));
  }

  static Setting gives(Predicate.Gives value, Source source) {
    return new Setting(
        "gives", List.of("predicate"), source, r -> ((Predicate) r).withGives(value));
  }

  static Setting whenPresent(Strength value, Source source) {
    return new Setting(
        "when-present",
        List.of("finding", "structure"),
        source,
        r -> ((PhraseGroup) r).withWhenPresent(value));
  }

  static Setting implies(List<Implication> value, Source source) {
    return new Setting(
        "implies", List.of("finding"), source, r -> ((PhraseGroup) r).withImplies(value));
  }

  static Setting category(Category value, Source source) {
    return new Setting(
        "category",
        List.of("finding", "structure"),
        source,
        r -> ((PhraseGroup) r).withCategory(value));
  }

  /**
   * {@return the rule with the value; the rule as it is, and a problem, where it has no such key}
   *
   * @param rule the rule to change
   * @param problems takes the problem
   */
  public Rule apply(Rule rule, Problems problems) {
    String kind = rule.kindName();
    if (kinds.contains(kind)) {
      return change.apply(rule);
    }
    problems.add(
        source,
        "\"%s\" may be set of a %s only; \"%s\" at %s is a rule of the list \"%s\""
            .formatted(key, String.join(" or a ", kinds), rule.id(), rule.source(), list(kind)));
    return rule;
  }

  private static String list(String kind) {
    return kind.equals("not") ? kind : kind + "s";
  }
}
