package org.radlabel.rules;

import java.util.Arrays;

/**
 * A trie over symbols, in four arrays: the edges of a node stand together, sorted by symbol, so
 * that "any word" comes first, then words, then classes.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class Trie {
  static final int ROOT = 0;

  /** By node: its first edge; one more at the end. */
  private final int[] edges;

  /** By node: its first edge that is a class's. */
  private final int[] classEdges;

  private final int[] symbols;
  private final int[] targets;

  /** Takes the arrays over. */
  Trie(int[] edges, int[] classEdges, int[] symbols, int[] targets) {
    this.edges = edges;
    this.classEdges = classEdges;
    this.symbols = symbols;
    this.targets = targets;
  }

  /** Whether no edge leaves a node. */
  boolean isLeaf(int node) {
    return edges[node] == edges[node + 1];
  }

  /** The node behind a word, or -1. */
  int byWord(int node, int word) {
    int low = edges[node];
    int high = classEdges[node] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int symbol = symbols[middle];
      if (symbol == word) {
        return targets[middle];
      }
      low = symbol < word ? middle + 1 : low;
      high = symbol < word ? high : middle - 1;
    }
    return -1;
  }

  /** The node behind any word, or -1. */
  int byAny(int node) {
    int edge = edges[node];
    return edge < edges[node + 1] && symbols[edge] == Vocabulary.ANY ? targets[edge] : -1;
  }

  /** The first of a node's edges by classes, which ascend to before {@link #endOfClasses}. */
  int firstOfClasses(int node) {
    return classEdges[node];
  }

  int endOfClasses(int node) {
    return edges[node + 1];
  }

  /** The symbol of an edge. */
  int symbol(int edge) {
    return symbols[edge];
  }

  /** The node behind an edge. */
  int target(int edge) {
    return targets[edge];
  }

  /** By symbol, up to before {@code size}: the node behind the root, or -1. */
  int[] fromRoot(int size) {
    int[] behind = new int[size];
    Arrays.fill(behind, -1);
    for (int edge = edges[ROOT]; edge < edges[ROOT + 1]; edge++) {
      behind[symbols[edge]] = targets[edge];
    }
    return behind;
  }
}
