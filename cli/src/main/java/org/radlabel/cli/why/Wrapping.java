package org.radlabel.cli.why;

import java.util.List;

/** Breaks lines that are too wide for a terminal. Stateless. */
final class Wrapping {
  static final int WIDTH = 80;

  private static final String GAP = "   ";

  private Wrapping() {}

  /**
   * Parts side by side, those that do not fit on lines below.
   *
   * @param indent spaces before the first line
   * @param hang spaces before the others
   */
  static String parts(List<String> parts, int indent, int hang) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String part : parts) {
      String gap = out.isEmpty() ? " ".repeat(indent) : GAP;
      if (!out.isEmpty() && column + gap.length() + part.length() > WIDTH) {
        out.append(System.lineSeparator());
        gap = " ".repeat(hang);
        column = 0;
      }
      out.append(gap);
      int behind = append(part, column + gap.length(), hang + 2, out);
      boolean broken = behind < column + gap.length() + part.length();
      column = broken ? WIDTH : behind;
    }
    return out.append(System.lineSeparator()).toString();
  }

  /** Words, broken where a line is full. */
  static String words(String words, int indent, int hang) {
    StringBuilder out = new StringBuilder(" ".repeat(indent));
    append(words, indent, hang, out);
    return out.append(System.lineSeparator()).toString();
  }

  /** Appends words from a column on, and gives the column after them. */
  private static int append(String words, int from, int hang, StringBuilder out) {
    int column = from;
    String gap = "";
    for (String word : words.split(" ", -1)) {
      if (!gap.isEmpty() && column + gap.length() + word.length() > WIDTH) {
        out.append(System.lineSeparator()).append(" ".repeat(hang));
        column = hang;
        gap = "";
      }
      out.append(gap).append(word);
      column += gap.length() + word.length();
      gap = " ";
    }
    return column;
  }
}
