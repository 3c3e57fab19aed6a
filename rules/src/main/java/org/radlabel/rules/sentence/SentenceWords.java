package org.radlabel.rules.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    COUNTED
  }

  private static final String RESOURCE = "sentence-words.txt";

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** Characters of the longest word; no other is looked up. */
  private final Map<Kind, Integer> longest = new EnumMap<>(Kind.class);

  private SentenceWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
      longest.put(kind, 0);
    }
  }

  /** Reads the resource. */
  static SentenceWords load() {
    SentenceWords all = new SentenceWords();
    try (InputStream in = SentenceWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return all;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (line.isEmpty() || line.charAt(0) == '#' || colon < 0) {
      return;
    }
    Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    String separator = kind == Kind.HEADING ? "\\|" : " ";
    for (String word : line.substring(colon + 1).strip().split(separator, -1)) {
      words.get(kind).add(word.strip());
      longest.merge(kind, word.strip().length(), Math::max);
    }
  }

  /** How many characters the longest word of a kind has. */
  int longest(Kind kind) {
    return longest.get(kind);
  }

  /** Whether the text between two places is a word of this kind, in any case. */
  boolean is(Kind kind, Window window, int from, int to) {
    return from < to
        && to - from <= longest.get(kind)
        && words.get(kind).contains(window.slice(from, to).toLowerCase(Locale.ROOT));
  }
}
