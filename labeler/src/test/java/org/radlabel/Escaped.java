package org.radlabel;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts of case files that a line cannot hold as they are: {@code \n}, {@code \t}, {@code \r},
 * {@code \"} and {@code \\} as in Java, and {@code \}{@code uXXXX} for a character.
 */
final class Escaped {
  private static final Pattern CODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");

  private Escaped() {}

  static String read(String cell) {
    return cell.indexOf('\\') < 0
        ? cell
        : CODE.matcher(cell).replaceAll(Escaped::character).translateEscapes();
  }

  private static String character(MatchResult code) {
    return String.valueOf((char) Integer.parseInt(code.group(1), 16));
  }
}
