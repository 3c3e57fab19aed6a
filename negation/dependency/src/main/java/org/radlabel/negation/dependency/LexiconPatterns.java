package org.radlabel.negation.dependency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.dependency.ngrex.NgrexRule;

/**
 * The built-in patterns as a lexicon wants them. A pattern that is tied to a rule of the lexicon
 * (see {@link NgrexRule#lexiconRule()}) says what that rule says, and nothing where the lexicon has
 * no such rule: so an option that changes the rule changes the pattern too. Any other pattern says
 * what its file is for.
 *
 * <p>Immutable.
 */
final class LexiconPatterns {
  private final Map<String, Said> cues = new HashMap<>();
  private final Map<String, Said> predicates = new HashMap<>();

  LexiconPatterns(Lexicon lexicon) {
    lexicon.cues().forEach(c -> cues.put(c.id(), said(c.says())));
    lexicon.predicates().forEach(p -> predicates.put(p.id(), said(p.gives())));
  }

  private LexiconPatterns(LexiconPatterns of, List<String> only) {
    cues.putAll(of.cues);
    predicates.putAll(of.predicates);
    predicates.keySet().retainAll(only);
  }

  /** As if the lexicon had these predicates only, as a structure to which only these apply. */
  LexiconPatterns only(List<String> ids) {
    return new LexiconPatterns(this, ids);
  }

  /** What a rule says, and whether it only suggests that; {@code NOTHING} for one that is mute. */
  private enum Said {
    NOTHING(Assertion.UNSTATED, false),
    UNSTATED(Assertion.UNSTATED, false),
    NEGATIVE(Assertion.NEGATIVE, false),
    POSITIVE(Assertion.POSITIVE, false),
    UNCERTAIN(Assertion.UNCERTAIN, false),
    UNCERTAIN_IF_ALONE(Assertion.UNCERTAIN, true);

    private final Assertion assertion;
    private final boolean suggested;

    Said(Assertion assertion, boolean suggested) {
      this.assertion = assertion;
      this.suggested = suggested;
    }
  }

  /** What is asked before and, where none of it matches, the patterns of a file. */
  Patterns then(Patterns before, Assertion assertion, String file) {
    Patterns all = before;
    for (NgrexRule rule : BuiltInRules.patterns(file)) {
      Said says = said(rule.lexiconRule());
      if (rule.lexiconRule().isEmpty()) {
        all = all.then(assertion, List.of(rule));
      } else if (says != Said.NOTHING) {
        all = all.then(says.assertion, says.suggested, List.of(rule));
      }
    }
    return all;
  }

  private Said said(String rule) {
    return cues.getOrDefault(rule, predicates.getOrDefault(rule, Said.NOTHING));
  }

  private static Said said(Cue.Says says) {
    return switch (says) {
      case NEGATIVE -> Said.NEGATIVE;
      case UNCERTAIN, NOT_EXCLUDED -> Said.UNCERTAIN;
      case UNCERTAIN_IF_ALONE -> Said.UNCERTAIN_IF_ALONE;
      case PRESENT -> Said.POSITIVE;
      case HISTORICAL, HYPOTHETICAL, OTHER_PERSON, UNREADABLE -> Said.UNSTATED;
      case NOTHING -> Said.NOTHING;
    };
  }

  private static Said said(Predicate.Gives gives) {
    return switch (gives) {
      case POSITIVE -> Said.POSITIVE;
      case NEGATIVE -> Said.NEGATIVE;
      case BORDERLINE, UNASSESSED -> Said.UNCERTAIN;
      case STABLE -> Said.UNCERTAIN_IF_ALONE;
      case NOTHING -> Said.NOTHING;
    };
  }
}
