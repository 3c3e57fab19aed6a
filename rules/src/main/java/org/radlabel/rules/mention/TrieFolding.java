package org.radlabel.rules.mention;

import java.util.Arrays;

/**
 * Makes one node of all those of a trie after which the same phrases with the same values go on:
 * some hundred thousand become a tenth of it, which the processor's caches hold. For one use.
 */
final class TrieFolding {
  private static final long SYMBOL = -1L << Integer.SIZE;
  private static final long MIXER = 0x9e3779b97f4a7c15L;

  /** By node, from {@link #firstEdges} on: a symbol and the node after it, by symbol. */
  private final long[] edges;

  private final int[] firstEdges;

  /** By node, from {@link #firstValues} on. */
  private final int[] values;

  private final int[] firstValues;

  /** By node: the number of the one that it becomes. */
  private final int[] kept;

  /** By number: the first node that became it. */
  private final int[] nodes;

  private int size;
  private int edgeCount;
  private int valueCount;

  /** The numbers of the nodes kept, from 1, by the hash of what goes on after them. */
  private final int[] table;

  /** Takes the arrays over; a node's number is higher than that of the node before it. */
  TrieFolding(long[] edges, int[] firstEdges, int[] values, int[] firstValues) {
    this.edges = edges;
    this.firstEdges = firstEdges;
    this.values = values;
    this.firstValues = firstValues;
    int all = firstEdges.length - 1;
    kept = new int[all];
    nodes = new int[all];
    table = new int[2 * Integer.highestOneBit(all) * 2];
  }

  /** The trie; symbols from {@code firstClass} on are classes. */
  Trie trie(int firstClass) {
    for (int node = kept.length - 1; node >= 0; node--) {
      int from = firstEdges[node];
      int to = firstEdges[node + 1];
      for (int i = from; i < to; i++) {
        edges[i] = (edges[i] & SYMBOL) | kept[(int) edges[i]];
      }
      Arrays.sort(edges, from, to);
      kept[node] = fold(node);
    }
    return written(firstClass);
  }

  /** The number of the node that a node becomes whose edges lead to nodes that are kept. */
  private int fold(int node) {
    int slot = hash(node) & (table.length - 1);
    while (table[slot] != 0) {
      if (isSame(nodes[table[slot] - 1], node)) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    edgeCount += firstEdges[node + 1] - firstEdges[node];
    valueCount += firstValues[node + 1] - firstValues[node];
    nodes[size++] = node;
    table[slot] = size;
    return size - 1;
  }

  private int hash(int node) {
    long hash = 0;
    for (int i = firstEdges[node]; i < firstEdges[node + 1]; i++) {
      hash = hash * MIXER + edges[i];
    }
    for (int i = firstValues[node]; i < firstValues[node + 1]; i++) {
      hash = hash * MIXER + values[i];
    }
    hash *= MIXER;
    return (int) (hash >>> Integer.SIZE);
  }

  private boolean isSame(int a, int b) {
    return Arrays.equals(
            edges, firstEdges[a], firstEdges[a + 1], edges, firstEdges[b], firstEdges[b + 1])
        && Arrays.equals(
            values, firstValues[a], firstValues[a + 1], values, firstValues[b], firstValues[b + 1]);
  }

  private Trie written(int firstClass) {
    Trie.Writer writer = new Trie.Writer(size, edgeCount, valueCount);
    for (int number = 0; number < size; number++) {
      int node = nodes[number];
      writer.begin();
      for (int i = firstEdges[node]; i < firstEdges[node + 1]; i++) {
        writer.edge((int) (edges[i] >>> Integer.SIZE), (int) edges[i], firstClass);
      }
      for (int i = firstValues[node]; i < firstValues[node + 1]; i++) {
        writer.value(values[i]);
      }
    }
    return writer.trie();
  }
}
