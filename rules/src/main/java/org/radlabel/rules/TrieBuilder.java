package org.radlabel.rules;

import java.util.Arrays;

/**
 * Collects the edges of a {@link Trie}: open addressing over pairs of a node and a symbol, without
 * an object for each, since there are some hundred thousand. Not thread-safe.
 */
final class TrieBuilder {
  private static final int FIRST_CAPACITY = 1 << 10;

  /** No edge: no node is its own child. */
  private static final long EMPTY = -1;

  private long[] keys = empty(FIRST_CAPACITY);
  private int[] targets = new int[FIRST_CAPACITY];
  private int nodes = 1;

  private static long[] empty(int capacity) {
    long[] keys = new long[capacity];
    Arrays.fill(keys, EMPTY);
    return keys;
  }

  /** How many nodes there are; the root is the first. */
  int nodes() {
    return nodes;
  }

  /** The node behind another by a symbol, made if there is none yet. */
  int child(int node, int symbol) {
    long key = (long) node << Integer.SIZE | symbol;
    int slot = slot(keys, key);
    if (keys[slot] == EMPTY) {
      keys[slot] = key;
      targets[slot] = nodes;
      nodes++;
      if (nodes > keys.length / 2) {
        grow();
      }
      return nodes - 1;
    }
    return targets[slot];
  }

  private static int slot(long[] keys, long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] larger = empty(keys.length * 2);
    int[] largerTargets = new int[larger.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        int slot = slot(larger, keys[i]);
        larger[slot] = keys[i];
        largerTargets[slot] = targets[i];
      }
    }
    keys = larger;
    targets = largerTargets;
  }

  /** The trie; symbols from {@code firstClass} on are classes. */
  Trie build(int firstClass) {
    long[] sorted = Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
    int[] symbols = new int[sorted.length];
    int[] after = new int[sorted.length];
    int[] edges = new int[nodes + 1];
    int[] classEdges = new int[nodes];
    for (int i = 0; i < sorted.length; i++) {
      int node = (int) (sorted[i] >>> Integer.SIZE);
      symbols[i] = (int) sorted[i];
      after[i] = targets[slot(keys, sorted[i])];
      edges[node + 1] = i + 1;
      classEdges[node] += symbols[i] < firstClass ? 1 : 0;
    }
    for (int node = 0; node < nodes; node++) {
      edges[node + 1] = Math.max(edges[node + 1], edges[node]);
      classEdges[node] += edges[node];
    }
    return new Trie(edges, classEdges, symbols, after);
  }
}
