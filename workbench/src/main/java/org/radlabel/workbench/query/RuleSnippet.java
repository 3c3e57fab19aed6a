package org.radlabel.workbench.query;

import java.util.Optional;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;

/** A beginning for a lexicon of one's own that changes a rule. Stateless. */
public final class RuleSnippet {
  private RuleSnippet() {}

  /**
   * {@return the rule of an id}
   *
   * @param lexicon the lexicon
   * @param id the rule's id
   */
  public static Optional<Rule> rule(Lexicon lexicon, String id) {
    return lexicon.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * {@return YAML for a file of a lexicon on top of the built-in one: what to uncomment}
   *
   * @param rule the rule
   */
  public static String of(Rule rule) {
    StringBuilder yaml = new StringBuilder(256);
    yaml.append("# my-lexicon/changes.yaml, for: radlabel label REPORTS --lexicon my-lexicon\n");
    yaml.append("# ").append(rule.kindName()).append(" of ").append(rule.source()).append('\n');
    yaml.append("# Either take the rule away:\n");
    yaml.append("remove: [").append(rule.id()).append("]\n");
    yaml.append("# or keep it, drop the phrases that are wrong here, and add others:\n");
    yaml.append("# extend:\n#   - id: ").append(rule.id()).append('\n');
    yaml.append("#     comment: why our reports need another answer\n");
    yaml.append("#     drop:\n");
    for (String phrase : rule.phrases()) {
      yaml.append("#       - ").append(quoted(phrase)).append('\n');
    }
    yaml.append("#     add: [\"another phrase\"]\n");
    if (rule instanceof Cue) {
      yaml.append("#     says: nothing\n");
    } else if (rule instanceof Predicate) {
      yaml.append("#     gives: nothing\n");
    }
    return yaml.append("#     examples: [\"A sentence of yours. => Edema=0\"]\n").toString();
  }

  private static String quoted(String phrase) {
    return '"' + phrase.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
