package org.radlabel.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.radlabel.lexicons.PhraseSyntax;

/**
 * Finds phrases among tokens: a trie over the numbers of words, classes and "any word".
 *
 * <p>Immutable, safe for any number of threads. The cost of a search grows with the text and the
 * length of what matches, not with the number of phrases.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseAutomaton<T> {
  private final Vocabulary vocabulary;
  private final int conjunction;

  /** By word: the nodes that it leads to from the root, by itself first, then by its classes. */
  private final int[][] starts;

  /** By node: its edges. */
  private final Edges[] edges;

  private final List<List<T>> values;

  private PhraseAutomaton(Vocabulary vocabulary, Edges[] edges, List<List<T>> values) {
    this.vocabulary = vocabulary;
    this.conjunction = vocabulary.symbol("$and");
    this.edges = edges;
    this.values = values;
    this.starts = new int[vocabulary.size()][];
    Arrays.setAll(starts, word -> edges[0].targets(word, vocabulary.classes(word)));
    starts[Vocabulary.UNKNOWN] = new int[0];
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
    List<T> ending = values.get(node);
    for (int i = 0; i < ending.size(); i++) {
      matches.found(first, at, ending.get(i));
    }
    Edges next = edges[node];
    if (next != Edges.NONE && at < tokens.size()) {
      follow(tokens, first, at, next, matches);
    }
  }

  private void follow(Tokens tokens, int first, int at, Edges next, Matches<T> matches) {
    int word = tokens.word(at);
    if (word != Vocabulary.UNKNOWN) {
      int byWord = next.byWord(word);
      if (byWord >= 0) {
        enter(tokens, first, at + 1, byWord, matches);
      }
      for (int i = 0; i < next.classes(); i++) {
        if (vocabulary.isA(word, next.wordClass(i))) {
          enter(tokens, first, at + 1, next.byClass(i), matches);
        }
      }
    }
    if (next.any() >= 0 && isAnyWord(tokens.kind(at)) && !vocabulary.isA(word, conjunction)) {
      enter(tokens, first, at + 1, next.any(), matches);
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
    private final List<TreeMap<Integer, Integer>> edges = new ArrayList<>();
    private final List<List<T>> values = new ArrayList<>();

    /** For phrases of the vocabulary's lexicon. */
    public Builder(Vocabulary vocabulary) {
      this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
      newNode();
    }

    private int newNode() {
      edges.add(new TreeMap<>());
      values.add(new ArrayList<>());
      return values.size() - 1;
    }

    /** Adds a plain phrase (see {@link PhraseSyntax#expand}). */
    public Builder<T> add(String phrase, T value) {
      List<String> items = new ArrayList<>();
      for (String item : phrase.split(" ", -1)) {
        boolean special = item.startsWith("$") || PhraseSyntax.isGap(item);
        items.addAll(special ? List.of(item) : Vocabulary.split(item));
      }
      add(items, 0, 0, value);
      return this;
    }

    private void add(List<String> items, int at, int node, T value) {
      if (at == items.size()) {
        values.get(node).add(value);
        return;
      }
      String item = items.get(at);
      if (!PhraseSyntax.isGap(item)) {
        add(items, at + 1, child(node, vocabulary.symbol(item)), value);
        return;
      }
      int[] gap = PhraseSyntax.gap(item);
      int inGap = node;
      for (int words = 0; words <= gap[1]; words++) {
        if (words >= gap[0]) {
          add(items, at + 1, inGap, value);
        }
        inGap = child(inGap, Vocabulary.ANY);
      }
    }

    private int child(int node, int symbol) {
      return edges.get(node).computeIfAbsent(symbol, k -> newNode());
    }

    /** The automaton. */
    public PhraseAutomaton<T> build() {
      List<List<T>> frozen = values.stream().map(List::copyOf).toList();
      Edges[] compact =
          edges.stream().map(e -> Edges.of(e, vocabulary::isClass)).toArray(Edges[]::new);
      return new PhraseAutomaton<>(vocabulary, compact, frozen);
    }
  }
}
