package org.radlabel.lexicons.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Nearest;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.Setting;

/**
 * What an overlay's {@code extend} does to a rule of the lexicon below: phrases and examples that
 * come, phrases that go, keys that get another value. The examples of a rule whose keys change told
 * what it said before, so they go too.
 *
 * @param id the rule
 * @param add plain phrases to add
 * @param drop plain phrases to take out, each with the phrase as written and its place
 * @param settings keys that get another value
 * @param examples examples to add
 * @param source where it was written
 */
record PhraseChange(
    String id,
    List<String> add,
    List<Dropped> drop,
    List<Setting> settings,
    List<Example> examples,
    Source source) {

  /**
   * A phrase to take out.
   *
   * @param plain a plain phrase
   * @param written the phrase that it is an expansion of
   */
  record Dropped(String plain, String written, Source source) {}

  /** The rule with all that changes. */
  Rule apply(Rule rule, Problems problems) {
    Rule changed = rule;
    for (Setting setting : settings) {
      changed = setting.apply(changed, problems);
    }
    List<Example> all = new ArrayList<>(settings.isEmpty() ? rule.examples() : List.of());
    all.addAll(examples);
    return changed.withText(changed.text().with(phrases(rule, problems), all));
  }

  /** Its phrases without the dropped and with the added ones. */
  private List<String> phrases(Rule rule, Problems problems) {
    Set<String> phrases = new LinkedHashSet<>(rule.phrases());
    for (Dropped d : drop) {
      if (!phrases.remove(d.plain) && !rule.phrases().contains(d.plain)) {
        problems.add(d.source, notThere(d, rule));
      }
    }
    phrases.addAll(add);
    if (phrases.isEmpty()) {
      problems.add(source, "leaves the rule \"" + id + "\" without a phrase: use \"remove\"");
      return rule.phrases();
    }
    return List.copyOf(phrases);
  }

  private static String notThere(Dropped d, Rule rule) {
    String of = d.plain.equals(d.written) ? "" : " (of \"" + d.written + "\")";
    String rest = " is no phrase of the rule \"" + rule.id() + "\" at " + rule.source();
    return "\"" + d.plain + "\"" + of + rest + Nearest.hint(d.plain, rule.phrases());
  }
}
