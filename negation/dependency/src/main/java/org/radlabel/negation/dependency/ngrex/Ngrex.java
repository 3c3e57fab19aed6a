package org.radlabel.negation.dependency.ngrex;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.radlabel.negation.dependency.DependencyGraph;
import org.radlabel.negation.dependency.Token;

/**
 * A compiled pattern over dependency graphs; see the package for the language.
 *
 * <p>What a pattern is about is one token, the first it names; the others are looked for around it.
 * Immutable, null-free, safe for any number of threads.
 */
public sealed interface Ngrex permits Ngrex.Node, Ngrex.Related {
  /**
   * {@return whether the pattern matches at a token}
   *
   * @param graph the graph of a sentence
   * @param token a token's index
   * @throws RegexLimitException if one of its regular expressions takes too many steps
   */
  boolean matches(DependencyGraph graph, int token);

  /** Which way a relation is looked at. */
  enum Direction {
    /** {@code A > B}: A governs B. */
    GOVERNS,
    /** {@code A < B}: A is governed by B. */
    GOVERNED_BY
  }

  /**
   * One token's conditions.
   *
   * @param conditions what each attribute of the token must match; all of them
   */
  record Node(Map<Attribute, AnchoredRegex> conditions) implements Ngrex {
    /**
     * Copies.
     *
     * @param conditions what each attribute of the token must match; all of them
     */
    public Node {
      conditions = Map.copyOf(conditions);
    }

    @Override
    public boolean matches(DependencyGraph graph, int token) {
      Token node = graph.tokens().get(token);
      return conditions.entrySet().stream()
          .allMatch(c -> c.getKey().of(node).filter(c.getValue()::matches).isPresent());
    }
  }

  /**
   * A token with relations.
   *
   * @param head what the token itself must match
   * @param alternatives of these, one must have all its relations
   */
  record Related(Ngrex head, List<List<Relation>> alternatives) implements Ngrex {
    /**
     * Checks for null and copies.
     *
     * @param head what the token itself must match
     * @param alternatives of these, one must have all its relations
     */
    public Related {
      Objects.requireNonNull(head, "head");
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean matches(DependencyGraph graph, int token) {
      return head.matches(graph, token)
          && alternatives.stream()
              .anyMatch(all -> all.stream().allMatch(r -> r.matches(graph, token)));
    }
  }

  /**
   * A relation of a token to another.
   *
   * @param direction which way
   * @param conditions what the relation must match
   * @param other what the token at its other end must match
   */
  record Relation(Direction direction, Map<Attribute, AnchoredRegex> conditions, Ngrex other) {
    /**
     * Checks for null and copies.
     *
     * @param direction which way
     * @param conditions what the relation must match
     * @param other what the token at its other end must match
     */
    public Relation {
      Objects.requireNonNull(direction, "direction");
      conditions = Map.copyOf(conditions);
      Objects.requireNonNull(other, "other");
    }

    private boolean matches(DependencyGraph graph, int token) {
      Map<Integer, String> neighbours =
          direction == Direction.GOVERNS ? graph.children(token) : graph.parents(token);
      return neighbours.entrySet().stream()
          .anyMatch(n -> isSaid(n.getValue()) && other.matches(graph, n.getKey()));
    }

    private boolean isSaid(String relation) {
      return conditions.entrySet().stream()
          .allMatch(c -> c.getKey().of(relation).filter(c.getValue()::matches).isPresent());
    }
  }
}
