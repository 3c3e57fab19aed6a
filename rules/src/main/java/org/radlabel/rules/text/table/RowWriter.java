package org.radlabel.rules.text.table;

import java.util.List;
import org.radlabel.rules.Span;
import org.radlabel.rules.text.table.Rows.Row;

/** Writes a row so that it says the same without the heading. For one row. */
final class RowWriter {
  /** Stands where nothing was filled in. */
  private static final String UNFILLED = "***";

  private static final String COLON = ": ";

  private final String text;
  private final Heading heading;
  private final List<Span> cells;
  private final Span label;
  private final Pieces pieces;

  RowWriter(String text, Heading heading, Row row) {
    this.text = text;
    this.heading = heading;
    cells = row.cells();
    label = withoutColon(text, cells.get(0));
    pieces = new Pieces(text, row.line());
  }

  private static Span withoutColon(String text, Span cell) {
    int end = cell.end();
    while (end > cell.start() && " :.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(cell.start(), end);
  }

  void write(Change change) {
    switch (heading.layout()) {
      case TICKS -> ticks();
      case SIDES -> sides();
      case TIMES -> times();
      case ANSWERS, REMARKS -> answers();
    }
    pieces.write(change);
  }

  private void ticks() {
    int ticked = 0;
    int ticks = 0;
    for (int i = 1; i < cells.size(); i++) {
      if (column(i).isTicked() && Ticks.isTicked(said(i))) {
        ticked = i;
        ticks++;
      }
    }
    pieces.add(label).add(COLON);
    if (ticks == 1 && column(ticked) != Column.NOTHING) {
      pieces.add(heading.answer(ticked), cells.get(ticked));
    } else {
      pieces.add(UNFILLED);
    }
    comments(", ");
  }

  private void sides() {
    boolean any = false;
    for (int i = 1; i < cells.size(); i++) {
      String side = TableWords.before(column(i));
      if (!side.isEmpty() && !said(i).isEmpty()) {
        side(side, cells.get(i), any);
        any = true;
      }
    }
    if (!any) {
      pieces.add(label).add(COLON + UNFILLED);
    }
    comments("\n");
  }

  private void side(String side, Span cell, boolean again) {
    if (again) {
      pieces.add("\n").add(side + label.of(text) + COLON + cell.of(text), cell);
    } else {
      pieces.add(side).add(label).add(COLON).add(cell);
    }
  }

  private void times() {
    int now = heading.columns().indexOf(Column.CURRENT);
    int before = heading.columns().lastIndexOf(Column.PRIOR);
    pieces.add(label).add(COLON);
    if (TableWords.isSame(said(now)) && !said(before).isEmpty()) {
      pieces.add(cells.get(before)).add(", ");
    }
    answer(now);
    comments(", ");
  }

  private void answers() {
    pieces.add(label).add(COLON);
    answer(Math.max(1, heading.columns().indexOf(Column.ANSWER)));
    if (heading.layout() == Layout.ANSWERS) {
      comments(", ");
    }
  }

  private void answer(int column) {
    if (said(column).isEmpty()) {
      pieces.add(UNFILLED);
    } else {
      pieces.add(cells.get(column));
    }
  }

  private void comments(String between) {
    for (int i = 1; i < cells.size(); i++) {
      if (column(i) == Column.COMMENT && !TableWords.isEmpty(said(i))) {
        pieces.add(between).add(cells.get(i));
      }
    }
  }

  private Column column(int i) {
    return heading.column(i);
  }

  private String said(int i) {
    return cells.get(i).of(text);
  }
}
