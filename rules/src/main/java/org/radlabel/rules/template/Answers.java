package org.radlabel.rules.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.radlabel.lexicons.Answer;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.PhraseSyntax;

/**
 * The answers of a lexicon, looked up in a text.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class Answers {
  private static final int MAX_WORDS = 4;
  private static final String PLUS = "plus";
  private static final String MINUS = "minus";
  private static final String TICKED = "ticked";
  private static final String UNTICKED = "unticked";

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("(+)", PLUS),
          Map.entry("[+]", PLUS),
          Map.entry("+ve", PLUS),
          Map.entry("+++", PLUS),
          Map.entry("++", PLUS),
          Map.entry("(-)", MINUS),
          Map.entry("[-]", MINUS),
          Map.entry("-ve", MINUS),
          Map.entry("[x]", TICKED),
          Map.entry("(x)", TICKED),
          Map.entry("[*]", TICKED),
          Map.entry("(*)", TICKED),
          Map.entry("[\u2713]", TICKED),
          Map.entry("[\u2714]", TICKED),
          Map.entry("\u2611", TICKED),
          Map.entry("\u2612", TICKED),
          Map.entry("\u2713", TICKED),
          Map.entry("\u2714", TICKED),
          Map.entry("\u25a0", TICKED),
          Map.entry("\u2705", TICKED),
          Map.entry("[]", UNTICKED),
          Map.entry("()", UNTICKED),
          Map.entry("\u2610", UNTICKED),
          Map.entry("\u25a1", UNTICKED),
          Map.entry("\u2717", UNTICKED),
          Map.entry("\u2718", UNTICKED),
          Map.entry("\u274c", UNTICKED));

  private static final int LONGEST_SIGN = 5;

  /** What signs begin with. */
  private static final String SIGN_STARTS =
      "([+-\u2013\u2212\u2010\u2011\u2610\u2611\u2612\u2713\u2714\u2717\u2718\u25a0\u25a1\u2705\u274c";

  private final Map<String, Answer> byPhrase = new HashMap<>();

  Answers(Lexicon lexicon) {
    for (Answer answer : lexicon.answers()) {
      for (String phrase : answer.phrases()) {
        for (String plain : PhraseSyntax.expand(phrase)) {
          byPhrase.putIfAbsent(plain.toLowerCase(Locale.ROOT), answer);
        }
      }
    }
  }

  /**
   * An answer found.
   *
   * @param answer what it is
   * @param end where it ends
   * @param sign whether it is a sign
   */
  record Found(Answer answer, int end, boolean sign) {}

  /** The sign at a place, or null. */
  Found sign(char[] text, int start, int end) {
    if (SIGN_STARTS.indexOf(text[start]) < 0) {
      return null;
    }
    StringBuilder sign = new StringBuilder();
    Found longest = null;
    for (int i = start; i < Math.min(end, start + LONGEST_SIGN); i++) {
      char c = Character.toLowerCase(text[i]);
      if (c != ' ') {
        sign.append(isMinus(c) ? '-' : c);
        String name = SIGNS.get(sign.toString());
        Answer answer = name == null ? null : byPhrase.get(name);
        longest = answer == null ? longest : new Found(answer, i + 1, true);
      }
    }
    return longest;
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2013' || c == '\u2212' || c == '\u2010' || c == '\u2011';
  }

  /** Whether an answer says that a box is ticked or not. */
  boolean isBox(Answer answer) {
    return answer.equals(byPhrase.get(TICKED)) || answer.equals(byPhrase.get(UNTICKED));
  }

  boolean isTicked(Answer answer) {
    return answer.equals(byPhrase.get(TICKED)) && answer.says() == Answer.Says.YES;
  }

  /** The longest answer in words at a place, or null; a question mark is one too. */
  Found words(char[] text, int start, int end) {
    Found longest = null;
    int i = start;
    for (int words = 0; words < MAX_WORDS && i < end; words++) {
      i = wordEnd(text, i, end);
      Answer answer = at(text, start, i);
      longest = answer == null ? longest : new Found(answer, i, false);
      if (i >= end || text[i] != ' ') {
        return longest;
      }
      i++;
    }
    return longest;
  }

  private static int wordEnd(char[] text, int start, int end) {
    int i = start;
    while (i < end && isInWord(text, i, end)) {
      i++;
    }
    return i == start && i < end && text[i] == '?' ? i + 1 : i;
  }

  /** Letters and digits, and what stands between two of them: "n/a", "can't", "n.a." */
  private static boolean isInWord(char[] text, int i, int end) {
    char c = text[i];
    boolean inside = c == '/' || c == '\'' || c == '\u2019' || c == '.';
    return Character.isLetterOrDigit(c)
        || (inside
            && i > 0
            && Character.isLetterOrDigit(text[i - 1])
            && i + 1 < end
            && Character.isLetterOrDigit(text[i + 1]));
  }

  /** The answer that stands from one place to another, or null. */
  Answer at(char[] text, int start, int end) {
    if (start >= end || end - start > 40) {
      return null;
    }
    String words = new String(text, start, end - start).toLowerCase(Locale.ROOT);
    return byPhrase.get(words.replace('\u2019', '\''));
  }
}
