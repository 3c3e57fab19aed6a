package org.radlabel.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.image.Images;
import org.radlabel.rules.image.PhraseHashes;

/**
 * Every word of a lexicon's phrases and word classes, numbered.
 *
 * <p>A word matches its own number and the numbers of the classes it belongs to, its
 * <i>symbols</i>. What phrases say of numbers has symbols too, which no word has. Immutable, safe
 * for any number of threads.
 */
public final class Vocabulary {
  /** The number of a word that the lexicon does not know. */
  public static final int UNKNOWN = 0;

  /** The symbol that every word, number and blank matches. */
  public static final int ANY = 1;

  private static final int FIRST = 2;

  private final Map<String, Integer> symbols;
  private final int[][] classesOf;
  private final BitTable members;
  private final int firstClass;
  private final List<String> numbers;
  private final WordTable table;
  private final PhraseHashes hashes;

  private Vocabulary(
      Map<String, Integer> symbols,
      int[][] classesOf,
      int firstClass,
      List<String> numbers,
      PhraseHashes hashes) {
    this.symbols = symbols;
    this.hashes = hashes;
    this.firstClass = firstClass;
    this.numbers = numbers;
    this.classesOf = classesOf;
    this.members = BitTable.of(classesOf);
    this.table = new WordTable(symbols);
  }

  /**
   * {@return the vocabulary of a lexicon}
   *
   * @param lexicon the lexicon
   */
  public static Vocabulary of(Lexicon lexicon) {
    PhraseHashes hashes = new PhraseHashes(lexicon);
    PhraseItems items =
        Images.read(hashes.ofAll()).map(PhraseItems::read).orElseGet(() -> items(lexicon));
    Map<String, Integer> symbols = new LinkedHashMap<>();
    items.words().forEach(w -> symbols.put(w, FIRST + symbols.size()));
    int firstClass = FIRST + symbols.size();
    Map<String, List<Integer>> classes = new TreeMap<>();
    for (Map.Entry<String, List<String>> c : new TreeMap<>(lexicon.wordClasses()).entrySet()) {
      int symbol = FIRST + symbols.size();
      symbols.put("$" + c.getKey(), symbol);
      for (String word : c.getValue()) {
        membersOf(word)
            .forEach(w -> classes.computeIfAbsent(w, k -> new ArrayList<>()).add(symbol));
      }
    }
    items.numbers().forEach(n -> symbols.put(n, FIRST + symbols.size()));
    int[][] classesOf = classesOf(symbols, classes);
    return new Vocabulary(symbols, classesOf, firstClass, items.numbers(), hashes);
  }

  /** What the phrases and word classes of a lexicon are made of. */
  static PhraseItems items(Lexicon lexicon) {
    Set<String> words = new HashSet<>();
    Set<String> numbers = new TreeSet<>();
    for (String item : PhraseItems.written(lexicon)) {
      if (PhraseSyntax.isText(item)) {
        addWords(item, words);
      } else if (PhraseSyntax.isNumber(item)) {
        numbers.add(item);
      }
    }
    lexicon.wordClasses().values().forEach(ws -> ws.forEach(w -> addWords(w, words)));
    return new PhraseItems(words.stream().sorted().toList(), List.copyOf(numbers));
  }

  /** The words of a member of a class; of a contraction the verb. */
  private static List<String> membersOf(String word) {
    if (isPlain(word)) {
      return List.of(word);
    }
    return word.indexOf('\'') < 0 ? split(word) : split(word).subList(0, 1);
  }

  private static int[][] classesOf(
      Map<String, Integer> symbols, Map<String, List<Integer>> classes) {
    int[][] of = new int[FIRST + symbols.size()][0];
    classes.forEach(
        (word, list) ->
            of[Objects.requireNonNull(symbols.get(word))] =
                list.stream().distinct().mapToInt(Integer::intValue).toArray());
    return of;
  }

  /**
   * Adds the normalised words of an item of a phrase; most are a word in small letters.
   *
   * @param item a word of a phrase, written as in a lexicon
   * @param words takes the words
   */
  public static void addWords(String item, Collection<String> words) {
    if (isPlain(item)) {
      words.add(item);
    } else {
      words.addAll(split(item));
    }
  }

  private static boolean isPlain(String item) {
    for (int i = 0; i < item.length(); i++) {
      if (item.charAt(i) < 'a' || item.charAt(i) > 'z') {
        return false;
      }
    }
    return !item.isEmpty();
  }

  /**
   * {@return the normalised words of a plain text}
   *
   * @param text a text without classes of words and gaps
   */
  public static List<String> split(String text) {
    return Tokenizer.words(text);
  }

  /**
   * {@return the number of the word at a place of a text, or {@link #UNKNOWN}}
   *
   * @param text a text
   * @param start the offset of the word's first character
   * @param end the offset after its last one
   */
  public int lookup(char[] text, int start, int end) {
    return table.lookup(text, start, end);
  }

  /**
   * {@return the number of a normalised word or of a class ({@code $name}), or {@link #UNKNOWN}}
   *
   * @param word a normalised word, or a dollar sign and the name of a class
   */
  public int symbol(String word) {
    return symbols.getOrDefault(word, UNKNOWN);
  }

  /** {@return the first number that is a class's; all words have smaller ones} */
  public int firstClass() {
    return firstClass;
  }

  /**
   * {@return the items that stand for numbers; their symbols, the highest, follow one another in
   * this order up to before {@link #size}}
   */
  public List<String> numbers() {
    return numbers;
  }

  /**
   * {@return the classes that a word belongs to, in ascending order}
   *
   * @param word a word's number
   */
  public int[] classes(int word) {
    return classesOf[word];
  }

  /** {@return the words that match each symbol, by the symbol's number} */
  public BitSet[] members() {
    BitSet[] all = new BitSet[size()];
    for (int symbol = 0; symbol < all.length; symbol++) {
      all[symbol] = new BitSet();
      if (symbol < firstClass) {
        all[symbol].set(symbol);
      }
    }
    for (int word = 0; word < firstClass; word++) {
      for (int wordClass : classesOf[word]) {
        all[wordClass].set(word);
      }
    }
    return all;
  }

  /**
   * {@return whether a word belongs to a class}
   *
   * @param word a word's number, or {@link #UNKNOWN}
   * @param wordClass a class's number, or {@link #UNKNOWN}, which no word belongs to
   */
  public boolean isA(int word, int wordClass) {
    return members.has(word, wordClass);
  }

  /**
   * {@return by a word's number: whether it belongs to a class}
   *
   * @param wordClass the class, which the lexicon may not have
   */
  public boolean[] wordsOf(WordClass wordClass) {
    int symbol = symbol("$" + wordClass.title());
    boolean[] belongs = new boolean[size()];
    for (int word = 0; word < belongs.length; word++) {
      belongs[word] = isA(word, symbol);
    }
    return belongs;
  }

  /** {@return a hash of all that it was made from} */
  public long hash() {
    return hashes.ofAll();
  }

  /**
   * {@return a hash of phrases; that of the phrases of one of the lexicon's rules is known}
   *
   * @param phrases phrases, which never change
   */
  public long hashOf(List<String> phrases) {
    return hashes.of(phrases);
  }

  /** {@return what {@link #of} reads in place of the lexicon's phrases} */
  public byte[] image() {
    return new PhraseItems(words(), numbers).image();
  }

  /** {@return how many symbols there are, with those that no word has} */
  public int size() {
    return classesOf.length;
  }

  /** {@return all words, without the classes, in order} */
  public List<String> words() {
    return symbols.keySet().stream().filter(PhraseSyntax::isText).toList();
  }
}
