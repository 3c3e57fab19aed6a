package org.radlabel.negation.dependency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dependency graph of one sentence: tokens and at most one relation from one token to another.
 *
 * <p>Built by {@link Builder}; immutable and null-free, safe for any number of threads.
 */
public final class DependencyGraph {
  private final List<Token> tokens;
  private final List<Map<Integer, String>> children;
  private final List<Map<Integer, String>> parents;

  private DependencyGraph(Builder builder) {
    tokens = builder.tokens;
    children = builder.children.stream().map(DependencyGraph::copy).toList();
    parents = builder.parents.stream().map(DependencyGraph::copy).toList();
  }

  private static Map<Integer, String> copy(Map<Integer, String> relations) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(relations));
  }

  /** {@return the tokens in the order of the text} */
  public List<Token> tokens() {
    return tokens;
  }

  /**
   * {@return what a token governs: index of the dependent, name of the relation}
   *
   * @param token a token's index
   */
  public Map<Integer, String> children(int token) {
    return children.get(token);
  }

  /**
   * {@return what governs a token: index of the governor, name of the relation}
   *
   * @param token a token's index
   */
  public Map<Integer, String> parents(int token) {
    return parents.get(token);
  }

  /** Builds a graph. For one thread. */
  public static final class Builder {
    private final List<Token> tokens;
    private final List<Map<Integer, String>> children = new ArrayList<>();
    private final List<Map<Integer, String>> parents = new ArrayList<>();

    /**
     * Begins a graph without relations.
     *
     * @param tokens the tokens in the order of the text
     */
    public Builder(List<Token> tokens) {
      this.tokens = List.copyOf(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        children.add(new LinkedHashMap<>());
        parents.add(new LinkedHashMap<>());
      }
    }

    /**
     * Sets the relation between two tokens, in place of the one they have.
     *
     * @param governor index of the one that governs
     * @param dependent index of the other
     * @param relation the relation's name
     * @return this builder
     */
    public Builder put(int governor, int dependent, String relation) {
      children.get(governor).put(dependent, relation);
      parents.get(dependent).put(governor, relation);
      return this;
    }

    /**
     * {@return the relation between two tokens; empty if there is none}
     *
     * @param governor index of the one that governs
     * @param dependent index of the other
     */
    public Optional<String> relation(int governor, int dependent) {
      return Optional.ofNullable(children.get(governor).get(dependent));
    }

    /**
     * {@return a token}
     *
     * @param index the token's index
     */
    public Token token(int index) {
      return tokens.get(index);
    }

    /** {@return all relations as they are now} */
    public List<Arc> arcs() {
      List<Arc> arcs = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        int governor = i;
        children.get(i).forEach((child, name) -> arcs.add(new Arc(governor, child, name)));
      }
      return arcs;
    }

    /**
     * {@return what a token governs as it is now, unmodifiable}
     *
     * @param token a token's index
     */
    public List<Map.Entry<Integer, String>> children(int token) {
      return List.copyOf(children.get(token).entrySet());
    }

    /**
     * {@return what governs a token as it is now, unmodifiable}
     *
     * @param token a token's index
     */
    public List<Map.Entry<Integer, String>> parents(int token) {
      return List.copyOf(parents.get(token).entrySet());
    }

    /** {@return the graph} */
    public DependencyGraph build() {
      return new DependencyGraph(this);
    }
  }
}
