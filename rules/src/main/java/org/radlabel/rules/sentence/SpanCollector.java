package org.radlabel.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/**
 * Makes spans of the places where sentences begin: trims them and lays a stray mark (" .") to the
 * sentence before it, or before all others to the one after it.
 *
 * <p>For one thread and one use.
 */
final class SpanCollector {
  private final Window w;
  private final List<Span> spans = new ArrayList<>();
  private int pending = -1;

  SpanCollector(Window window) {
    w = window;
  }

  /** Takes what stands from one place to another, where the next begins. */
  void begin(int from, int to) {
    int start = pending >= 0 ? pending : from;
    int end = w.lastBefore(to) + 1;
    if (hasContent(from, end)) {
      spans.add(new Span(start, end));
      pending = -1;
    } else if (!spans.isEmpty()) {
      Span last = spans.remove(spans.size() - 1);
      spans.add(new Span(last.start(), end));
    } else {
      pending = start;
    }
  }

  /** All sentences, the last of which begins here. */
  List<Span> finish(int from) {
    if (from < w.end) {
      begin(from, w.end);
    }
    if (pending >= 0) {
      spans.add(new Span(pending, w.lastBefore(w.end) + 1));
    }
    return List.copyOf(spans);
  }

  private boolean hasContent(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = w.text[i];
      if (Characters.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
