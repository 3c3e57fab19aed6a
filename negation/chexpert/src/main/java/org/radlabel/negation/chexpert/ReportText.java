package org.radlabel.negation.chexpert;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text as chexpert-labeler reads it: in lower case, {@code /} between letters read as "or", a
 * space after every full stop and comma (so {@code 3.5} falls apart), white space folded.
 */
final class ReportText {
  private static final Pattern SLASH = Pattern.compile("(?<=[a-zA-Z])/(?=[a-zA-Z])");

  /** What Python's {@code str.split} takes for white space. */
  private static final Pattern WHITE =
      Pattern.compile(
          "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f"
              + "\\u3000]+");

  private static final Pattern EMPTY_SENTENCE = Pattern.compile("\\. +\\.");

  private ReportText() {}

  /** The text that sentences and mentions are looked for in. */
  static String normalise(String report) {
    String text = report.toLowerCase(Locale.ROOT).replace("and/or", "or");
    text = SLASH.matcher(text).replaceAll(" or ");
    text = text.replace("..", ".").replace(".", ". ").replace(",", ", ");
    text = strip(WHITE.matcher(text).replaceAll(" "));
    return EMPTY_SENTENCE.matcher(text).replaceAll(".");
  }

  private static String strip(String folded) {
    int start = folded.startsWith(" ") ? 1 : 0;
    int end = folded.endsWith(" ") ? folded.length() - 1 : folded.length();
    return start < end ? folded.substring(start, end) : "";
  }
}
