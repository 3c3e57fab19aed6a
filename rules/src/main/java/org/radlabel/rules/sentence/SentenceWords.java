package org.radlabel.rules.sentence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.radlabel.rules.WordTable;
import org.radlabel.rules.resource.ResourceLines;

/**
 * The words the rules know, read from {@code sentence-words.txt}.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class SentenceWords {
  /** What a word tells; the file's comments say more. */
  enum Kind {
    TITLE,
    SHORTENED,
    HEDGE,
    LEADING,
    LED,
    NUMBERED,
    UNIT,
    MEASURED,
    CONNECTOR,
    OPENER,
    STARTER,
    SUBJECT,
    ANSWER,
    HEADING,
    COUNTED,
    PARTICIPLE,
    ADDRESS,
    WEB,
    ROMAN,
    VERTEBRA
  }

  private static final String RESOURCE = "sentence-words.txt";

  private final Map<Kind, WordTable> words = new EnumMap<>(Kind.class);

  /** Characters of the longest word. */
  private final Map<Kind, Integer> longest = new EnumMap<>(Kind.class);

  private SentenceWords(Map<Kind, Map<String, Integer>> numbered) {
    for (Kind kind : Kind.values()) {
      Map<String, Integer> known = numbered.getOrDefault(kind, Map.of());
      words.put(kind, new WordTable(known));
      longest.put(kind, known.keySet().stream().mapToInt(String::length).max().orElse(0));
    }
  }

  /** Reads the resource. */
  static SentenceWords load() {
    Map<Kind, Map<String, Integer>> all = new EnumMap<>(Kind.class);
    ResourceLines.of(SentenceWords.class, RESOURCE).forEach(line -> add(line, all));
    return new SentenceWords(all);
  }

  private static void add(String line, Map<Kind, Map<String, Integer>> all) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    String separator = kind == Kind.HEADING ? "\\|" : " ";
    Map<String, Integer> known = all.computeIfAbsent(kind, k -> new HashMap<>());
    for (String word : line.substring(colon + 1).strip().split(separator, -1)) {
      known.putIfAbsent(word.strip(), known.size() + 1);
    }
  }

  /** How many characters the longest word of a kind has. */
  int longest(Kind kind) {
    return Objects.requireNonNull(longest.get(kind));
  }

  /** Whether the text between two places is a word of this kind, in any case. */
  boolean is(Kind kind, Window window, int from, int to) {
    return number(kind, window, from, to) > 0;
  }

  /** The place, from 1, that a word has in its list; 0 if it is no word of this kind. */
  int number(Kind kind, Window window, int from, int to) {
    int begin = Math.max(from, window.start);
    int end = Math.min(to, window.end);
    WordTable table = Objects.requireNonNull(words.get(kind));
    return begin < end ? table.lookup(window.text, begin, end) : 0;
  }
}
