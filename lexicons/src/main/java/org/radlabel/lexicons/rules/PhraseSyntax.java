package org.radlabel.lexicons.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syntax of a phrase.
 *
 * <pre>
 * pleural effusion            words, matched without regard to case, white space and hyphens
 * effusion[s]                 an optional part: effusion, effusions
 * opacit(y|ies)               alternatives: opacity, opacities
 * (small|tiny) effusion       alternatives between words
 * $size effusion              any word of the word class "size"
 * enlargement {0-3} heart     up to three words between, no punctuation, none of the class "and"
 * {number} leads              any number written in digits
 * {number:0-2} leads          one from 0 to 2, both counted
 * {number:0-1.9cm} above      a length with its unit, also in millimetres, also "1 to 1.5 cm"
 * {number:cm} above           a length of any size, also "two cm"
 * </pre>
 *
 * Brackets may be nested. Stateless.
 */
public final class PhraseSyntax {
  /** The most plain phrases that one phrase may stand for. */
  public static final int MAX_EXPANSIONS = 2_000;

  private static final int MAX_GAP = 9;
  private static final int MAX_DEPTH = 10;
  private static final Pattern CLASS = Pattern.compile("\\$[a-z][a-z-]*");
  private static final Pattern SPECIAL = Pattern.compile("[${}]");
  private static final String RANGE = "(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)";
  private static final Pattern NUMBER = Pattern.compile("\\{number(?::" + RANGE + ")?}");
  private static final Pattern LENGTH = Pattern.compile("\\{number:(?:" + RANGE + ")?cm}");

  private final String phrase;
  private int at;
  private int depth;

  private PhraseSyntax(String phrase) {
    this.phrase = phrase;
  }

  /**
   * {@return all plain phrases that a phrase stands for: words, {@code $class}, {@code {m-n}} and
   * {@code {number}} items, separated by single spaces; in the order written, without duplicates;
   * never empty}
   *
   * @param phrase a phrase as a lexicon's file has it
   * @throws IllegalArgumentException with what is wrong, if the phrase is malformed
   */
  public static List<String> expand(String phrase) {
    PhraseSyntax parser = new PhraseSyntax(withUnits(phrase));
    List<String> all = parser.alternatives();
    if (parser.at < parser.phrase.length()) {
      throw parser.unexpected();
    }
    List<String> plain =
        all.stream().map(s -> s.strip().replaceAll("\\s+", " ")).distinct().toList();
    plain.forEach(PhraseSyntax::check);
    return plain;
  }

  /** A phrase whose lengths are numbers before the words of a unit. */
  private static String withUnits(String phrase) {
    return phrase.contains("cm}")
        ? LENGTH.matcher(phrase).replaceAll(PhraseSyntax::length)
        : phrase;
  }

  private static String length(MatchResult length) {
    String inWords = length.group(1) == null ? "$cardinal $cm|" : "";
    return Matcher.quoteReplacement(
        "(" + inWords + length(length, 0) + " $cm|" + length(length, 1) + " $mm)");
  }

  /** One number, or two from the lesser to the greater, with the range's period moved. */
  private static String length(MatchResult length, int shift) {
    String number =
        length.group(1) == null
            ? "{number}"
            : "{number:"
                + moved(length.group(1), shift)
                + "-"
                + moved(length.group(2), shift)
                + "}";
    return "[" + number + " [to|and|or|-|\u2013]] " + number;
  }

  private static String moved(String number, int shift) {
    BigDecimal moved = new BigDecimal(number).movePointRight(shift);
    return (moved.scale() > 0 ? moved.stripTrailingZeros() : moved).toPlainString();
  }

  private static void check(String plain) {
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("matches the empty text");
    }
    String[] items = plain.split(" ", -1);
    for (String item : items) {
      checkItem(item);
    }
    String last = items[items.length - 1];
    if (isGap(items[0]) || (isGap(last) && gap(last)[0] == 0)) {
      throw new IllegalArgumentException(
          "a gap stands between words, or at the end with 1 word at least; got: " + plain);
    }
    if (ways(plain) > MAX_EXPANSIONS) {
      throw tooMany();
    }
  }

  private static void checkItem(String item) {
    if (isNumber(item)) {
      bounds(item);
    } else if (isGap(item)) {
      gap(item);
    } else if (!CLASS.matcher(item).matches() && SPECIAL.matcher(item).find()) {
      throw new IllegalArgumentException(
          "a gap {m-n} or a word class $name stands between spaces, the class in small letters and"
              + " hyphens; got: "
              + item);
    }
  }

  /**
   * {@return the number of word sequences, each gap counted once for each of its lengths}
   *
   * @param plain a plain phrase, one of those that {@link #expand} returns
   */
  public static long ways(String plain) {
    long ways = 1;
    for (String item : plain.split(" ", -1)) {
      if (isGap(item) && ways <= MAX_EXPANSIONS) {
        int[] gap = gap(item);
        ways *= gap[1] - gap[0] + 1L;
      }
    }
    return ways;
  }

  /**
   * {@return whether an item of a plain phrase is text, not a gap, a number or a class of words}
   *
   * @param item an item of a plain phrase
   */
  public static boolean isText(String item) {
    return !item.startsWith("$") && !item.startsWith("{");
  }

  /**
   * {@return whether an item of a plain phrase is a number; if so it is written {@code {number}} or
   * {@code {number:0-2}}}
   *
   * @param item an item of a plain phrase
   */
  public static boolean isNumber(String item) {
    return item.startsWith("{number");
  }

  /**
   * {@return the least and the greatest number that an item stands for}
   *
   * @param item an item that {@link #isNumber is a number}
   */
  public static double[] bounds(String item) {
    Matcher number = NUMBER.matcher(item);
    double[] bounds = {0, number.matches() ? Double.MAX_VALUE : -1};
    if (number.matches() && number.group(1) != null) {
      bounds[0] = Double.parseDouble(number.group(1));
      bounds[1] = Double.parseDouble(number.group(2));
    }
    if (bounds[0] > bounds[1]) {
      throw new IllegalArgumentException(
          "a number is written {number}, {number:0-2}, {number:cm} or {number:0-2cm}, the lesser"
              + " first; got: "
              + item);
    }
    return bounds;
  }

  /**
   * {@return whether an item of a plain phrase is a gap; if so it is written {@code {m-n}}}
   *
   * @param item an item of a plain phrase
   */
  public static boolean isGap(String item) {
    return item.startsWith("{") && !isNumber(item);
  }

  /**
   * {@return the least and the most words of a gap}
   *
   * @param item an item that {@link #isGap is a gap}
   */
  public static int[] gap(String item) {
    int dash = item.indexOf('-');
    int[] gap = null;
    if (dash == 2 && item.length() == 5 && item.endsWith("}")) {
      gap = new int[] {item.charAt(1) - '0', item.charAt(3) - '0'};
    }
    if (gap == null || gap[0] < 0 || gap[1] > MAX_GAP || gap[0] > gap[1]) {
      throw new IllegalArgumentException(
          "a gap is written {m-n} with 0 <= m <= n <= " + MAX_GAP + "; got: " + item);
    }
    return gap;
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    while (at < phrase.length() && phrase.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
      if (all.size() > MAX_EXPANSIONS) {
        throw tooMany();
      }
    }
    return all;
  }

  private List<String> sequence() {
    List<String> all = List.of("");
    while (at < phrase.length() && "|)]".indexOf(phrase.charAt(at)) < 0) {
      char c = phrase.charAt(at);
      all = product(all, c == '(' || c == '[' ? group(c) : List.of(plain()));
    }
    return all;
  }

  private List<String> group(char open) {
    char close = open == '(' ? ')' : ']';
    at++;
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException("brackets are nested more than " + MAX_DEPTH + " deep");
    }
    List<String> inside = new ArrayList<>(alternatives());
    depth--;
    if (at >= phrase.length()) {
      throw new IllegalArgumentException("\"" + open + "\" is never closed by \"" + close + "\"");
    }
    if (phrase.charAt(at) != close) {
      throw unexpected();
    }
    at++;
    if (open == '[') {
      inside.add("");
    }
    return inside;
  }

  private String plain() {
    int start = at;
    while (at < phrase.length() && "()[]|".indexOf(phrase.charAt(at)) < 0) {
      at++;
    }
    return phrase.substring(start, at);
  }

  private static List<String> product(List<String> left, List<String> right) {
    if ((long) left.size() * right.size() > MAX_EXPANSIONS) {
      throw tooMany();
    }
    List<String> all = new ArrayList<>(left.size() * right.size());
    for (String l : left) {
      for (String r : right) {
        all.add(l + r);
      }
    }
    return all;
  }

  private static IllegalArgumentException tooMany() {
    return new IllegalArgumentException(
        "stands for more than " + MAX_EXPANSIONS + " phrases: split it up");
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException(
        "\"" + phrase.charAt(at) + "\" at character " + (at + 1) + " closes nothing");
  }
}
