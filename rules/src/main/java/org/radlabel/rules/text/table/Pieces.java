package org.radlabel.rules.text.table;

import org.radlabel.rules.Span;

/** Writes what a row says in the place of that row, of its own cells where it can. For one row. */
final class Pieces {
  private final String text;
  private final Span row;
  private final Change change;
  private final StringBuilder held = new StringBuilder();

  /** How far the row is written. */
  private int written;

  Pieces(String text, Span row, Change change) {
    this.text = text;
    this.row = row;
    this.change = change;
    written = row.start();
  }

  /** Adds words that stand in no cell. */
  Pieces add(String words) {
    held.append(words);
    return this;
  }

  /** Adds a cell as it stands. */
  Pieces add(Span cell) {
    if (cell.start() < written || cell.length() == 0) {
      return add(cell.of(text));
    }
    replace(cell.start());
    written = cell.end();
    return this;
  }

  /** Adds words that a cell stands for. */
  Pieces add(String words, Span cell) {
    if (cell.start() < written || cell.length() == 0) {
      return add(words);
    }
    replace(cell.start());
    held.append(words);
    replace(cell.end());
    return this;
  }

  /** Leaves out what of the row was not written. */
  void end() {
    replace(row.end());
  }

  private void replace(int to) {
    if (written < to || held.length() > 0) {
      change.replace(written, to, held.toString());
    }
    held.setLength(0);
    written = to;
  }
}
