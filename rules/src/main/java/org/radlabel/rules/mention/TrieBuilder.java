package org.radlabel.rules.mention;

import java.util.Arrays;

/**
 * Collects the edges of a {@link Trie}: open addressing over pairs of a node and a symbol, without
 * an object for each, since there are some hundred thousand. Not thread-safe.
 */
final class TrieBuilder {
  static final int ROOT = 0;

  private static final int FIRST_CAPACITY = 1 << 10;

  /** No edge: no node is its own child. */
  private static final long EMPTY = -1;

  private long[] keys = empty(FIRST_CAPACITY);
  private int[] targets = new int[FIRST_CAPACITY];
  private int nodes = 1;

  /** The nodes at which values end, each with its value, in the order they were added. */
  private long[] ends = new long[16];

  private int endCount;

  private static long[] empty(int capacity) {
    long[] keys = new long[capacity];
    Arrays.fill(keys, EMPTY);
    return keys;
  }

  /** The node after another by a symbol, made if there is none yet: a higher number than its. */
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

  /** Says that a value, by its number, ends at a node. */
  void end(int node, int value) {
    if (endCount == ends.length) {
      ends = Arrays.copyOf(ends, endCount * 2);
    }
    ends[endCount++] = ((long) node << Integer.SIZE) | value;
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
    int[] firstEdges = new int[nodes + 1];
    for (long key : keys) {
      if (key != EMPTY) {
        firstEdges[node(key) + 1]++;
      }
    }
    int[] next = sums(firstEdges);
    long[] edges = new long[nodes - 1];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        edges[next[node(keys[i])]++] = (keys[i] << Integer.SIZE) | targets[i];
      }
    }
    return new TrieFolding(edges, firstEdges, values(), firstValues()).trie(firstClass);
  }

  private static int node(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  /** Makes sums of numbers; a copy is given back. */
  private static int[] sums(int[] numbers) {
    for (int i = 1; i < numbers.length; i++) {
      numbers[i] += numbers[i - 1];
    }
    return numbers.clone();
  }

  /** By node: how many values end at nodes before it. */
  private int[] firstValues() {
    int[] first = new int[nodes + 1];
    for (int i = 0; i < endCount; i++) {
      first[node(ends[i]) + 1]++;
    }
    sums(first);
    return first;
  }

  /** The values in the order of their nodes; those of one node as they were added. */
  private int[] values() {
    int[] next = firstValues();
    int[] values = new int[endCount];
    for (int i = 0; i < endCount; i++) {
      values[next[node(ends[i])]++] = (int) ends[i];
    }
    return values;
  }
}
