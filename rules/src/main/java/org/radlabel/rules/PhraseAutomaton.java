package org.radlabel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final LongIntTable edges;
  private final List<List<T>> values;

  private final int conjunction;

  private PhraseAutomaton(Vocabulary vocabulary, LongIntTable edges, List<List<T>> values) {
    this.vocabulary = vocabulary;
    this.conjunction = vocabulary.symbol("$and");
    this.edges = edges;
    this.values = values;
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
      step(tokens, first, first, 0, matches);
    }
  }

  private void step(Tokens tokens, int first, int at, int node, Matches<T> matches) {
    if (at == tokens.size()) {
      return;
    }
    int word = tokens.word(at);
    if (word != Vocabulary.UNKNOWN) {
      follow(tokens, first, at, node, word, matches);
      for (int wordClass : vocabulary.classes(word)) {
        follow(tokens, first, at, node, wordClass, matches);
      }
    }
    if (node != 0 && isAnyWord(tokens.kind(at)) && !vocabulary.isA(word, conjunction)) {
      follow(tokens, first, at, node, Vocabulary.ANY, matches);
    }
  }

  private static boolean isAnyWord(TokenKind kind) {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.BLANK;
  }

  private void follow(Tokens tokens, int first, int at, int node, int symbol, Matches<T> matches) {
    int next = edges.get(key(node, symbol));
    if (next == LongIntTable.ABSENT) {
      return;
    }
    for (T value : values.get(next)) {
      matches.found(first, at + 1, value);
    }
    step(tokens, first, at + 1, next, matches);
  }

  private static long key(int node, int symbol) {
    return (long) node << 32 | symbol;
  }

  /**
   * Collects phrases.
   *
   * @param <T> what a phrase stands for
   */
  public static final class Builder<T> {
    private final Vocabulary vocabulary;
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<T>> values = new ArrayList<>();

    /** For phrases of the vocabulary's lexicon. */
    public Builder(Vocabulary vocabulary) {
      this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
      values.add(new ArrayList<>());
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
      return edges.computeIfAbsent(
          key(node, symbol),
          k -> {
            values.add(new ArrayList<>());
            return values.size() - 1;
          });
    }

    /** The automaton. */
    public PhraseAutomaton<T> build() {
      List<List<T>> frozen = values.stream().map(List::copyOf).toList();
      return new PhraseAutomaton<>(vocabulary, new LongIntTable(edges), frozen);
    }
  }
}
