package org.radlabel.rules.text.table;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.rules.Span;

/** Writes what a row says in the place of that row, of its own cells where it can. For one row. */
final class Pieces {
  private final String text;
  private final Span row;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder held = new StringBuilder();

  /** How far the row is written. */
  private int written;

  /** What stands in the place of a stretch of the row, which is never empty. */
  private record Piece(Span at, String words) {}

  Pieces(String text, Span row) {
    this.text = text;
    this.row = row;
    written = row.start();
  }

  /** Adds words that stand in no cell. */
  Pieces add(String words) {
    held.append(words);
    return this;
  }

  /** Adds a cell as it stands. */
  Pieces add(Span cell) {
    return add(cell.of(text), cell);
  }

  /** Adds words that a cell stands for, in its place if that is not behind. */
  Pieces add(String words, Span cell) {
    if (cell.start() >= written && cell.length() > 0) {
      fillTo(cell.start());
      pieces.add(new Piece(cell, held + words));
      held.setLength(0);
      written = cell.end();
    } else {
      add(words);
    }
    return this;
  }

  /** Puts the words held in the place of what stands before a place, if anything does. */
  private void fillTo(int to) {
    if (to > written) {
      pieces.add(new Piece(new Span(written, to), held.toString()));
      held.setLength(0);
      written = to;
    }
  }

  /** Writes all, and leaves out what of the row was not written. */
  void write(Change change) {
    fillTo(row.end());
    if (held.length() > 0) {
      Piece last = pieces.remove(pieces.size() - 1);
      pieces.add(new Piece(last.at, last.words + held));
    }
    for (Piece piece : pieces) {
      if (!piece.words.equals(piece.at.of(text))) {
        change.replace(piece.at.start(), piece.at.end(), piece.words);
      }
    }
  }
}
