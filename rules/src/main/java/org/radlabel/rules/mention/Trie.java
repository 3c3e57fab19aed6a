package org.radlabel.rules.mention;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import org.radlabel.rules.Vocabulary;

/**
 * A trie over symbols whose equal ends are one, in four arrays. The edges of a node stand together,
 * sorted by symbol: words first, then classes; that of "any word" stands in the node's row, as
 * where its values begin.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class Trie {
  /** What a node's row holds: where its edges and those of classes begin, where its values do. */
  private static final int CLASSES = 1;

  private static final int VALUES = 2;

  /** The node after any word, or -1. */
  private static final int ANY = 3;

  private static final int ROW = 4;

  /** By node; one more at the end. */
  private final int[] rows;

  private final int[] symbols;
  private final int[] targets;
  private final int[] values;

  private Trie(int[] rows, int[] symbols, int[] targets, int[] values) {
    this.rows = rows;
    this.symbols = symbols;
    this.targets = targets;
    this.values = values;
  }

  /** The trie that an image was made of. */
  static Trie read(byte[] image) {
    IntBuffer numbers = ByteBuffer.wrap(image).asIntBuffer();
    return new Trie(next(numbers), next(numbers), next(numbers), next(numbers));
  }

  private static int[] next(IntBuffer numbers) {
    int[] next = new int[numbers.get()];
    numbers.get(next);
    return next;
  }

  /** Its arrays as bytes, each behind its length. */
  byte[] image() {
    List<int[]> arrays = List.of(rows, symbols, targets, values);
    int size = arrays.stream().mapToInt(a -> 1 + a.length).sum();
    ByteBuffer image = ByteBuffer.allocate(size * Integer.BYTES);
    IntBuffer numbers = image.asIntBuffer();
    arrays.forEach(a -> numbers.put(a.length).put(a));
    return image.array();
  }

  /** Writes a trie node by node, each after those that its edges lead to, the root last. */
  static final class Writer {
    private final int[] rows;
    private final int[] symbols;
    private final int[] targets;
    private final int[] values;
    private int row = -ROW;
    private int edge;
    private int value;

    Writer(int nodes, int edges, int values) {
      rows = new int[(nodes + 1) * ROW];
      symbols = new int[edges];
      targets = new int[edges];
      this.values = new int[values];
    }

    /** Begins the next node. */
    void begin() {
      row += ROW;
      rows[row] = edge;
      rows[row + CLASSES] = edge;
      rows[row + VALUES] = value;
      rows[row + ANY] = -1;
    }

    /** Adds an edge, those with higher symbols later; symbols from one on are classes. */
    void edge(int symbol, int target, int firstClass) {
      if (symbol == Vocabulary.ANY) {
        rows[row + ANY] = target;
        return;
      }
      symbols[edge] = symbol;
      targets[edge++] = target;
      rows[row + CLASSES] += symbol < firstClass ? 1 : 0;
    }

    void value(int number) {
      values[value++] = number;
    }

    Trie trie() {
      begin();
      return new Trie(rows, symbols, targets, values);
    }
  }

  /** The node after a word, or -1. */
  int byWord(int node, int word) {
    int low = firstEdge(node);
    int high = firstOfClasses(node) - 1;
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

  /** The node after any word, or -1. */
  int byAny(int node) {
    return rows[node * ROW + ANY];
  }

  /** How many nodes there are. */
  int size() {
    return rows.length / ROW - 1;
  }

  /** The first of a node's edges, which stand to before that of the next node. */
  int firstEdge(int node) {
    return rows[node * ROW];
  }

  /** The first of a node's edges by classes, after those by words. */
  int firstOfClasses(int node) {
    return rows[node * ROW + CLASSES];
  }

  /** The symbol of an edge. */
  int symbol(int edge) {
    return symbols[edge];
  }

  /** The node after an edge. */
  int target(int edge) {
    return targets[edge];
  }

  /** The first of a node's values, which stand to before that of the next node. */
  int firstValue(int node) {
    return rows[node * ROW + VALUES];
  }

  /** The number of a value. */
  int value(int place) {
    return values[place];
  }

  /** By symbol, up to before {@code size}: the node after the root, or -1. */
  int[] fromRoot(int size) {
    int[] behind = new int[size];
    Arrays.fill(behind, -1);
    int root = size() - 1;
    for (int edge = firstEdge(root); edge < firstEdge(root + 1); edge++) {
      behind[symbols[edge]] = targets[edge];
    }
    return behind;
  }
}
