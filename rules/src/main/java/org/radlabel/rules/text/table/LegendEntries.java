package org.radlabel.rules.text.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/**
 * The codes that a legend explains: all in one line, "P = present, A = absent", or each in a line
 * of its own, below a title or without one. For one text.
 */
final class LegendEntries {
  /** Stands for what a code says that says nothing. */
  private static final String UNFILLED = "***";

  private static final int LONGEST_CODE = 3;

  /** The most characters of a line with entries. */
  private static final int LONGEST = 200;

  private static final String CODE = "([A-Za-z0-9+]{1,3})";
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\w=])" + CODE + " ?= ?([A-Za-z]+(?:[ -][a-z]+)?)");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:[\\[(]"
              + CODE
              + "[\\])]\\s*([-:=\u2013\u2014]?)|"
              + CODE
              + "\\s*([-:=\u2013\u2014]))\\s*([A-Za-z][A-Za-z '/-]{1,30})[.]?\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;|]\\s*|\\s+(?=[\\[(]?[A-Za-z0-9+]{1,3}(?:[\\])]|\\s?[:=]|\\s[-\u2013\u2014]\\s))");
  private static final Pattern BULLET = Pattern.compile("^[-*\u2022]\\s+");
  private static final Pattern TITLE =
      Pattern.compile("\\s*+([A-Za-z]+(?: [A-Za-z]+){0,2})(?:\\s*:|\\s*$)");
  private static final Pattern WORD = Pattern.compile("\\s*+([A-Za-z]{3,})(?:\\s*:|\\s)");
  private static final Pattern FIRST =
      Pattern.compile(CODE + "[\\])]?\\s{0,3}[-:=\u2013\u2014]?\\s{0,3}([A-Za-z]{2,})");

  private final Map<String, String> words = new HashMap<>();

  /** Whether the entries stand below a title. */
  private boolean titled;

  /** Whether a code that says yes was explained, and one that says no. */
  private boolean yes;

  private boolean no;

  /** Whether a mark may stand beside a code that is said to mean yes. */
  static boolean isSuspect(String text, int mark) {
    if (text.charAt(mark) == '=') {
      int from = Math.max(0, mark - LONGEST_CODE - 1);
      Matcher pair = PAIR.matcher(text).region(from, Math.min(text.length(), mark + 40));
      return pair.find() && !TableWords.columns(meant(pair)).isEmpty();
    }
    int start = isOpening(text, mark) ? bracketed(text, mark) : codeBefore(text, mark);
    if (start < 0) {
      return false;
    }
    Matcher first = FIRST.matcher(text).region(start, Math.min(text.length(), start + 40));
    return first.lookingAt() && isYes(first.group(1), TableWords.word(first.group(2)));
  }

  private static boolean isOpening(String text, int mark) {
    return text.charAt(mark) == '(' || text.charAt(mark) == '[';
  }

  private static boolean isYes(String code, String word) {
    Set<Column> columns = TableWords.columns(word);
    return columns.contains(Column.YES) && fits(code, word, columns);
  }

  /** Where a code begins that fills brackets; -1 if none does. */
  private static int bracketed(String text, int open) {
    int i = open + 1;
    while (i < text.length() && i - open <= LONGEST_CODE && isOfCode(text.charAt(i))) {
      i++;
    }
    boolean closed = i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == ']');
    return closed && i > open + 1 ? open + 1 : -1;
  }

  /** Where a code begins that stands before a mark; -1 if none does. */
  private static int codeBefore(String text, int mark) {
    int end = mark > 0 && text.charAt(mark - 1) == ' ' ? mark - 1 : mark;
    int start = end;
    while (start > 0 && end - start <= LONGEST_CODE && isOfCode(text.charAt(start - 1))) {
      start--;
    }
    boolean apart = start == 0 || Characters.isSpace(text.charAt(start - 1));
    return start < end && end - start <= LONGEST_CODE && apart ? start : -1;
  }

  private static boolean isOfCode(char c) {
    return c == '+' || Characters.isLetterOrDigit(c);
  }

  private static String meant(Matcher pair) {
    String all = TableWords.word(pair.group(2));
    return TableWords.columns(all).isEmpty() ? all.split("-", 2)[0] : all;
  }

  /** Whether a code is short for a word, or says the same in one character. */
  private static boolean fits(String code, String word, Set<Column> columns) {
    String small = code.toLowerCase(Locale.ROOT);
    boolean denies = columns.contains(Column.NO);
    return switch (small) {
      case "+", "y", "t" -> columns.contains(Column.YES);
      case "n", "f", "0" -> denies;
      default ->
          Characters.isDigit(small.charAt(0))
              ? !denies
              : word.startsWith(small) || initials(word).equals(small);
    };
  }

  private static String initials(String word) {
    StringBuilder initials = new StringBuilder();
    for (String part : word.split("[-/]", -1)) {
      initials.append(part, 0, Math.min(1, part.length()));
    }
    return initials.toString();
  }

  /** The codes with what each means. */
  Map<String, String> words() {
    return Collections.unmodifiableMap(words);
  }

  /** Whether there are a yes and a no among them. */
  boolean areWhole() {
    return yes && no;
  }

  /**
   * Takes in the codes that a line explains, or the title of a legend. {@return whether it does}
   */
  boolean takes(String text, Span line) {
    if (line.of(text).isBlank()) {
      return false;
    }
    boolean takes = line.length() <= LONGEST && (takesPairs(text, line) || takesParts(text, line));
    if (!takes) {
      clear();
    }
    return takes;
  }

  private void clear() {
    words.clear();
    titled = false;
    yes = false;
    no = false;
  }

  /** Takes in a line that has a yes and a no with signs of equality. */
  private boolean takesPairs(String text, Span line) {
    LegendEntries found = new LegendEntries();
    Matcher pair = PAIR.matcher(text).region(line.start(), line.end());
    while (pair.find()) {
      found.add(pair.group(1), meant(pair));
    }
    if (found.areWhole()) {
      clear();
      words.putAll(found.words);
      yes = true;
      no = true;
    }
    return found.areWhole();
  }

  private void add(String code, String word) {
    Set<Column> columns = TableWords.columns(word);
    yes |= columns.contains(Column.YES);
    no |= columns.contains(Column.NO);
    boolean nothing = columns.contains(Column.NOTHING) && !columns.contains(Column.NO);
    if (TableWords.isAnswer(word)) {
      words.put(code, nothing ? UNFILLED : word.replace('-', ' '));
    }
  }

  /** Takes in a line of nothing but entries, or a title, or both. */
  private boolean takesParts(String text, Span line) {
    int from = titleEnd(text, line);
    if (from > line.start()) {
      clear();
      titled = true;
    }
    String rest = BULLET.matcher(text.substring(from, line.end()).strip()).replaceFirst("");
    if (rest.isEmpty()) {
      return titled;
    }
    for (String part : BETWEEN.split(rest, -1)) {
      if (!part.isEmpty() && !takesPart(part)) {
        return false;
      }
    }
    return true;
  }

  /** Behind the title of a legend that a line begins with; where the line begins if with none. */
  private static int titleEnd(String text, Span line) {
    Matcher title = TITLE.matcher(text).region(line.start(), line.end());
    for (int tried = 0; tried < 2 && title.lookingAt(); tried++) {
      int end = title.end();
      if (TableWords.isLegend(TableWords.word(title.group(1)))) {
        return end;
      }
      title.usePattern(WORD).region(line.start(), line.end());
    }
    return line.start();
  }

  private boolean takesPart(String part) {
    Matcher entry = ENTRY.matcher(part);
    if (!entry.matches()) {
      return false;
    }
    boolean bare = entry.group(1) == null;
    String code = bare ? entry.group(3) : entry.group(1);
    String word = TableWords.word(entry.group(5));
    String known = words.get(code);
    Set<Column> columns = TableWords.columns(word);
    boolean sure = code.length() == 1 && (titled || "=".equals(entry.group(bare ? 4 : 2)));
    if (columns.isEmpty() || !TableWords.isAnswer(word)) {
      return known == null && (titled || !words.isEmpty());
    }
    if (!sure && !fits(code, word, columns)) {
      return false;
    }
    add(code, word);
    return known == null || known.equals(words.get(code));
  }
}
