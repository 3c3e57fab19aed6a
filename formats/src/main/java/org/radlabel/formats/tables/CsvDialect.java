package org.radlabel.formats.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table of text is written: what separates its fields, how a quote inside a quoted field is
 * written, and whether its first line is Excel's {@code sep=;}.
 *
 * <p>Immutable, null-free.
 *
 * @param separator between fields
 * @param backslash whether a quote inside quotes is {@code \"}, as Spark and MySQL write it, and
 *     not twice a quote
 * @param skipped how many characters stand before the table
 */
record CsvDialect(char separator, boolean backslash, int skipped) {
  private static final Pattern SEP =
      Pattern.compile("\\s*\"?[sS][eE][pP]=((?!\").)\"?\\s*?(?:\\r\\n?|\\n)");

  /** That of a table that begins so. */
  static CsvDialect of(String beginning, Separator.Expected expected) {
    Matcher sep = SEP.matcher(beginning);
    boolean said = sep.lookingAt();
    int skipped = said ? sep.end() : 0;
    String table = beginning.substring(skipped);
    char separator = said ? sep.group(1).charAt(0) : Separator.of(table, expected);
    return new CsvDialect(separator, hasBackslash(table, separator), skipped);
  }

  /**
   * Whether a quoted field holds a quote after a backslash where a quote that ends the field cannot
   * stand. Elsewhere a backslash is a character as any other.
   */
  private static boolean hasBackslash(String table, char separator) {
    boolean quoted = false;
    boolean fieldBegins = true;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (!quoted) {
        quoted = fieldBegins && c == '"';
        fieldBegins = c == separator || c == '\n' || c == '\r';
      } else if (c == '"') {
        char next = i + 1 < table.length() ? table.charAt(i + 1) : '\n';
        if (next == '"') {
          i++;
        } else if (next == separator || next == '\n' || next == '\r') {
          quoted = false;
        } else {
          return table.charAt(i - 1) == '\\';
        }
      }
    }
    return false;
  }
}
