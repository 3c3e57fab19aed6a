package org.radlabel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.PhraseSyntax;
import org.radlabel.lexicons.Rule;

/**
 * Every word of a lexicon's phrases and word classes, numbered.
 *
 * <p>A word matches its own number and the numbers of the classes it belongs to, its
 * <i>symbols</i>. Immutable, safe for any number of threads.
 */
public final class Vocabulary {
  /** The number of a word that the lexicon does not know. */
  public static final int UNKNOWN = 0;

  /** The symbol that every word, number and blank matches. */
  static final int ANY = 1;

  private static final int FIRST = 2;

  private final Map<String, Integer> symbols;
  private final int[][] classesOf;
  private final BitTable members;
  private final int firstClass;
  private final WordTable table;

  private Vocabulary(Map<String, Integer> symbols, int[][] classesOf, int firstClass) {
    this.symbols = symbols;
    this.firstClass = firstClass;
    this.classesOf = classesOf;
    this.members = BitTable.of(classesOf);
    this.table = new WordTable(symbols);
  }

  /** The vocabulary of a lexicon. */
  static Vocabulary of(Lexicon lexicon) {
    TreeSet<String> words = new TreeSet<>();
    lexicon.wordClasses().values().forEach(ws -> ws.forEach(w -> words.addAll(split(w))));
    for (Rule rule : lexicon.rules()) {
      for (String phrase : rule.phrases()) {
        addWords(phrase, words);
      }
    }
    Map<String, Integer> symbols = new LinkedHashMap<>();
    words.forEach(w -> symbols.put(w, FIRST + symbols.size()));
    int firstClass = FIRST + symbols.size();
    Map<String, List<Integer>> classes = new TreeMap<>();
    for (Map.Entry<String, List<String>> c : new TreeMap<>(lexicon.wordClasses()).entrySet()) {
      int symbol = FIRST + symbols.size();
      symbols.put("$" + c.getKey(), symbol);
      for (String word : c.getValue()) {
        split(word).forEach(w -> classes.computeIfAbsent(w, k -> new ArrayList<>()).add(symbol));
      }
    }
    return new Vocabulary(symbols, classesOf(symbols, classes), firstClass);
  }

  private static int[][] classesOf(
      Map<String, Integer> symbols, Map<String, List<Integer>> classes) {
    int[][] of = new int[FIRST + symbols.size()][0];
    classes.forEach(
        (word, list) ->
            of[symbols.get(word)] = list.stream().distinct().mapToInt(Integer::intValue).toArray());
    return of;
  }

  private static void addWords(String phrase, Set<String> words) {
    for (String item : phrase.split(" ", -1)) {
      if (!item.startsWith("$") && !PhraseSyntax.isGap(item)) {
        words.addAll(split(item));
      }
    }
  }

  /** The normalised words of a plain text. */
  static List<String> split(String text) {
    return Tokenizer.words(text);
  }

  /** The number of the word at a place of a text, or {@link #UNKNOWN}. */
  int lookup(String text, int start, int end) {
    return table.lookup(text, start, end);
  }

  /** The number of a normalised word or of a class ({@code $name}), or {@link #UNKNOWN}. */
  public int symbol(String word) {
    return symbols.getOrDefault(word, UNKNOWN);
  }

  /** Whether a number is that of a class. */
  boolean isClass(int symbol) {
    return symbol >= firstClass;
  }

  /** The classes that a word belongs to, in ascending order. */
  int[] classes(int word) {
    return classesOf[word];
  }

  /** Whether a word belongs to a class. */
  public boolean isA(int word, int wordClass) {
    return members.has(word, wordClass);
  }

  /** How many numbers there are, of words and classes. */
  int size() {
    return classesOf.length;
  }

  /** All words, without the classes, in order. */
  List<String> words() {
    return symbols.keySet().stream().filter(w -> !w.startsWith("$")).toList();
  }
}
