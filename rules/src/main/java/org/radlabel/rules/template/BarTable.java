package org.radlabel.rules.template;

import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Span;

/**
 * Tells the rows of a table with bars whose cells behind the label were left empty: "| Fracture | |
 * |". Where no other row of the table has an answer, the cells are for comments, and what is named
 * is there. For one pass over a text.
 */
final class BarTable {
  /** How far a row is looked for, and how many rows around it. */
  private static final int FARTHEST = 200;

  private static final int MOST_ROWS = 40;

  private final Answers answers;
  private final char[] text;
  private final int end;

  BarTable(Answers answers, char[] text, int end) {
    this.answers = answers;
    this.text = text;
    this.end = end;
  }

  /** Whether nothing but empty cells stands behind a bar, the first behind its row's label. */
  boolean isLeftEmpty(int bar) {
    int line = lineStart(bar);
    if (line < 0) {
      return false;
    }
    int lineEnd = lineEnd(bar);
    return bar == firstBar(line, lineEnd)
        && cells(bar + 1, lineEnd) > 0
        && isBlank(bar + 1, lineEnd)
        && (isAlone(line, lineEnd) || isAnswered(line, -1) || isAnswered(line, 1));
  }

  /**
   * A row without the bars before its label, but with the line end before it, or that behind it, as
   * no sentence begins or ends with one; null if both are taken.
   *
   * @param from what is before is taken
   */
  @Nullable Span row(int bar, int from, int label) {
    int lineEnd = lineEnd(bar);
    int above = lineStart(bar) - 1;
    if (above >= from) {
      int last = lineEnd;
      while (text[last - 1] != '|') {
        last--;
      }
      return new Span(above, last);
    }
    return lineEnd < end ? new Span(label, lineEnd + 1) : null;
  }

  /** Whether there is but the row, with a line end before it or behind it. */
  private boolean isAlone(int line, int lineEnd) {
    return Labels.skipSpace(text, 0, line) == line
        && Labels.skipSpace(text, lineEnd, end) == end
        && (line > 0 || lineEnd < end);
  }

  /** Whether a row before or behind has an answer. */
  private boolean isAnswered(int from, int step) {
    int cells = cells(from, lineEnd(from));
    int line = next(from, step);
    for (int rows = 0;
        rows < MOST_ROWS && line >= 0 && line < end && cells(line, lineEnd(line)) == cells;
        rows++) {
      int bar = firstBar(line, lineEnd(line));
      int cell = Labels.skipBlank(text, bar + 1, end);
      if (cell < end && answers.words(text, cell, end) != null) {
        return true;
      }
      line = next(line, step);
    }
    return false;
  }

  /** Where the line before or behind begins; -1 or the end if there is none. */
  private int next(int line, int step) {
    if (step < 0) {
      return line == 0 ? -1 : lineStart(line - 1);
    }
    return Math.min(end, lineEnd(line) + 1);
  }

  /** The first bar of a line that no blanks alone stand before. */
  private int firstBar(int line, int lineEnd) {
    int i = Labels.skipBlank(text, line, lineEnd);
    i = i < lineEnd && text[i] == '|' ? i + 1 : i;
    while (i < lineEnd && text[i] != '|') {
      i++;
    }
    return i;
  }

  private int cells(int from, int to) {
    int bars = 0;
    for (int i = from; i < to; i++) {
      bars += text[i] == '|' ? 1 : 0;
    }
    return bars;
  }

  private boolean isBlank(int from, int to) {
    int i = from;
    while (i < to && (text[i] == '|' || text[i] == ' ' || text[i] == '\t')) {
      i++;
    }
    return i == to;
  }

  /** Where the line of a place begins; -1 if that is far. */
  private int lineStart(int i) {
    int start = i;
    while (start > 0 && text[start - 1] != '\n') {
      if (i - start == FARTHEST) {
        return -1;
      }
      start--;
    }
    return start;
  }

  private int lineEnd(int i) {
    int to = i;
    while (to < end && text[to] != '\n') {
      to++;
    }
    return to;
  }
}
