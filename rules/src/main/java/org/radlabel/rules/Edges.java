package org.radlabel.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The edges that leave one node of a {@link PhraseAutomaton}: by words, by classes of words, and by
 * any word.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class Edges {
  /** Of a node at which every phrase ends. */
  static final Edges NONE = new Edges(new int[0], new int[0], new int[0], new int[0], -1);

  private final int[] words;
  private final int[] afterWords;
  private final int[] classes;
  private final int[] afterClasses;
  private final int any;

  private Edges(int[] words, int[] afterWords, int[] classes, int[] afterClasses, int any) {
    this.words = words;
    this.afterWords = afterWords;
    this.classes = classes;
    this.afterClasses = afterClasses;
    this.any = any;
  }

  /** The edges of a node by their symbols; {@code isClass} tells those of classes. */
  static Edges of(SortedMap<Integer, Integer> targets, IntPredicate isClass) {
    if (targets.isEmpty()) {
      return NONE;
    }
    int[] classes = symbols(targets, isClass);
    int[] words = symbols(targets, s -> s != Vocabulary.ANY && !isClass.test(s));
    return new Edges(
        words,
        after(words, targets),
        classes,
        after(classes, targets),
        targets.getOrDefault(Vocabulary.ANY, -1));
  }

  private static int[] symbols(SortedMap<Integer, Integer> targets, IntPredicate wanted) {
    return targets.keySet().stream().mapToInt(Integer::intValue).filter(wanted).toArray();
  }

  private static int[] after(int[] symbols, Map<Integer, Integer> targets) {
    return Arrays.stream(symbols).map(targets::get).toArray();
  }

  /** The node behind a word, or -1. */
  int byWord(int word) {
    int i = Arrays.binarySearch(words, word);
    return i < 0 ? -1 : afterWords[i];
  }

  /** How many edges classes have. */
  int classes() {
    return classes.length;
  }

  /** The class of an edge; they ascend. */
  int wordClass(int edge) {
    return classes[edge];
  }

  /** The node behind a class's edge. */
  int byClass(int edge) {
    return afterClasses[edge];
  }

  /** The node behind any word, or -1. */
  int any() {
    return any;
  }

  /** The nodes behind a word by itself and then by its classes, which ascend. */
  int[] targets(int word, int[] classesOfWord) {
    IntStream byClass = Arrays.stream(classesOfWord).map(this::behind);
    return IntStream.concat(IntStream.of(byWord(word)), byClass).filter(t -> t >= 0).toArray();
  }

  private int behind(int wordClass) {
    int i = Arrays.binarySearch(classes, wordClass);
    return i < 0 ? -1 : afterClasses[i];
  }
}
