package org.radlabel.negation.dependency;

import java.util.List;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.dependency.ngrex.Ngrex;

/**
 * The patterns that decide, in the order in which they are asked.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 *
 * @param uncertainFirst make a mention uncertain, whatever else there is
 * @param negative else make it negative
 * @param uncertain else make it uncertain
 */
public record Patterns(List<Ngrex> uncertainFirst, List<Ngrex> negative, List<Ngrex> uncertain) {
  /** Copies. */
  public Patterns {
    uncertainFirst = List.copyOf(uncertainFirst);
    negative = List.copyOf(negative);
    uncertain = List.copyOf(uncertain);
  }

  /** The module's own patterns for findings. */
  public static Patterns ofFindings() {
    return new Patterns(
        BuiltInRules.patterns("finding-uncertain-first.ngrex"),
        BuiltInRules.patterns("finding-negative.ngrex"),
        BuiltInRules.patterns("finding-uncertain.ngrex"));
  }

  /** What the graph says of a token; positive where it says nothing. */
  public Assertion assertion(DependencyGraph graph, int token) {
    if (any(uncertainFirst, graph, token)) {
      return Assertion.UNCERTAIN;
    }
    if (any(negative, graph, token)) {
      return Assertion.NEGATIVE;
    }
    return any(uncertain, graph, token) ? Assertion.UNCERTAIN : Assertion.POSITIVE;
  }

  private static boolean any(List<Ngrex> patterns, DependencyGraph graph, int token) {
    return patterns.stream().anyMatch(p -> p.matches(graph, token));
  }
}
