package org.radlabel.rules.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Span;

/**
 * The rows below a heading row.
 *
 * @param rows the rows, in order
 */
record Rows(List<Row> rows) {

  /** The most empty lines between two rows. */
  private static final int MOST_EMPTY = 4;

  /**
   * A row.
   *
   * @param line where it stands
   * @param cells its cells, one for each column
   */
  record Row(Span line, List<Span> cells) {}

  /** The rows below a line, up to the first line that has no cells. */
  static Rows below(String text, Span heading, Function<Span, @Nullable List<Span>> cells) {
    Rows found = new Rows(new ArrayList<>());
    int empty = 0;
    for (int at = heading.end() + 1; at < text.length() && empty <= MOST_EMPTY; ) {
      Span line = line(text, at);
      if (isOf(text, line, "")) {
        empty++;
      } else if (!isOf(text, line, "-=+|:_")) {
        List<Span> row = cells.apply(line);
        if (row == null) {
          return found;
        }
        found.rows.add(new Row(line, row));
        empty = 0;
      }
      at = line.end() + 1;
    }
    return found;
  }

  /** The line that begins at a place. */
  static Span line(String text, int at) {
    int end = text.indexOf('\n', at);
    return new Span(at, end < 0 ? text.length() : end);
  }

  /** Whether a line holds nothing but some marks and blanks. */
  private static boolean isOf(String text, Span line, String marks) {
    for (int i = line.start(); i < line.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the last row ends. */
  int end() {
    return rows.get(rows.size() - 1).line.end();
  }

  /** Leaves out what stands between a place and a row: the heading row, lines of dashes. */
  static int leaveOut(int from, Row row, Change change) {
    if (from < row.line.start()) {
      change.replace(from, row.line.start(), "");
    }
    return row.line.end() + 1;
  }
}
