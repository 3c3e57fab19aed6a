package org.radlabel.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/** What {@link SentenceSplitter#split} promises, checked on one text. */
final class Contract {
  private Contract() {}

  static void check(String text, Span range, SentenceSplitter splitter) {
    List<Span> sentences = splitter.split(text, range);
    int at = range.start();
    for (Span sentence : sentences) {
      if (sentence.start() < at || sentence.end() > range.end() || sentence.length() == 0) {
        throw failure("out of order, out of range or empty: " + sentence, text);
      }
      requireBlank(text, at, sentence.start());
      if (isSpace(text, sentence.start()) || isSpace(text, sentence.end() - 1)) {
        throw failure("not trimmed: " + sentence, text);
      }
      at = sentence.end();
    }
    requireBlank(text, at, range.end());
    assertThat(splitter.split(text, range)).as("split twice").isEqualTo(sentences);
  }

  private static void requireBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(text, i)) {
        throw failure("in no sentence: character " + i, text);
      }
    }
  }

  private static boolean isSpace(String text, int i) {
    return Characters.isSpace(text.charAt(i));
  }

  private static AssertionError failure(String what, String text) {
    return new AssertionError(what + " in: " + text.substring(0, Math.min(200, text.length())));
  }
}
