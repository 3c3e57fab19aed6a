package org.radlabel.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.rules.Span;

/** Temporary stand-in, to be overwritten by the real one. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  /** Makes one. */
  public static SentenceSplitter create() {
    return new SentenceSplitter();
  }

  /** Splits. */
  public List<Span> split(String text, Span range) {
    List<Span> all = new ArrayList<>();
    int start = range.start();
    for (int i = range.start(); i < range.end(); i++) {
      boolean end =
          text.charAt(i) == '.' && (i + 1 == range.end() || !Character.isDigit(text.charAt(i + 1)));
      if (end || i + 1 == range.end()) {
        int s = start;
        while (s < i && Character.isWhitespace(text.charAt(s))) {
          s++;
        }
        if (s <= i && !Character.isWhitespace(text.charAt(s))) {
          all.add(new Span(s, i + 1));
        }
        start = i + 1;
      }
    }
    return all;
  }
}
