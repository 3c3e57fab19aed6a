package org.radlabel.formats;

/** Makes names harmless to a terminal and to a list with an entry a line. */
public final class Printable {
  private Printable() {}

  /**
   * {@return a name with a question mark for each character that is no letter but an order:
   * controls, line separators, and those that turn the direction of writing}
   *
   * @param name the name
   */
  public static String of(String name) {
    StringBuilder shown = null;
    for (int i = 0; i < name.length(); i++) {
      if (isOrder(name.charAt(i))) {
        shown = shown == null ? new StringBuilder(name) : shown;
        shown.setCharAt(i, '?');
      }
    }
    return shown == null ? name : shown.toString();
  }

  private static boolean isOrder(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> isTurn(c);
      default -> false;
    };
  }

  private static boolean isTurn(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
