package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an overlay's {@code extend} does to a rule of the lexicon below: phrases and examples that
 * come, phrases that go.
 *
 * @param id the rule
 * @param add plain phrases to add
 * @param drop plain phrases to take out, each with the phrase as written and its place
 * @param examples examples to add
 * @param source where it was written
 */
record PhraseChange(
    String id, List<String> add, List<Dropped> drop, List<Example> examples, Source source) {

  /**
   * A phrase to take out.
   *
   * @param plain a plain phrase
   * @param written the phrase that it is an expansion of
   */
  record Dropped(String plain, String written, Source source) {}

  /** The rule without the dropped and with the added phrases. */
  Rule apply(Rule rule, Problems problems) {
    Set<String> phrases = new LinkedHashSet<>(rule.phrases());
    for (Dropped d : drop) {
      if (!phrases.remove(d.plain) && !rule.phrases().contains(d.plain)) {
        problems.add(d.source, notThere(d, rule));
      }
    }
    phrases.addAll(add);
    if (phrases.isEmpty()) {
      problems.add(source, "leaves the rule \"" + id + "\" without a phrase: use \"remove\"");
      return rule;
    }
    List<Example> all = new ArrayList<>(rule.examples());
    all.addAll(examples);
    return copy(rule, List.copyOf(phrases), all);
  }

  private static String notThere(Dropped d, Rule rule) {
    String of = d.plain.equals(d.written) ? "" : " (of \"" + d.written + "\")";
    String rest = " is no phrase of the rule \"" + rule.id() + "\" at " + rule.source();
    return "\"" + d.plain + "\"" + of + rest + Nearest.hint(d.plain, rule.phrases());
  }

  /** The rule with other phrases and examples. */
  static Rule copy(Rule rule, List<String> phrases, List<Example> examples) {
    if (rule instanceof PhraseGroup p) {
      return new PhraseGroup(
          p.id(),
          p.category(),
          p.kind(),
          p.whenPresent(),
          p.descriptive(),
          p.implies(),
          p.predicates(),
          phrases,
          p.comment(),
          examples,
          p.source());
    }
    if (rule instanceof Cue c) {
      return new Cue(
          c.id(),
          c.says(),
          c.also(),
          c.direction(),
          c.reach(),
          c.only(),
          c.except(),
          phrases,
          c.comment(),
          examples,
          c.source());
    }
    if (rule instanceof Predicate p) {
      return new Predicate(p.id(), p.gives(), phrases, p.comment(), examples, p.source());
    }
    if (rule instanceof AttributeRule a) {
      return new AttributeRule(
          a.id(),
          a.attribute(),
          a.value(),
          a.reach(),
          a.only(),
          a.except(),
          phrases,
          a.comment(),
          examples,
          a.source());
    }
    Terminator t = (Terminator) rule;
    return new Terminator(t.id(), t.ends(), phrases, t.comment(), examples, t.source());
  }
}
