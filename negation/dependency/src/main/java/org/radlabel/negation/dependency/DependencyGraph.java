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

  /** The tokens in the order of the text. */
  public List<Token> tokens() {
    return tokens;
  }

  /** What a token governs: index of the dependent, name of the relation. */
  public Map<Integer, String> children(int token) {
    return children.get(token);
  }

  /** What governs a token: index of the governor, name of the relation. */
  public Map<Integer, String> parents(int token) {
    return parents.get(token);
  }

  /** Builds a graph. For one thread. */
  public static final class Builder {
    private final List<Token> tokens;
    private final List<Map<Integer, String>> children = new ArrayList<>();
    private final List<Map<Integer, String>> parents = new ArrayList<>();

    /** A graph without relations. */
    public Builder(List<Token> tokens) {
      this.tokens = List.copyOf(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        children.add(new LinkedHashMap<>());
        parents.add(new LinkedHashMap<>());
      }
    }

    /** Sets the relation between two tokens, in place of the one they have. */
    public Builder put(int governor, int dependent, String relation) {
      children.get(governor).put(dependent, relation);
      parents.get(dependent).put(governor, relation);
      return this;
    }

    /** The relation between two tokens. */
    public Optional<String> relation(int governor, int dependent) {
      return Optional.ofNullable(children.get(governor).get(dependent));
    }

    /** A token. */
    public Token token(int index) {
      return tokens.get(index);
    }

    /** All relations as they are now. */
    public List<Arc> arcs() {
      List<Arc> arcs = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        int governor = i;
        children.get(i).forEach((child, name) -> arcs.add(new Arc(governor, child, name)));
      }
      return arcs;
    }

    /** What a token governs as it is now, unmodifiable. */
    public List<Map.Entry<Integer, String>> children(int token) {
      return List.copyOf(children.get(token).entrySet());
    }

    /** What governs a token as it is now, unmodifiable. */
    public List<Map.Entry<Integer, String>> parents(int token) {
      return List.copyOf(parents.get(token).entrySet());
    }

    /** The graph. */
    public DependencyGraph build() {
      return new DependencyGraph(this);
    }
  }
}
