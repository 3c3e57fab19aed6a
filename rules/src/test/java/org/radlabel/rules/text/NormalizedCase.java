package org.radlabel.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of the case file.
 *
 * @param id the case's name
 * @param given the text as it arrives
 * @param meant the text as it is meant
 */
record NormalizedCase(String id, String given, String meant) {
  private static final Pattern CODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

  static List<NormalizedCase> all() throws IOException {
    try (InputStream in = NormalizedCase.class.getResourceAsStream("normalized.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(c -> new NormalizedCase(c[0], read(c[1]), read(c[2].equals("=") ? c[1] : c[2])))
          .toList();
    }
  }

  private static String read(String cell) {
    return CODE.matcher(cell).replaceAll(NormalizedCase::character).translateEscapes();
  }

  private static String character(MatchResult code) {
    return String.valueOf((char) Integer.parseInt(code.group(1), 16));
  }

  @Override
  public String toString() {
    return id;
  }
}
