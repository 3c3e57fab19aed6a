package org.radlabel.lexicons;

import java.util.List;
import org.radlabel.lexicons.PhraseGroup.Implication;
import org.radlabel.lexicons.PhraseGroup.Strength;

/** Copies of rules in which one thing is another. Stateless. */
final class RuleCopy {
  private RuleCopy() {}

  static Rule with(Rule rule, List<String> phrases, List<Example> examples) {
    if (rule instanceof PhraseGroup p) {
      return phraseGroup(p, p.category(), p.whenPresent(), p.implies(), phrases, examples);
    }
    if (rule instanceof Cue c) {
      return cue(c, c.says(), phrases, examples);
    }
    if (rule instanceof Predicate p) {
      return new Predicate(p.id(), p.gives(), phrases, p.comment(), examples, p.source());
    }
    if (rule instanceof Answer a) {
      return new Answer(a.id(), a.says(), a.bare(), phrases, a.comment(), examples, a.source());
    }
    if (rule instanceof AttributeRule a) {
      return attribute(a, phrases, examples);
    }
    Terminator t = (Terminator) rule;
    return new Terminator(t.id(), t.ends(), phrases, t.comment(), examples, t.source());
  }

  static Cue with(Cue c, Cue.Says says) {
    return cue(c, says, c.phrases(), c.examples());
  }

  static Predicate with(Predicate p, Predicate.Gives gives) {
    return new Predicate(p.id(), gives, p.phrases(), p.comment(), p.examples(), p.source());
  }

  static PhraseGroup with(PhraseGroup p, Category category) {
    return phraseGroup(p, category, p.whenPresent(), p.implies(), p.phrases(), p.examples());
  }

  static PhraseGroup with(PhraseGroup p, Strength whenPresent) {
    return phraseGroup(p, p.category(), whenPresent, p.implies(), p.phrases(), p.examples());
  }

  static PhraseGroup with(PhraseGroup p, List<Implication> implies) {
    return phraseGroup(p, p.category(), p.whenPresent(), implies, p.phrases(), p.examples());
  }

  private static PhraseGroup phraseGroup(
      PhraseGroup p,
      Category category,
      Strength whenPresent,
      List<Implication> implies,
      List<String> phrases,
      List<Example> examples) {
    return new PhraseGroup(
        p.id(),
        category,
        p.kind(),
        whenPresent,
        p.descriptive(),
        implies,
        p.predicates(),
        phrases,
        p.comment(),
        examples,
        p.source());
  }

  private static Cue cue(Cue c, Cue.Says says, List<String> phrases, List<Example> examples) {
    return new Cue(
        c.id(),
        says,
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

  private static AttributeRule attribute(
      AttributeRule a, List<String> phrases, List<Example> examples) {
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
}
