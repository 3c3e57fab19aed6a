package org.radlabel.formats.tables.columns;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words with which programs write that a cell is empty: pandas, R, SQL, spreadsheets. */
public final class Missing {
  private static final Set<String> WORDS =
      Set.of("nan", "none", "null", "na", "n/a", "<na>", "#n/a", "\\n", "nat", "-", ".");

  private static final int LONGEST = 4;

  private Missing() {}

  /**
   * {@return whether a cell is empty, blank or one of these words}
   *
   * @param cell what is written in a cell
   */
  public static boolean is(String cell) {
    if (cell.isEmpty()) {
      return true;
    }
    int from = 0;
    int to = cell.length();
    while (from < to && Character.isWhitespace(cell.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(cell.charAt(to - 1))) {
      to--;
    }
    return from == to
        || (to - from <= LONGEST
            && WORDS.contains(cell.substring(from, to).toLowerCase(Locale.ROOT)));
  }

  /**
   * {@return whether the cells of some columns all are}
   *
   * @param columns indexes of columns
   * @param cells the cells of a row
   */
  static boolean are(List<Integer> columns, List<String> cells) {
    for (int column : columns) {
      if (!is(PythonText.plain(cells.get(column)))) {
        return false;
      }
    }
    return true;
  }
}
