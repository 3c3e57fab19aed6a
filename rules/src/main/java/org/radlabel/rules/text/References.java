package org.radlabel.rules.text;

import java.util.HashMap;
import java.util.Map;
import org.radlabel.rules.Characters;
import org.radlabel.rules.resource.ResourceLines;

/**
 * Reads HTML's character references, by name and by number; what is none stays ("AP &amp;
 * lateral"). Their names are data: {@code character-references.txt}. Immutable, safe for any number
 * of threads.
 */
final class References {
  private static final String RESOURCE = "character-references.txt";
  private static final int LONGEST_NAME = 8;
  private static final int HEX = 16;

  /** Without a semicolon this one alone is read: the others are words and letters, too. */
  private static final String SPACE = "nbsp";

  private References() {}

  /** Read when a text first asks for it. */
  private static final class Names {
    private static final Map<String, String> BY_NAME = load();
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    ResourceLines.of(References.class, RESOURCE).forEach(line -> add(line, names));
    return names;
  }

  /** A line "a0 nbsp iexcl" names the characters from that number on. */
  private static void add(String line, Map<String, String> names) {
    String[] words = line.split(" ", -1);
    int first = Integer.parseInt(words[0], HEX);
    for (int i = 1; i < words.length; i++) {
      names.put(words[i], Character.toString(first + i - 1));
    }
  }

  static void mend(String text, Edits edits) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      boolean numeric = at + 1 < text.length() && text.charAt(at + 1) == '#';
      int name = numeric ? at + 2 : at + 1;
      int end = nameEnd(text, name);
      boolean closed = end < text.length() && text.charAt(end) == ';';
      String meant = meant(text.substring(Math.min(name, end), end), numeric, closed);
      if (!meant.isEmpty()) {
        edits.replace(at, closed ? end + 1 : end, meant);
      }
    }
  }

  private static int nameEnd(String text, int name) {
    int end = name;
    while (end < text.length() && end - name <= LONGEST_NAME && isOfName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return Characters.isPlainLetter(c) || (c >= '0' && c <= '9');
  }

  /** The character that is referred to; empty if there is none. */
  private static String meant(String name, boolean numeric, boolean closed) {
    if (!closed && !name.equals(SPACE)) {
      return "";
    }
    return numeric ? numbered(name) : Names.BY_NAME.getOrDefault(name, "");
  }

  /** The character of a number, "39" or "x27". */
  private static String numbered(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    try {
      int value = hex ? Integer.parseInt(digits.substring(1), HEX) : Integer.parseInt(digits);
      return Character.isValidCodePoint(value) ? Character.toString(value) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
