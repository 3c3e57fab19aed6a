package org.radlabel.rules.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A line of a gold file: a text and the places where its sentences after the first begin.
 *
 * @param place file and line, for failures
 * @param id the case's name
 * @param text the text without its marks
 * @param boundaries where sentences begin, the first left out
 */
record GoldCase(String place, String id, String text, NavigableSet<Integer> boundaries) {
  static List<GoldCase> load(String file) throws IOException {
    List<GoldCase> cases = new ArrayList<>();
    try (InputStream in = GoldCase.class.getResourceAsStream(file)) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isEmpty() && lines[i].charAt(0) != '#') {
          cases.add(parse(file + ":" + (i + 1), lines[i]));
        }
      }
    }
    return cases;
  }

  private static GoldCase parse(String place, String line) {
    int tab = line.indexOf('\t');
    String marked =
        line.substring(tab + 1).replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    StringBuilder text = new StringBuilder();
    NavigableSet<Integer> boundaries = new TreeSet<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '|') {
        boundaries.add(text.length());
      } else {
        text.append(c);
      }
    }
    return new GoldCase(place, line.substring(0, tab), text.toString(), boundaries);
  }

  /** The text with marks at the given places, as in the file. */
  String marked(NavigableSet<Integer> places) {
    StringBuilder all = new StringBuilder(text);
    places.descendingSet().forEach(i -> all.insert(i.intValue(), "|"));
    return all.toString().replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
  }

  @Override
  public String toString() {
    return id;
  }
}
