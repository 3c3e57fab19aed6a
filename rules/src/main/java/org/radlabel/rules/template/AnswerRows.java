package org.radlabel.rules.template;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;

/**
 * Reads several answers behind one label: in columns ("no yes"), of two sides ("R: no, L: yes"), to
 * be chosen from ("none / small"), or left out ("***"). For one pass over a text.
 */
final class AnswerRows {
  /** The most answers of one label. */
  private static final int MOST = 50;

  private final Answers answers;
  private final Labels labels;
  private final AnswerReader reader;
  private final char[] text;
  private final int end;

  AnswerRows(Answers answers, Labels labels, AnswerReader reader, char[] text, int end) {
    this.answers = answers;
    this.labels = labels;
    this.reader = reader;
    this.text = text;
    this.end = end;
  }

  /**
   * Where what stands after a separator begins; after a colon or a question perhaps in the next
   * line, after a question perhaps behind "A:".
   */
  int start(int separator, boolean asks) {
    int start = reader.startInLine(separator);
    boolean below = (asks || text[separator] == ':') && start < end && text[start] == '\n';
    int line = below ? Labels.skipSpace(text, start, end) : end;
    if (asks) {
      int from = below ? line : start;
      int marked = labels.markedAnswer(text, from, end);
      if (marked > from) {
        return reader.startInLine(marked - 1);
      }
    }
    return line < end && (reader.fillsLine(line) || isSided(line)) ? line : start;
  }

  /**
   * The answer that stands here with nothing after it that belongs to it, or null. Of several, as
   * in columns and of sides, a yes counts first, then what leaves it open.
   */
  Answers.@Nullable Found answer(int start) {
    Answers.Found found = all(start);
    found = found == null ? null : unchosen(found);
    return found != null && (found.sign() || reader.isComplete(found)) ? found : null;
  }

  /** All answers that stand here in a row, in one, whatever follows; or null. */
  Answers.@Nullable Found all(int start) {
    Answers.Found all = reader.one(start);
    all = all == null ? sided(start, false) : all;
    Answers.Found next = all == null ? null : next(all);
    for (int count = 1; all != null && next != null && count < MOST; count++) {
      all = all.with(next);
      next = next(all);
    }
    return all;
  }

  /** The next answer of a row: of another side, or in the next column; or null. */
  private Answers.@Nullable Found next(Answers.Found before) {
    int i = Labels.skipBlank(text, before.end(), end);
    if (i >= end) {
      return null;
    }
    char c = text[i];
    if (c == '\n') {
      return sided(Labels.skipSpace(text, i, end), true);
    }
    boolean bar = c == '|';
    int from = bar || c == ',' || c == '/' || c == ';' ? Labels.skipBlank(text, i + 1, end) : i;
    Answers.Found found = from < end ? sided(from, false) : null;
    if (found != null || from >= end || (from > i && !bar) || (!bar && i == before.end())) {
      return found;
    }
    boolean apart = bar || i > before.end() + 1 || text[before.end()] == '\t';
    found = reader.isDigit(from) && !apart ? null : answers.words(text, from, end);
    found = found == null && apart ? reader.loneSign(from) : found;
    return found != null && (apart || (found.answer().bare() && before.answer().bare()))
        ? found
        : null;
  }

  /** Whether the answer for a side stands here: "left: no". */
  boolean isSided(int start) {
    return sided(start, true) != null;
  }

  /** The answer, or the size, behind a word for a side and a colon, a dash or a blank; or null. */
  private Answers.@Nullable Found sided(int start, boolean colon) {
    int side = start < end ? answers.sideEnd(text, start, end) : start;
    if (side == start) {
      return null;
    }
    int mark = Labels.skipBlank(text, side, end);
    boolean marked = mark < end && ":=-".indexOf(text[mark]) >= 0;
    int from = marked ? Labels.skipBlank(text, mark + 1, end) : mark;
    if (from >= end || (colon && (!marked || text[mark] != ':'))) {
      return null;
    }
    Answers.Found found = answers.words(text, from, end);
    int size = found == null ? answers.sizeEnd(text, from, end) : from;
    return size > from ? answers.named(Answers.PLUS, size) : found;
  }

  /**
   * The answer itself, which others may only repeat; where it is one of several that nobody chose
   * from, none of them.
   */
  private Answers.Found unchosen(Answers.Found found) {
    int i = Labels.skipBlank(text, found.end(), end);
    int last = found.end();
    boolean repeats = true;
    while (i < end && text[i] == '/') {
      int option = Labels.skipBlank(text, i + 1, end);
      last = option < end ? answers.optionEnd(text, option, end) : option;
      if (last == option) {
        return found;
      }
      Answers.Found next = answers.words(text, option, end);
      repeats &= next != null && next.answer().says() == found.answer().says();
      i = Labels.skipBlank(text, last, end);
    }
    if (repeats) {
      return new Answers.Found(found.answer(), last, found.sign(), found.several());
    }
    Answers.Found none = last > found.end() ? answers.named(Answers.UNFILLED, last) : null;
    return none == null ? found : none;
  }

  /**
   * What stands for an answer that was not given, between a separator and the next mark; or null.
   */
  Answers.@Nullable Found unfilled(int separator, int start) {
    int i = separator + 1;
    int signs = 0;
    while (i < end && (" *_{}<>[]\t".indexOf(text[i]) >= 0)) {
      signs += Characters.isSpace(text[i]) ? 0 : 1;
      i++;
    }
    boolean ends =
        i >= end || i < start || ".,;|\n".indexOf(text[i]) >= 0 || labels.isAhead(text, i, end);
    return signs > 1 && ends ? answers.named(Answers.UNFILLED, i) : null;
  }
}
