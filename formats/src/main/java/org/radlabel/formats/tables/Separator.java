package org.radlabel.formats.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.formats.tables.columns.KnownColumns;

/**
 * What separates the fields of a table that is called CSV or TSV and is neither: spreadsheets of
 * many countries write semicolons.
 *
 * <p>A file says so for certain if its first line consists of short names between others, one of
 * which is a usual name of an id or text column or was named by the user, and holds no such name
 * between its usual separators. Any other file is read as it is called, since a report may hold any
 * character. Bars may have blanks around them, as databases print tables.
 */
public final class Separator {
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

  private static final Map<Character, String> ALL =
      new TreeMap<>(Map.of(',', "commas", ';', "semicolons", '|', "bars", '\t', "tabs"));

  private Separator() {}

  /** The separator of a table that begins so. */
  static char of(String text, Expected expected) {
    String line = Head.line(text);
    if (!expected.header() || names(line, expected.usual()).anyMatch(n -> isKnown(n, expected))) {
      return expected.usual();
    }
    return ALL.keySet().stream()
        .filter(separator -> heads(line, separator, expected))
        .findFirst()
        .orElse(expected.usual());
  }

  /**
   * {@return a separator in words, many of it}
   *
   * @param separator the character
   */
  public static String named(char separator) {
    return ALL.getOrDefault(separator, "\"" + separator + "\"");
  }

  private static boolean heads(String line, char separator, Expected expected) {
    List<String> names = names(line, separator).toList();
    return names.size() > 1
        && names.stream().allMatch(ColumnNames::looksLikeName)
        && names.stream().anyMatch(name -> isKnown(name, expected));
  }

  private static Stream<String> names(String line, char separator) {
    return Stream.of(line.split("[" + separator + "]", -1))
        .map(field -> separator == '|' ? field.strip() : field)
        .map(ColumnNames::unquoted);
  }

  private static boolean isKnown(String name, Expected expected) {
    String normal = ColumnNames.normal(name);
    return KnownColumns.contains(name)
        || expected.named().stream().anyMatch(n -> ColumnNames.normal(n).equals(normal));
  }

  /** The columns that the user knows. */
  static List<String> named(ReadOptions options) {
    List<String> named = new ArrayList<>(options.textColumns());
    options.idColumn().ifPresent(named::add);
    options.where().forEach(where -> named.add(where.column()));
    return named;
  }
}
