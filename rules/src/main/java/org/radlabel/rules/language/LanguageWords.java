package org.radlabel.rules.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** By word: pairs of a language's place and the points. */
  private final Map<String, int[]> points = new HashMap<>();

  /** Reads the resource. */
  static LanguageWords load() {
    LanguageWords all = new LanguageWords();
    try (InputStream in = LanguageWords.class.getResourceAsStream(RESOURCE);
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
    boolean weak = line.charAt(colon - 1) == '?';
    String name = line.substring(0, weak ? colon - 1 : colon);
    if (!languages.contains(name)) {
      languages.add(name);
    }
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      add(word, languages.indexOf(name), weak ? WEAK : STRONG);
    }
  }

  private void add(String word, int language, int count) {
    int[] former = points.getOrDefault(word, new int[0]);
    int[] now = Arrays.copyOf(former, former.length + 2);
    now[former.length] = language;
    now[former.length + 1] = count;
    points.put(word, now);
  }

  /** The languages; English is the first. */
  List<String> languages() {
    return languages;
  }

  /** Pairs of a language's place and the points it gets; null for a word that tells nothing. */
  int[] points(String word) {
    return points.get(word);
  }
}
