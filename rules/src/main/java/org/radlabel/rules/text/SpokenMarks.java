package org.radlabel.rules.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads punctuation that was dictated and written out by speech recognition: "no effusion period
 * new paragraph impression colon".
 *
 * <p>Only in a text that has more of it than of periods, and not where the words mean themselves
 * ("a period of", "comma shaped", the colon that is an organ). What a spoken period begins gets a
 * capital. Stateless.
 */
final class SpokenMarks {
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("period", "."),
          Map.entry("full stop", "."),
          Map.entry("comma", ","),
          Map.entry("semicolon", ";"),
          Map.entry("question mark", "?"),
          Map.entry("colon", ":"),
          Map.entry("new line", "\n"),
          Map.entry("next line", "\n"),
          Map.entry("new paragraph", "\n\n"),
          Map.entry("next paragraph", "\n\n"));

  /** Marks behind which a sentence begins. */
  private static final Set<String> BEGINNING = Set.of(".", "?", "\n", "\n\n");

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?<before>(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,30}+)?\\s{1,9}+(?<mark>period|full"
              + " stop|comma|semicolon|question mark|colon|new line|next line|new paragraph|next"
              + " paragraph)(?![\\p{L}\\p{N}'-])(?<after>\\s{1,9}+\\p{L}{0,30}+)?");

  /** Characters of a text for each of its periods, from which on they may have been dictated. */
  private static final int PER_PERIOD = 150;

  private static final Pattern PERIOD = Pattern.compile("[\\p{L})][.;](?=\\s|$)");
  private static final Set<String> OF_TIME =
      Set.of(
          "a",
          "the",
          "this",
          "that",
          "time",
          "short",
          "long",
          "interval",
          "same",
          "brief",
          "postoperative",
          "refractory",
          "recovery",
          "neonatal",
          "perinatal",
          "latent",
          "some",
          "any",
          "first",
          "second",
          "up");
  private static final Set<String> GOES_ON =
      Set.of("of", "between", "since", "shaped", "sign", "for");
  private static final Set<String> HEADERS =
      Set.of(
          "findings",
          "impression",
          "indication",
          "history",
          "comparison",
          "technique",
          "examination",
          "exam",
          "conclusion",
          "opinion",
          "report",
          "details",
          "information",
          "study",
          "comment",
          "addendum",
          "recommendation",
          "recommendations");

  private final String text;

  private SpokenMarks(String text) {
    this.text = text;
  }

  /**
   * Whether there may be anything to do: not in a text with a period in every other line.
   *
   * @param periods how many periods are in it
   */
  static boolean isSuspect(String text, int periods) {
    return periods * PER_PERIOD < text.length()
        && (text.contains("period")
            || text.contains("comma")
            || text.contains("full stop")
            || text.contains("paragraph")
            || text.contains("new line")
            || text.contains("next line"));
  }

  static void mend(String text, Edits edits) {
    int periods = (int) text.chars().filter(c -> c == '.').count();
    if (isSuspect(text, periods)) {
      new SpokenMarks(text).mend(edits);
    }
  }

  private void mend(Edits edits) {
    if (!isSpoken()) {
      return;
    }
    Matcher m = MARK.matcher(text);
    int at = 0;
    int begins = -1;
    while (m.find(at)) {
      at = m.end("mark");
      if (isMark(m)) {
        int from = m.start("before") < 0 ? m.start() : m.end("before");
        String spoken = m.group("mark").toLowerCase(Locale.ROOT);
        String mark = Objects.requireNonNull(MARKS.get(spoken));
        capital(edits, begins, from);
        edits.replace(from, at, mark);
        begins = BEGINNING.contains(mark) ? skipSpace(at) : -1;
      }
    }
    capital(edits, begins, text.length());
  }

  /** Makes the letter a capital with which a sentence begins, unless the next mark does. */
  private void capital(Edits edits, int begins, int limit) {
    if (begins >= 0 && begins < limit && Character.isLowerCase(text.charAt(begins))) {
      String letter = text.substring(begins, begins + 1);
      edits.replace(begins, begins + 1, letter.toUpperCase(Locale.ROOT));
    }
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether more marks are spoken than written. */
  private boolean isSpoken() {
    int spoken = 0;
    Matcher m = MARK.matcher(text);
    int at = 0;
    while (m.find(at)) {
      at = m.end("mark");
      spoken += isMark(m) && !m.group("mark").endsWith("line") ? 1 : 0;
    }
    return spoken > (int) PERIOD.matcher(text).results().count();
  }

  private static boolean isMark(Matcher m) {
    String before = m.group("before") == null ? "" : m.group("before").toLowerCase(Locale.ROOT);
    String after =
        m.group("after") == null ? "" : m.group("after").strip().toLowerCase(Locale.ROOT);
    return switch (m.group("mark").toLowerCase(Locale.ROOT)) {
      case "colon" -> HEADERS.contains(before);
      case "period", "comma" -> !OF_TIME.contains(before) && !GOES_ON.contains(after);
      case "new line", "next line" ->
          !OF_TIME.contains(before) && !GOES_ON.contains(after) && !after.equals("in");
      default -> true;
    };
  }
}
