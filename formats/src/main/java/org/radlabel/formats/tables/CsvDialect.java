package org.radlabel.formats.tables;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.ReadOptions;

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

  /**
   * What a table is expected to be.
   *
   * @param usual what separates the fields of such a file
   * @param header whether it may have a header, which tells another separator
   * @param named names of columns that the user knows
   */
  record Expected(char usual, boolean header, Collection<String> named) {
    Expected {
      named = List.copyOf(named);
    }

    static Expected of(char usual, ReadOptions options) {
      return new Expected(
          usual, options.header() != ReadOptions.Header.NO, Separator.named(options));
    }
  }

  /** That of a table that begins so. */
  static CsvDialect of(String beginning, Expected expected) {
    Matcher sep = SEP.matcher(beginning);
    boolean said = sep.lookingAt();
    int skipped = said ? sep.end() : 0;
    String table = beginning.substring(skipped);
    char separator = said ? sep.group(1).charAt(0) : Separator.of(table, expected);
    return new CsvDialect(separator, hasBackslash(table, separator), skipped);
  }

  /**
   * Whether a quoted field holds a quote behind a backslash where a quote that ends the field
   * cannot stand. Elsewhere a backslash is a character as any other.
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
