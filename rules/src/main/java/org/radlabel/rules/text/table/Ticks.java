package org.radlabel.rules.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Span;
import org.radlabel.rules.resource.WordLists;

/** Boxes in rows, ticked or not: "[ ]", "(x)", "\u2612", and in a cell also "x". Stateless. */
final class Ticks {
  private static final WordLists LISTS = WordLists.of(Ticks.class, "table-words.txt");
  private static final Set<String> TICKS = LISTS.words("tick");
  private static final Set<String> UNTICKS = LISTS.words("untick");

  /** A box, or what stands for one, between blanks. */
  private static final Pattern BOX =
      Pattern.compile(
          "(?<!\\S)(?:\\[[ _]*+([xX*+\u2713\u2714\u2022\u25cf\u25c9]?)[ _]*+]|\\([ _]*+([xX*+\u2713\u2714\u2022\u25cf\u25c9]?)[ _]*+\\)"
              + "|[xX\u2610-\u2612\u2713\u2714\u25a0\u25a1\u2705]|[_-]{1,3})(?!\\S)");

  private Ticks() {}

  /** Whether a cell is one that may be ticked. */
  static boolean isTick(String cell) {
    return isTicked(cell) || cell.isEmpty() || isUnticked(cell);
  }

  private static boolean isUnticked(String cell) {
    return UNTICKS.contains(TableWords.word(cell)) || isBox(cell, true);
  }

  /** Whether a cell is ticked. */
  static boolean isTicked(String cell) {
    return TICKS.contains(TableWords.word(cell)) || isBox(cell, false);
  }

  /** Whether a cell is a pair of brackets, with nothing in them or with a mark. */
  private static boolean isBox(String cell, boolean empty) {
    Matcher box = BOX.matcher(cell);
    if (!box.matches()) {
      return false;
    }
    String inside = box.group(1) == null ? box.group(2) : box.group(1);
    return inside != null && inside.isEmpty() == empty;
  }

  /**
   * The cells of a row of so many boxes with nothing but blanks between: what stands before the
   * boxes, the boxes, and what stands behind them; null if it is no such row.
   */
  static @Nullable List<Span> cells(String text, Span row, int boxes) {
    Matcher box = BOX.matcher(text).region(row.start(), row.end());
    List<Span> cells = new ArrayList<>();
    while (cells.size() < boxes && box.find()) {
      if (!cells.isEmpty() && !text.substring(end(cells), box.start()).isBlank()) {
        cells.clear();
      }
      cells.add(new Span(box.start(), box.end()));
    }
    if (cells.size() < boxes || box.find()) {
      return null;
    }
    Span label = Separator.trimmed(text, row.start(), cells.get(0).start());
    Span rest = Separator.trimmed(text, end(cells), row.end());
    cells.add(0, label);
    cells.add(rest);
    return cells;
  }

  /** The boxes of a line; a dash between its words is none. */
  static List<Span> boxes(String text, Span line) {
    Matcher box = BOX.matcher(text).region(line.start(), line.end());
    List<Span> boxes = new ArrayList<>();
    while (box.find()) {
      if ("_-".indexOf(text.charAt(box.start())) < 0) {
        boxes.add(new Span(box.start(), box.end()));
      }
    }
    return boxes;
  }

  private static int end(List<Span> cells) {
    return cells.get(cells.size() - 1).end();
  }
}
