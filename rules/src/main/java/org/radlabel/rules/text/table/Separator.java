package org.radlabel.rules.text.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/** What stands between the cells of a row. */
enum Separator {
  /** May also stand before the first cell and behind the last one. */
  BAR('|'),
  TAB('\t'),
  /** One tab before each cell and one behind it, as of the cells of HTML. */
  TABS('\t'),
  /** No blank follows. */
  SEMICOLON(';'),
  /** No blank follows. */
  COMMA(','),
  /** Before boxes: see {@link Ticks}. */
  BLANKS(' ');

  private final char mark;

  Separator(char mark) {
    this.mark = mark;
  }

  /** What parts the cells of a line, by the marks in it; null if none does. */
  static @Nullable Separator of(String text, int from, int to) {
    for (Separator one : values()) {
      if (one != TABS && one != BLANKS && one.isIn(text, from, to)) {
        return one == TAB && TABS.isBesideEachCell(text, from, to) ? TABS : one;
      }
    }
    return null;
  }

  private boolean isIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands at a place. */
  boolean isAt(String text, int i) {
    boolean glued = this == SEMICOLON || this == COMMA;
    return text.charAt(i) == mark && !(glued && i + 1 < text.length() && text.charAt(i + 1) == ' ');
  }

  private boolean isBesideEachCell(String text, int from, int to) {
    List<Span> parts = parts(text, from, to, to - from);
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == (parts.get(i).length() == 0 ? 1 : 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The cells of a row; null if there are others than so many.
   *
   * @param spare how many of the last cells may be missing, which are empty then
   */
  @Nullable List<Span> cells(String text, Span row, int count, int spare) {
    int most = this == TABS ? 2 * count + 1 : count + 2;
    List<Span> cells = parts(text, row.start(), row.end(), most);
    if (this == TABS) {
      return cells.size() == most ? everySecond(cells) : null;
    }
    boolean framed = this == BAR && cells.get(0).length() == 0;
    if (framed && cells.size() > count) {
      cells.remove(0);
    }
    if (cells.size() == count + 1 && this == BAR && cells.get(count).length() == 0) {
      cells.remove(count);
    }
    boolean trims = this == BAR || this == TAB;
    while (trims && cells.size() > 1 && cells.size() < count && cells.size() + spare >= count) {
      cells.add(new Span(row.end(), row.end()));
    }
    return cells.size() == count ? cells : null;
  }

  /** The cells of a heading row. */
  List<Span> cells(String text, Span row) {
    List<Span> cells = parts(text, row.start(), row.end(), row.length());
    if (this == TABS) {
      return everySecond(cells);
    }
    if (this == BAR && cells.get(0).length() == 0) {
      cells.remove(0);
    }
    if (this == BAR && cells.get(cells.size() - 1).length() == 0) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static List<Span> everySecond(List<Span> parts) {
    List<Span> cells = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      cells.add(parts.get(i));
    }
    return cells;
  }

  /** What stands between the marks, without blanks and quotes about it; at most one too many. */
  private List<Span> parts(String text, int from, int to, int most) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i < to && parts.size() < most; i++) {
      if (isAt(text, i)) {
        parts.add(trimmed(text, start, i));
        start = i + 1;
      }
    }
    parts.add(trimmed(text, start, to));
    return parts;
  }

  /** A stretch without the blanks and quotes about it. */
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBeside(text.charAt(start))) {
      start++;
    }
    while (end > start && isBeside(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBeside(char c) {
    return c == '"' || Characters.isSpace(c);
  }
}
