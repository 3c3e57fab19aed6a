package org.radlabel.cli.print;

import java.util.List;

/** Lists as lines that a terminal of 80 columns shows whole. */
final class Wrapped {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private Wrapped() {}

  /** The items after a head, broken between items, each further line indented. */
  static String list(String head, List<String> items) {
    StringBuilder text = new StringBuilder(head);
    int column = head.length();
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i + 1 < items.size() ? "," : "");
      String before = i == 0 ? "" : " ";
      if (i > 0 && column + before.length() + item.length() > WIDTH) {
        text.append(System.lineSeparator());
        before = INDENT;
        column = 0;
      }
      text.append(before).append(item);
      column += before.length() + item.length();
    }
    return text.toString();
  }
}
