package org.radlabel.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.radlabel.lexicons.rules.PhraseSyntax;

/**
 * Finds phrases among tokens: a trie over the numbers of words, classes and "any word".
 *
 * <p>Immutable, safe for any number of threads. The cost of a search grows with the text and the
 * length of what matches, not with the number of phrases.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseAutomaton<T> {
  private static final int[] NOWHERE = new int[0];

  private final Vocabulary vocabulary;
  private final int conjunction;
  private final Trie trie;

  /** By word: the nodes that it leads to from the root, by itself first, then by its classes. */
  private final int[][] starts;

  /** By node: the first of the values that end at it; one more at the end. */
  private final int[] firstValues;

  private final List<T> values;

  private PhraseAutomaton(Builder<T> builder) {
    vocabulary = builder.vocabulary;
    conjunction = vocabulary.symbol("$and");
    trie = builder.trie.build(vocabulary.firstClass());
    firstValues = builder.firstValues();
    values = builder.valuesByNode(firstValues);
    starts = starts();
  }

  private int[][] starts() {
    int[] behind = trie.fromRoot(vocabulary.size());
    int[][] all = new int[behind.length][];
    for (int word = 0; word < all.length; word++) {
      all[word] = word == Vocabulary.UNKNOWN ? NOWHERE : targets(word, behind);
    }
    return all;
  }

  private int[] targets(int word, int[] behind) {
    int[] classes = vocabulary.classes(word);
    int[] found = new int[classes.length + 1];
    int size = 0;
    if (behind[word] >= 0) {
      found[size++] = behind[word];
    }
    for (int wordClass : classes) {
      if (behind[wordClass] >= 0) {
        found[size++] = behind[wordClass];
      }
    }
    return size == 0 ? NOWHERE : Arrays.copyOf(found, size);
  }

  /**
   * Takes a match.
   *
   * @param <T> what a phrase stands for
   */
  @FunctionalInterface
  public interface Matches<T> {
    /**
     * A phrase was found from token {@code first} to before {@code end}. The same place may come
     * more than once, where a phrase matches in more than one way.
     */
    void found(int first, int end, T value);
  }

  /** Reports every match, by its first token; shorter ones first. */
  public void search(Tokens tokens, Matches<T> matches) {
    for (int first = 0; first < tokens.size(); first++) {
      for (int node : starts[tokens.word(first)]) {
        enter(tokens, first, first + 1, node, matches);
      }
    }
  }

  /** Reports what ends at a node and goes on from there. */
  private void enter(Tokens tokens, int first, int at, int node, Matches<T> matches) {
    for (int i = firstValues[node]; i < firstValues[node + 1]; i++) {
      matches.found(first, at, values.get(i));
    }
    if (at < tokens.size() && !trie.isLeaf(node)) {
      follow(tokens, first, at, node, matches);
    }
  }

  private void follow(Tokens tokens, int first, int at, int node, Matches<T> matches) {
    int word = tokens.word(at);
    if (word != Vocabulary.UNKNOWN) {
      int byWord = trie.byWord(node, word);
      if (byWord >= 0) {
        enter(tokens, first, at + 1, byWord, matches);
      }
      for (int i = trie.firstOfClasses(node); i < trie.endOfClasses(node); i++) {
        if (vocabulary.isA(word, trie.symbol(i))) {
          enter(tokens, first, at + 1, trie.target(i), matches);
        }
      }
    }
    int any = trie.byAny(node);
    if (any >= 0 && isAnyWord(tokens.kind(at)) && !vocabulary.isA(word, conjunction)) {
      enter(tokens, first, at + 1, any, matches);
    }
  }

  private static boolean isAnyWord(TokenKind kind) {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.BLANK;
  }

  /**
   * Collects phrases.
   *
   * @param <T> what a phrase stands for
   */
  public static final class Builder<T> {
    private final Vocabulary vocabulary;
    private final TrieBuilder trie = new TrieBuilder();
    private final List<T> values = new ArrayList<>();

    /** By value: the node at which it ends. */
    private int[] nodes = new int[16];

    /** For phrases of the vocabulary's lexicon. */
    public Builder(Vocabulary vocabulary) {
      this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    }

    /** Adds a plain phrase (see {@link PhraseSyntax#expand}). */
    public Builder<T> add(String phrase, T value) {
      List<String> items = new ArrayList<>();
      for (String item : phrase.split(" ", -1)) {
        if (PhraseSyntax.isText(item)) {
          Vocabulary.addWords(item, items);
        } else {
          items.add(item);
        }
      }
      add(items, 0, Trie.ROOT, value);
      return this;
    }

    private void add(List<String> items, int at, int node, T value) {
      if (at == items.size()) {
        end(node, value);
        return;
      }
      String item = items.get(at);
      if (!PhraseSyntax.isGap(item)) {
        add(items, at + 1, trie.child(node, vocabulary.symbol(item)), value);
        return;
      }
      int[] gap = PhraseSyntax.gap(item);
      int inGap = node;
      for (int words = 0; words <= gap[1]; words++) {
        if (words >= gap[0]) {
          add(items, at + 1, inGap, value);
        }
        inGap = trie.child(inGap, Vocabulary.ANY);
      }
    }

    private void end(int node, T value) {
      if (values.size() == nodes.length) {
        nodes = Arrays.copyOf(nodes, nodes.length * 2);
      }
      nodes[values.size()] = node;
      values.add(value);
    }

    /** By node: how many values end at nodes before it. */
    private int[] firstValues() {
      int[] first = new int[trie.nodes() + 1];
      for (int i = 0; i < values.size(); i++) {
        first[nodes[i] + 1]++;
      }
      for (int node = 1; node < first.length; node++) {
        first[node] += first[node - 1];
      }
      return first;
    }

    /** The values in the order of their nodes; those of one node as they were added. */
    private List<T> valuesByNode(int[] firstValues) {
      int[] next = firstValues.clone();
      List<T> sorted = new ArrayList<>(Collections.nCopies(values.size(), null));
      for (int i = 0; i < values.size(); i++) {
        sorted.set(next[nodes[i]], values.get(i));
        next[nodes[i]]++;
      }
      return sorted;
    }

    /** The automaton. */
    public PhraseAutomaton<T> build() {
      return new PhraseAutomaton<>(this);
    }
  }
}
