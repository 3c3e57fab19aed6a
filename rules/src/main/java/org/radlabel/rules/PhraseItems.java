package org.radlabel.rules;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;

/**
 * What the phrases of a lexicon are made of, apart from word classes and gaps. Immutable.
 *
 * @param words all words, with those of word classes, in order
 * @param numbers the items that stand for numbers, in order
 */
record PhraseItems(List<String> words, List<String> numbers) {
  private static final String LINE = "\n";
  private static final String SPACE = " ";

  /** All items of the phrases of a lexicon, words as they are written. */
  static Set<String> written(Lexicon lexicon) {
    Set<String> items = new HashSet<>();
    for (Rule rule : lexicon.rules()) {
      for (String phrase : rule.phrases()) {
        addItems(phrase, items);
      }
    }
    return items;
  }

  private static void addItems(String phrase, Collection<String> items) {
    int start = 0;
    int end = phrase.indexOf(' ');
    while (end >= 0) {
      items.add(phrase.substring(start, end));
      start = end + 1;
      end = phrase.indexOf(' ', start);
    }
    items.add(phrase.substring(start));
  }

  /** Those that {@link #image} has written. */
  static PhraseItems read(byte[] image) {
    List<String> lines = List.of(new String(image, StandardCharsets.UTF_8).split(LINE, -1));
    String first = lines.get(0);
    List<String> numbers = first.isEmpty() ? List.of() : List.of(first.split(SPACE, -1));
    return new PhraseItems(lines.subList(1, lines.size()), numbers);
  }

  /** All of them as bytes: a line of numbers, then one of each word. */
  byte[] image() {
    String text = String.join(SPACE, numbers) + LINE + String.join(LINE, words);
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
