package org.radlabel.rules.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.sentence.ListRules.Before;

/**
 * One pass over a window: the rules cut it into pieces where they are certain, and the detector
 * cuts a piece where they are not.
 *
 * <p>For one thread and one use.
 */
final class SentencePass {
  /** The longest title of a list within a line: "Right shoulder 1. No fracture." */
  private static final int LONGEST_TITLE = 30;

  private final MarkedText marked;
  private final Window w;
  private final SentenceWords words;
  private final EnderRules enders;
  private final Supplier<Detector> detector;
  private final WorkBudget budget;
  private final ListRules lists;
  private final ItemRules items;
  private final StarterRules starters;
  private final HeadingRules headings;
  private final SpanCollector spans;
  private final List<Integer> open = new ArrayList<>();
  private @Nullable LineRules lines;
  private int pieceStart;
  private int lineStart;
  private int brackets;

  private int lastEnder = -1;
  private int lastJoined = -1;

  SentencePass(
      MarkedText text,
      Span range,
      SentenceWords words,
      EnderRules enders,
      Supplier<Detector> detector,
      WorkBudget budget) {
    this.budget = budget;
    marked = text;
    Window window = new Window(text.characters(), range);
    w = window;
    this.words = words;
    this.enders = enders;
    this.detector = detector;
    lists = new ListRules(window, words);
    items = new ItemRules(window, words);
    starters = new StarterRules(window, words);
    headings = new HeadingRules(window, words);
    spans = new SpanCollector(window);
    pieceStart = window.skipSpace(window.start);
    lineStart = pieceStart;
  }

  /** The sentences of the window: nothing but landmarks tells where one begins. */
  List<Span> sentences() {
    // A number that the window cuts in two is none of the text's landmarks.
    int next = w.isDigitAt(pieceStart) ? step(pieceStart) : pieceStart;
    int k = marked.from(next);
    for (int i = marked.place(k); i < w.end; i = marked.place(++k)) {
      next = i < next ? next : step(i);
    }
    flush(w.end);
    return spans.finish(pieceStart);
  }

  /** Many blanks, or a tab: the end of an item. */
  private int gap(int i) {
    int next = w.skipSpace(i);
    for (int k = i; k < next; k++) {
      if (Window.isNewline(w.text[k])) {
        return k;
      }
    }
    if (items.partsAtGap(i, next)) {
      breakAt(next);
    }
    return next;
  }

  /** Reads a character that may tell something; returns where to go on. */
  private int step(int i) {
    budget.spend(1);
    char c = w.text[i];
    if (c >= 'A' && c <= 'Z') {
      if (brackets == 0 && starters.begins(i)) {
        breakAt(i);
      }
      return i + 1;
    }
    if (c >= '0' && c <= '9') {
      return number(i);
    }
    if (EnderRules.isEnder(c)) {
      return ender(i);
    }
    if (c == ' ') {
      return w.at(i + 1) == ' ' ? gap(i) : i + 1;
    }
    return Window.isNewline(c) ? newline(i) : mark(i, c);
  }

  private int mark(int i, char c) {
    switch (c) {
      case ',' -> {
        return i + 1;
      }
      case ':' -> heading(i);
      case '\t' -> {
        return gap(i);
      }
      case '(', '[' -> brackets++;
      case ')' -> letter(i);
      case ']' -> brackets = Math.max(0, brackets - 1);
      case '\u2022', '\u25aa', '\u25cf' -> breakAt(i);
      case '/' -> slash(i);
      default -> bullet(i);
    }
    return i + 1;
  }

  private void bullet(int i) {
    if (brackets == 0 && items.isMark(i)) {
      breakAt(items.begin(i));
    }
  }

  /** "a)" and "(a)" begin the items of a list; any other bracket closes. */
  private void letter(int bracket) {
    brackets = Math.max(0, brackets - 1);
    int begin = lists.letter(bracket);
    if (begin >= 0) {
      breakAt(begin);
    }
  }

  private int ender(int i) {
    int last = i;
    while (EnderRules.isEnder(w.at(last))) {
      last++;
    }
    lastEnder = last;
    int next = w.skipSpace(EnderRules.skipClosers(w, last));
    if (next == w.end) {
      return last;
    }
    switch (enders.judge(w, i, last, brackets > 0)) {
      case BREAK -> breakAt(next);
      case ASK -> open.add(last - 1);
      case JOIN -> lastJoined = last;
    }
    return last;
  }

  private int number(int i) {
    int last = i;
    while (w.at(last) >= '0' && w.at(last) <= '9') {
      last++;
    }
    boolean marked = "([#".indexOf(w.at(i - 1)) >= 0;
    int begin = marked ? i - 1 : i;
    char before = w.at(begin - 1);
    if (!Characters.isSpace(before) && !EnderRules.isEnder(before) && before != ':') {
      return last;
    }
    Before place = before(begin, last - i == 1 && w.at(i) == '1');
    int end = lists.item(i, last, place);
    return end < 0 ? last : item(begin, end, place);
  }

  private int item(int begin, int end, Before place) {
    if (place != Before.COLON && place != Before.TITLE) {
      breakAt(begin);
    }
    brackets = 0;
    return end;
  }

  private Before before(int begin, boolean first) {
    int last = w.lastBefore(begin);
    if (w.at(last) == ':' && last >= pieceStart) {
      return Before.COLON;
    }
    if (begin == lineStart) {
      return Before.LINE_START;
    }
    if (EnderRules.endsWithEnder(w, last + 1) && lastJoined != last + 1) {
      return Before.ENDER;
    }
    return first && isTitle(begin) ? Before.TITLE : Before.WORD;
  }

  private boolean isTitle(int begin) {
    int from = w.skipSpace(Math.max(pieceStart, lastEnder));
    return w.isUpperAt(from) && begin - from <= LONGEST_TITLE;
  }

  private int newline(int i) {
    int lineEnd = w.lastBefore(i) + 1;
    int next = w.skipSpace(i + 1);
    if (next == w.end) {
      return next;
    }
    boolean blankLine = w.lineEnds(i, next) > 1;
    boolean begins =
        blankLine
            ? lines().beginsBehindBlank(lineStart, lineEnd, next)
            : lines().begins(lineStart, lineEnd, next);
    if (begins) {
      breakAt(next);
    }
    lineStart = next;
    return next;
  }

  private LineRules lines() {
    if (lines == null) {
      lines = new LineRules(w, words);
    }
    return lines;
  }

  private void heading(int colon) {
    int begin = headings.begin(colon, pieceStart);
    if (begin >= 0 && lastJoined != w.lastBefore(begin) + 1) {
      breakAt(begin);
    }
  }

  /** "cough // question of pneumonia", "Heart: large / Edema: no": what stands before is over. */
  private void slash(int i) {
    int end = w.at(i + 1) == '/' ? i + 2 : i + 1;
    boolean placed = w.isSpaceAt(i - 1) && w.isSpaceAt(end);
    if (placed && (end > i + 1 || headings.partsLabels(pieceStart, i))) {
      breakAt(w.skipSpace(end));
    }
  }

  private void breakAt(int place) {
    if (place > pieceStart && place < w.end) {
      flush(place);
      spans.begin(pieceStart, place);
      pieceStart = place;
      brackets = 0;
    }
  }

  /** Asks the detector about what the rules have left open in the piece that ends here. */
  private void flush(int to) {
    int last = open.size() - 1;
    if (last >= 0 && w.skipSpace(EnderRules.skipClosers(w, open.get(last) + 1)) >= to) {
      open.remove(last);
    }
    if (!open.isEmpty()) {
      ask(to);
      open.clear();
    }
  }

  private void ask(int to) {
    int offset = pieceStart;
    for (int i = 0; i < open.size(); i++) {
      open.set(i, open.get(i) - offset);
    }
    opennlp.tools.util.Span[] found = detector.get().split(spaced(offset, to), open);
    for (int i = 1; i < found.length; i++) {
      int start = w.skipSpace(offset + found[i].getStart());
      spans.begin(pieceStart, start);
      pieceStart = start;
    }
  }

  /** A piece with every white space as a space. */
  private String spaced(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = w.text[i];
      if (c != ' ' && Characters.isSpace(c)) {
        char[] copy = Arrays.copyOfRange(w.text, from, to);
        for (int k = i - from; k < copy.length; k++) {
          copy[k] = Characters.isSpace(copy[k]) ? ' ' : copy[k];
        }
        return new String(copy);
      }
    }
    return w.slice(from, to);
  }
}
