package org.radlabel.formats.tables;

import org.radlabel.formats.Printable;

/** Writes fields as pandas does: quoted only where they must be. */
public final class Csv {
  private Csv() {}

  /**
   * Appends a field.
   *
   * @param out appended to
   * @param value the field; quoted where it must be
   */
  public static void field(StringBuilder out, String value) {
    if (needsQuotes(value)) {
      out.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      out.append(value);
    }
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return a field of a tab-separated file: tabs and line breaks become blanks, controls are
   * shown as ?}
   *
   * @param value the field
   */
  public static String tsv(String value) {
    return Printable.of(value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
  }
}
