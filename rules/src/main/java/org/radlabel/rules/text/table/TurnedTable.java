package org.radlabel.rules.text.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Span;
import org.radlabel.rules.text.table.Rows.Row;

/**
 * A table that has what is spoken of in its heading row, and sides, examinations or their dates in
 * its first column.
 */
final class TurnedTable {
  private final String text;
  private final Span heading;
  private final List<Span> labels;
  private final List<Row> rows;

  private TurnedTable(String text, Span heading, List<Span> labels, List<Row> rows) {
    this.text = text;
    this.heading = heading;
    this.labels = labels;
    this.rows = rows;
  }

  /** The table whose heading row a line is, or null. */
  static @Nullable TurnedTable of(String text, Span line) {
    Separator separator =
        line.length() > Heading.LONGEST ? null : Separator.of(text, line.start(), line.end());
    if (separator == null) {
      return null;
    }
    List<Span> labels = separator.cells(text, line);
    if (labels.size() < 2 || !isHeading(text, labels)) {
      return null;
    }
    Rows rows = Rows.below(text, line, row -> cells(text, separator, row, labels.size()));
    return rows.rows().isEmpty() ? null : new TurnedTable(text, line, labels, rows.rows());
  }

  private static boolean isHeading(String text, List<Span> cells) {
    for (Span cell : cells.subList(1, cells.size())) {
      if (!TableWords.isLabel(text, cell) || TableWords.isKnown(TableWords.name(text, cell))) {
        return false;
      }
    }
    return TableWords.isFirst(TableWords.name(text, cells.get(0)));
  }

  /** The cells of a row; null if it does not begin with a side, an examination or a date. */
  private static @Nullable List<Span> cells(String text, Separator separator, Span row, int count) {
    List<Span> cells = separator.cells(text, row, count, 0);
    boolean known =
        cells != null
            && (!side(text, cells).isEmpty()
                || is(text, cells, Column.PRIOR)
                || is(text, cells, Column.CURRENT)
                || Dates.isDate(cells.get(0).of(text)));
    return known ? cells : null;
  }

  private static boolean is(String text, List<Span> cells, Column column) {
    return TableWords.columns(TableWords.name(text, cells.get(0))).contains(column);
  }

  /** The side that a row begins with, as it stands before a label; empty if it is none. */
  private static String side(String text, List<Span> cells) {
    for (Column side : TableWords.columns(TableWords.name(text, cells.get(0)))) {
      if (!TableWords.before(side).isEmpty()) {
        return TableWords.before(side);
      }
    }
    return "";
  }

  /**
   * Writes what the rows that count say, nothing where dates do not tell which do, and tells where
   * the table ends.
   */
  int mend(Change change) {
    int end = rows.get(rows.size() - 1).line().end();
    if (rows.stream().noneMatch(row -> side(text, row.cells()).isEmpty())) {
      write(rows, end, change);
    } else {
      List<String> dates = dates();
      boolean dated = dates.size() == rows.size();
      int now = dated ? Dates.latest(dates) : now();
      if (now >= 0 || dated) {
        write(now < 0 ? List.of() : List.of(rows.get(now)), end, change);
      }
    }
    return end;
  }

  /** Which row tells of this examination; -1 if that is not sure. */
  private int now() {
    int now = -1;
    int before = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (is(text, rows.get(i).cells(), Column.CURRENT)) {
        now = i;
      } else if (is(text, rows.get(i).cells(), Column.PRIOR)) {
        before++;
      }
    }
    return now >= 0 && before == rows.size() - 1 ? now : -1;
  }

  /** The dates that rows begin with. */
  private List<String> dates() {
    return rows.stream().map(row -> row.cells().get(0).of(text)).filter(Dates::isDate).toList();
  }

  /** Writes some of the rows, and leaves out what else the table holds. */
  private void write(List<Row> told, int end, Change change) {
    int from = heading.start();
    for (Row row : told) {
      from = Rows.leaveOut(from, row, change);
      write(row, change);
    }
    if (from < end) {
      change.replace(from, end, "");
    }
  }

  private void write(Row row, Change change) {
    Pieces pieces = new Pieces(text, row.line());
    String side = side(text, row.cells());
    String between = "";
    for (int i = 1; i < labels.size(); i++) {
      Span cell = row.cells().get(i);
      if (cell.length() > 0) {
        pieces.add(between);
        pieces.add(side + labels.get(i).of(text) + ": " + said(row, i), cell);
        between = "\n";
      }
    }
    pieces.write(change);
  }

  /** What a cell says: what the one before said too where it is as it was. */
  private String said(Row row, int column) {
    String said = row.cells().get(column).of(text);
    if (!TableWords.isSame(said) || !side(text, row.cells()).isEmpty()) {
      return said;
    }
    int now = rows.indexOf(row);
    int before = now == 0 ? 1 : now - 1;
    return before < rows.size()
        ? rows.get(before).cells().get(column).of(text) + ", " + said
        : said;
  }
}
