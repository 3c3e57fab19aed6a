package org.radlabel.rules.mention;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.BitTable;
import org.radlabel.rules.Vocabulary;

/**
 * By the node of a trie: the words that lead on from it, by themselves or by a class. Immutable,
 * safe for any number of threads.
 *
 * <p>Most questions are answered with no by one number a node, which stays in the processor's first
 * cache: the bits of the words' numbers modulo 64.
 */
final class FollowingWords {
  /** Of the table: 4 MB, five times what the built-in lexicon takes. */
  private static final long MOST_BITS = 1L << 25;

  private final BitTable words;

  /** By node: a bit for each rest of a word's number that leads on. */
  private final long[] rests;

  private FollowingWords(long[][] following) {
    words = BitTable.of(following);
    rests = new long[following.length];
    for (int node = 0; node < following.length; node++) {
      for (long bits : following[node]) {
        rests[node] |= bits;
      }
    }
  }

  /** Those of a trie over the words of a vocabulary; null if the table would be too large. */
  static @Nullable FollowingWords of(Trie trie, Vocabulary vocabulary) {
    boolean fits = (long) trie.size() * vocabulary.size() <= MOST_BITS;
    return fits ? new FollowingWords(following(trie, vocabulary)) : null;
  }

  private static long[][] following(Trie trie, Vocabulary vocabulary) {
    BitSet[] members = vocabulary.members();
    long[][] all = new long[trie.size()][];
    BitSet words = new BitSet();
    for (int node = 0; node < all.length; node++) {
      words.clear();
      for (int edge = trie.firstEdge(node); edge < trie.firstEdge(node + 1); edge++) {
        words.or(members[trie.symbol(edge)]);
      }
      all[node] = words.toLongArray();
    }
    return all;
  }

  /** Whether a word leads on from a node. */
  boolean has(int node, int word) {
    return (rests[node] >>> word & 1) != 0 && words.has(node, word);
  }
}
