package org.radlabel.rules.text.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;
import org.radlabel.rules.text.table.Rows.Row;

/**
 * Writes the rows of tables with a heading row as lines that say the same without it: of "Edema |
 * mild | none" below "Finding | Prior | Today" stays "Edema: none". A table that is not understood
 * as a whole is left as it is. Stateless.
 */
public final class Tables {
  private Tables() {}

  /**
   * {@return whether the first cell of a heading row may end at a place}
   *
   * @param text any text
   * @param i where a bar, a tab, a comma or a semicolon stands
   */
  public static boolean isSuspect(String text, int i) {
    int start = i;
    while (start > 0 && i - start <= TableWords.LONGEST && text.charAt(start - 1) != '\n') {
      start--;
      if (text.charAt(start) == text.charAt(i)) {
        return isFramed(text, start) && isKnown(text, start + 1, i);
      }
    }
    return i - start <= TableWords.LONGEST && isKnown(text, start, i);
  }

  /**
   * {@return whether a line that begins with true or false may begin at a place}
   *
   * @param text any text
   * @param i where a bracket stands, or a line begins
   */
  public static boolean isTrueOrFalse(String text, int i) {
    return TrueFalse.isSuspect(text, i);
  }

  /**
   * {@return whether a mark may stand beside a code in a legend: "P = present", "[P] present"}
   *
   * @param text any text
   * @param i where a sign of equality, a colon, a dash or a bracket stands
   */
  public static boolean isLegend(String text, int i) {
    return LegendEntries.isSuspect(text, i);
  }

  /**
   * {@return whether the options that a stretch offers, with slashes between, are all answers:
   * "Y/N", "yes / no / unknown"}
   *
   * @param text any text
   * @param from where the stretch begins
   * @param to where it ends
   */
  public static boolean offersAnswers(String text, int from, int to) {
    int options = 0;
    for (int start = from; start <= to && to - from <= TableWords.LONGEST; options++) {
      int end = start;
      while (end < to && text.charAt(end) != '/') {
        end++;
      }
      Span option = Separator.trimmed(text, start, end);
      boolean answer = TableWords.isAnswer(TableWords.name(text, option));
      if (!answer || !Characters.isLetterAt(text, option.start())) {
        return false;
      }
      start = end + 1;
    }
    return options > 1;
  }

  /** Whether nothing stands before a mark in its line. */
  private static boolean isFramed(String text, int mark) {
    int i = mark;
    while (i > 0 && mark - i <= TableWords.LONGEST && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  private static boolean isKnown(String text, int from, int to) {
    String name = TableWords.name(text, new Span(from, to));
    return name.isEmpty() ? isKnownNext(text, to) : TableWords.isKnown(name);
  }

  /** Whether a known name stands in the cell behind an empty first one. */
  private static boolean isKnownNext(String text, int mark) {
    int end = mark + 1;
    while (end < text.length()
        && end - mark <= TableWords.LONGEST
        && text.charAt(end) != '\n'
        && text.charAt(end) != text.charAt(mark)) {
      end++;
    }
    return TableWords.isKnown(TableWords.name(text, new Span(mark + 1, end)));
  }

  /**
   * Tells what is to be changed in a text.
   *
   * @param text any text with "\n" at the ends of its lines
   * @param change takes the changes
   */
  public static void mend(String text, Change change) {
    Legend legend = new Legend();
    int at = 0;
    while (at < text.length()) {
      Span line = Rows.line(text, at);
      int end = mend(text, line, change);
      if (end == 0 && !legend.takes(text, line)) {
        legend.mend(text, line, change);
      }
      at = Math.max(line.end() + 1, end);
    }
  }

  /** Mends the table whose heading row a line is, and says where it ends; 0 if it is none. */
  private static int mend(String text, Span line, Change change) {
    for (Heading heading : Heading.of(text, line)) {
      Rows rows = Rows.below(text, line, row -> cells(text, heading, row));
      if (!rows.rows().isEmpty()) {
        write(text, heading, rows, change);
        return rows.end();
      }
    }
    TurnedTable turned = TurnedTable.of(text, line);
    if (turned != null) {
      return turned.mend(change);
    }
    return LeadingTicks.mend(text, line, change) ? line.end() : 0;
  }

  /** The cells of a row; null if it is none, or the heading row of the next table. */
  private static @Nullable List<Span> cells(String text, Heading heading, Span row) {
    List<Span> cells = heading.cells(text, row);
    return cells == null || !Heading.of(text, row).isEmpty() ? null : cells;
  }

  private static void write(String text, Heading heading, Rows rows, Change change) {
    if (rows.rows().stream().allMatch(row -> heading.understands(text, row.cells()))) {
      int from = heading.line().start();
      for (Row row : rows.rows()) {
        from = Rows.leaveOut(from, row, change);
        new RowWriter(text, heading, row).write(change);
      }
    }
  }
}
