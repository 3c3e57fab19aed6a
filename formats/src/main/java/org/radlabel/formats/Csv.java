package org.radlabel.formats;

/** Writes fields as pandas does: quoted only where they must be. */
public final class Csv {
  private Csv() {}

  /** Appends a field. */
  public static void field(StringBuilder out, String value) {
    if (value.chars().noneMatch(Csv::needsQuotes)) {
      out.append(value);
    } else {
      out.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean needsQuotes(int c) {
    return c == ',' || c == '"' || c == '\n' || c == '\r';
  }

  /** A field of a tab-separated file: tabs and line breaks become blanks. */
  static String tsv(String value) {
    return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
