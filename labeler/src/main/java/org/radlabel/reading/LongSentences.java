package org.radlabel.reading;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/**
 * Cuts what is too long to be a sentence, so that the time a report takes grows with its length and
 * not with the square of it. No sentence of a report comes near the limit; text without any end of
 * sentence (a table, a file of another sort) does.
 */
final class LongSentences {
  /** Characters; some thirty lines. */
  static final int LIMIT = 2_500;

  private LongSentences() {}

  /** The sentence, or its parts, cut where a blank stands if one is near. */
  static List<Span> cut(char[] text, Span sentence) {
    if (sentence.length() <= LIMIT) {
      return List.of(sentence);
    }
    List<Span> parts = new ArrayList<>();
    int start = sentence.start();
    while (sentence.end() - start > LIMIT) {
      int end = lastBlank(text, start + LIMIT / 2, start + LIMIT);
      parts.add(new Span(start, end));
      start = end;
    }
    parts.add(new Span(start, sentence.end()));
    return parts;
  }

  private static int lastBlank(char[] text, int from, int to) {
    for (int i = to; i > from; i--) {
      if (Characters.isSpace(text[i])) {
        return i;
      }
    }
    return Character.isLowSurrogate(text[to]) ? to - 1 : to;
  }
}
