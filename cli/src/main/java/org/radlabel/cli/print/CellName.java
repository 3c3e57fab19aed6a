package org.radlabel.cli.print;

import org.radlabel.formats.tables.Cell;

/** What tables for the terminal call a value. */
final class CellName {
  private CellName() {}

  static String of(Cell cell) {
    return cell == Cell.BLANK ? "blank" : cell.toString();
  }
}
