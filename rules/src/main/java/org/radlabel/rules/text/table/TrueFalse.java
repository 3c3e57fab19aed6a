package org.radlabel.rules.text.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.rules.Span;

/**
 * A form whose lines begin with true or false, which needs no legend: "(False) There is an
 * effusion.", or several lines with "T" and "F". Stateless.
 */
final class TrueFalse {
  private static final Pattern CODED =
      Pattern.compile(
          "[ \t]*+(?:([\\[(](?i:true|false)[\\])])|[\\[(][TF][\\])]|[TF] {2,}"
              + "|(?:True|TRUE|False|FALSE)(?: ?[:-]| {2,}))\\s*[A-Z]");

  private TrueFalse() {}

  /** Whether a line of such a form may begin at a place, or be told by a bracket there. */
  static boolean isSuspect(String text, int at) {
    int next = text.charAt(at) == '(' || text.charAt(at) == '[' ? at + 1 : at;
    return mayBegin(text, next) && CODED.matcher(text).region(at, text.length()).lookingAt();
  }

  /** A quick no for most lines, which begin with "The" or "Findings". */
  private static boolean mayBegin(String text, int i) {
    if (i + 1 >= text.length() || "TtFf".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    return switch (text.charAt(i + 1)) {
      case ' ', ')', ']' -> true;
      default ->
          text.regionMatches(true, i, "true", 0, 4) || text.regionMatches(true, i, "false", 0, 5);
    };
  }

  /** Whether a form begins with a line. */
  static boolean begins(String text, Span line) {
    Matcher coded = CODED.matcher(text).region(line.start(), line.end());
    if (!coded.lookingAt()) {
      return false;
    }
    int next = line.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return coded.group(1) != null || coded.region(next, text.length()).lookingAt();
  }

  /** What its codes mean. */
  static Map<String, String> words() {
    Map<String, String> words = new HashMap<>(Map.of("T", "true", "F", "false"));
    for (String word : new String[] {"true", "True", "TRUE", "false", "False", "FALSE"}) {
      words.put(word, word.toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
