package org.radlabel.negation.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.dependency.ngrex.NgrexRule;

/**
 * Patterns in the order in which they are asked; the first that matches decides.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 */
public final class Patterns {
  private final List<Step> steps;

  private Patterns(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** Some patterns and what they say. */
  private record Step(List<NgrexRule> rules, Assertion assertion, boolean suggested) {}

  /** {@return patterns that say nothing} */
  public static Patterns none() {
    return new Patterns(List.of());
  }

  /**
   * {@return these patterns and, where none of them matches, further ones}
   *
   * @param assertion what the further ones say
   * @param rules the further ones, in order
   */
  public Patterns then(Assertion assertion, List<NgrexRule> rules) {
    return then(assertion, false, rules);
  }

  /** These and, where none of them matches, those, which may say what is only suggested. */
  Patterns then(Assertion assertion, boolean suggested, List<NgrexRule> rules) {
    Objects.requireNonNull(assertion, "assertion");
    List<Step> all = new ArrayList<>(steps);
    all.add(new Step(List.copyOf(rules), assertion, suggested));
    return new Patterns(all);
  }

  /**
   * {@return what the graph says of a token; empty where it says nothing}
   *
   * @param graph the graph of a sentence
   * @param token a token's index
   * @throws org.radlabel.negation.dependency.ngrex.RegexLimitException if a pattern takes too long
   */
  public Optional<Decision> decide(DependencyGraph graph, int token) {
    for (Step step : steps) {
      for (NgrexRule rule : step.rules()) {
        if (rule.pattern().matches(graph, token)) {
          return Optional.of(new Decision(step.assertion(), step.suggested(), rule.id()));
        }
      }
    }
    return Optional.empty();
  }
}
