package org.radlabel.rules.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.rules.resource.ResourceLines;

/**
 * Reads punctuation that was dictated and written out by speech recognition: "no effusion period
 * new paragraph impression colon".
 *
 * <p>Only in a text that has more of it than of periods, and not where the words mean themselves
 * ("a period of", "comma shaped", the colon that is an organ). What a spoken period begins gets a
 * capital. Stateless.
 */
final class SpokenMarks {
  /** How the words of a mark may mean themselves. */
  private enum Sort {
    PLAIN,
    HEADER,
    TIME,
    LINE
  }

  /**
   * What is said for a mark.
   *
   * @param mark what is meant
   * @param sort how its words may mean themselves
   */
  private record Spoken(String mark, Sort sort) {}

  /** Marks after which a sentence begins. */
  private static final Set<String> BEGINNING = Set.of(".", "?", "\n", "\n\n");

  private static final List<String> LINES = ResourceLines.of(SpokenMarks.class, "spoken-marks.txt");
  private static final Map<String, Spoken> MARKS = marks();
  private static final String[] TELLING = String.join(" | ", lines("tells")).split(" \\| ", -1);
  private static final Set<String> BEFORE = words("before");
  private static final Set<String> AFTER = words("after");
  private static final Set<String> AFTER_LINE = words("after-line");
  private static final Set<String> HEADERS = words("section");

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?<before>(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,30}+)?\\s{1,9}+(?<mark>"
              + String.join("|", MARKS.keySet())
              + ")(?![\\p{L}\\p{N}'-])(?<after>\\s{1,9}+\\p{L}{0,30}+)?");

  /** Characters of a text for each of its periods, from which on they may have been dictated. */
  private static final int PER_PERIOD = 150;

  private static final Pattern PERIOD = Pattern.compile("[\\p{L})][.;](?=\\s|$)");

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
    return periods * PER_PERIOD < text.length() && holdsTelling(text);
  }

  private static boolean holdsTelling(String text) {
    for (String telling : TELLING) {
      if (text.contains(telling)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Spoken> marks() {
    Map<String, Spoken> marks = new LinkedHashMap<>();
    for (Sort sort : Sort.values()) {
      for (String line : lines(EnumNames.typed(sort))) {
        String[] sides = line.split(" = ", -1);
        marks.put(sides[0], new Spoken(sides[1].replace("\\n", "\n"), sort));
      }
    }
    return marks;
  }

  private static Set<String> words(String title) {
    return Set.of(String.join(" ", lines(title)).split(" ", -1));
  }

  /** What the lines of a title hold. */
  private static List<String> lines(String title) {
    return LINES.stream()
        .filter(line -> line.startsWith(title + ":"))
        .map(line -> line.substring(title.length() + 1).strip())
        .toList();
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
        String mark = spoken(m).mark;
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
      spoken += isMark(m) && spoken(m).sort != Sort.LINE ? 1 : 0;
    }
    return spoken > (int) PERIOD.matcher(text).results().count();
  }

  private static boolean isMark(Matcher m) {
    String before = m.group("before") == null ? "" : m.group("before").toLowerCase(Locale.ROOT);
    String after =
        m.group("after") == null ? "" : m.group("after").strip().toLowerCase(Locale.ROOT);
    boolean means = BEFORE.contains(before) || AFTER.contains(after);
    return switch (spoken(m).sort) {
      case HEADER -> HEADERS.contains(before);
      case TIME -> !means;
      case LINE -> !means && !AFTER_LINE.contains(after);
      case PLAIN -> true;
    };
  }

  private static Spoken spoken(Matcher m) {
    return Objects.requireNonNull(MARKS.get(m.group("mark").toLowerCase(Locale.ROOT)));
  }
}
