package org.radlabel.rules.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.image.Images;
import org.radlabel.rules.image.PhraseHashes;

/**
 * Finds phrases among tokens: a trie over the numbers of words, classes, ranges and "any word".
 *
 * <p>Immutable, safe for any number of threads. The cost of a search grows with the text and the
 * length of what matches, not with the number of phrases.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseAutomaton<T> {
  private static final int[] NOWHERE = new int[0];

  private final Vocabulary vocabulary;
  private final Trie trie;

  /** The words that lead on from each node; null if there are too many. */
  private final @Nullable FollowingWords following;

  /** By word: whether no gap passes over it. */
  private final boolean[] parts;

  /** By word: the nodes that it leads to from the root, by itself first, then by its classes. */
  private final int[][] starts;

  /** Null where no phrase has an item that stands for numbers. */
  private final @Nullable Numbers numbers;

  /** By the numbers that the trie has for them. */
  private final List<T> values;

  private PhraseAutomaton(Builder<T> builder) {
    vocabulary = builder.vocabulary;
    trie = Images.read(builder.hash()).map(Trie::read).orElseGet(builder::trie);
    values = List.copyOf(builder.values);
    following = FollowingWords.of(trie, vocabulary);
    parts = parts(builder.apart);
    starts = starts();
    numbers = vocabulary.numbers().isEmpty() ? null : new Numbers(vocabulary);
  }

  private boolean[] parts(@Nullable WordClass apart) {
    boolean[] all = vocabulary.wordsOf(WordClass.PARTING);
    boolean[] others = apart == null ? all : vocabulary.wordsOf(apart);
    for (int word = 0; word < all.length; word++) {
      all[word] |= others[word];
    }
    return all;
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
     * Takes a phrase that stands from one token to before another. The same place may come more
     * than once, where a phrase matches in more than one way.
     *
     * @param first the index of its first token
     * @param end the index after its last token
     * @param value what was added with the phrase
     */
    void found(int first, int end, T value);
  }

  /**
   * Reports every match, by its first token; shorter ones first.
   *
   * @param tokens the tokens of one sentence
   * @param matches takes each match
   */
  public void search(Tokens tokens, Matches<T> matches) {
    for (int first = 0; first < tokens.size(); first++) {
      for (int node : starts[tokens.word(first)]) {
        enter(tokens, first, first + 1, node, matches);
      }
      if (numbers != null && tokens.kind(first) == TokenKind.NUMBER) {
        followNumber(tokens, first, first, trie.size() - 1, numbers, matches);
      }
    }
  }

  /** Reports what ends at a node and goes on from there. */
  private void enter(Tokens tokens, int first, int at, int node, Matches<T> matches) {
    for (int i = trie.firstValue(node); i < trie.firstValue(node + 1); i++) {
      matches.found(first, at, values.get(trie.value(i)));
    }
    if (at < tokens.size()) {
      follow(tokens, first, at, node, matches);
    }
  }

  private void follow(Tokens tokens, int first, int at, int node, Matches<T> matches) {
    int word = tokens.word(at);
    if (following == null || following.has(node, word)) {
      int byWord = trie.byWord(node, word);
      if (byWord >= 0) {
        enter(tokens, first, at + 1, byWord, matches);
      }
      for (int i = trie.firstOfClasses(node); i < trie.firstEdge(node + 1); i++) {
        if (vocabulary.isA(word, trie.symbol(i))) {
          enter(tokens, first, at + 1, trie.target(i), matches);
        }
      }
    }
    if (numbers != null && tokens.kind(at) == TokenKind.NUMBER) {
      followNumber(tokens, first, at, node, numbers, matches);
    }
    int any = trie.byAny(node);
    if (any >= 0 && isAnyWord(tokens.kind(at)) && !parts[word]) {
      enter(tokens, first, at + 1, any, matches);
    }
  }

  /** Goes on by the items of a node that the number at a token is one of: its last edges. */
  private void followNumber(
      Tokens tokens, int first, int at, int node, Numbers of, Matches<T> matches) {
    int edge = trie.firstEdge(node + 1) - 1;
    while (edge >= trie.firstEdge(node) && of.isOne(trie.symbol(edge))) {
      if (of.holds(trie.symbol(edge), Numbers.at(tokens, at))) {
        enter(tokens, first, at + 1, trie.target(edge), matches);
      }
      edge--;
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
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<T> values = new ArrayList<>();
    private @Nullable WordClass apart;

    /**
     * Builds an automaton.
     *
     * @param vocabulary the vocabulary of the lexicon that the phrases are of
     */
    public Builder(Vocabulary vocabulary) {
      this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    }

    /**
     * Keeps the gaps of all phrases from passing over the words of a class.
     *
     * @param wordClass the class
     * @return this builder
     */
    public Builder<T> apart(WordClass wordClass) {
      apart = wordClass;
      return this;
    }

    /**
     * Adds plain phrases (see {@link PhraseSyntax#expand}).
     *
     * @param plain the plain phrases, which never change
     * @param value what their matches come with
     * @return this builder
     */
    public Builder<T> add(List<String> plain, T value) {
      phrases.add(plain);
      values.add(value);
      return this;
    }

    /** The hash of all that the trie is made from. */
    long hash() {
      long hash = PhraseHashes.with(vocabulary.hash(), phrases.size());
      for (List<String> plain : phrases) {
        hash = PhraseHashes.with(hash, vocabulary.hashOf(plain));
      }
      return hash;
    }

    /** The trie, made from the phrases. */
    Trie trie() {
      PhraseCompiler compiler = new PhraseCompiler(vocabulary);
      for (int value = 0; value < phrases.size(); value++) {
        for (String phrase : phrases.get(value)) {
          compiler.add(phrase, value);
        }
      }
      return compiler.trie();
    }

    /** {@return the automaton; its trie is read where the build has made it} */
    public PhraseAutomaton<T> build() {
      return new PhraseAutomaton<>(this);
    }
  }
}
