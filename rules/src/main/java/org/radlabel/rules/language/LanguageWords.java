package org.radlabel.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.WordTable;
import org.radlabel.rules.resource.ResourceLines;

/**
 * The words of {@code language-words.txt}, each with what it counts for every language.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class LanguageWords {
  private static final String RESOURCE = "language-words.txt";

  /** What a word counts that is hardly another language's. */
  static final int STRONG = 2;

  private static final int WEAK = 1;

  private final List<String> languages = new ArrayList<>();

  private final WordTable numbers;

  /** By a word's number: pairs of a language's place and the points. */
  private final List<int[]> points = new ArrayList<>();

  private LanguageWords(List<String> lines) {
    Map<String, Integer> byWord = new HashMap<>();
    lines.forEach(line -> add(line, byWord));
    numbers = new WordTable(byWord);
  }

  /** Reads the resource. */
  static LanguageWords load() {
    return new LanguageWords(ResourceLines.of(LanguageWords.class, RESOURCE));
  }

  private void add(String line, Map<String, Integer> byWord) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    boolean weak = line.charAt(colon - 1) == '?';
    String name = line.substring(0, weak ? colon - 1 : colon);
    if (!languages.contains(name)) {
      languages.add(name);
    }
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      int number = byWord.computeIfAbsent(word, w -> byWord.size() + 1);
      add(number, languages.indexOf(name), weak ? WEAK : STRONG);
    }
  }

  private void add(int number, int language, int count) {
    if (number > points.size()) {
      points.add(new int[] {language, count});
      return;
    }
    int[] former = points.get(number - 1);
    int[] now = Arrays.copyOf(former, former.length + 2);
    now[former.length] = language;
    now[former.length + 1] = count;
    points.set(number - 1, now);
  }

  /** The languages; English is the first. */
  List<String> languages() {
    return languages;
  }

  /** Pairs of a language's place and the points it gets; null for a word that tells nothing. */
  int @Nullable [] points(char[] text, int from, int to) {
    int number = numbers.lookup(text, from, to);
    return number == 0 ? null : points.get(number - 1);
  }

  /** The same of a word alone. */
  int @Nullable [] points(String word) {
    return points(word.toCharArray(), 0, word.length());
  }
}
