package org.radlabel.rules.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Characters;
import org.radlabel.rules.WordTable;
import org.radlabel.rules.resource.WordLists;

/**
 * The answers of a lexicon, looked up in a text.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class Answers {
  /** Words that are of any language's templates and say nothing of findings. */
  static final WordLists WORDS = WordLists.of(Answers.class, "template-words.txt");

  private static final int MAX_WORDS = 4;
  static final String PLUS = "plus";
  static final String MINUS = "minus";
  private static final String TICKED = "ticked";
  private static final String UNTICKED = "unticked";
  private static final String PLUS_MINUS = "plus-minus";

  static final String UNFILLED = "unfilled";
  private static final Map<String, String> SIGNS = signs();

  /** What counts first where one label has several answers. */
  private static final List<Answer.Says> RANKS =
      List.of(Answer.Says.YES, Answer.Says.OPEN, Answer.Says.NO, Answer.Says.NOTHING);

  /** The most characters of an answer in words. */
  private static final int LONGEST = 40;

  private static final int LONGEST_SIGN = 5;

  /** No sign that is not ASCII comes before this character. */
  private static final char FIRST_SIGN = '\u00b1';

  private final Map<String, Answer> byPhrase = new HashMap<>();

  /** The same, looked up in the middle of a text, with the words that answers begin with. */
  private final WordTable numbers;

  private final Answer[] numbered;
  private final WordTable sizes;
  private final WordTable places;
  private final WordTable sides;
  private final WordTable firstWords;

  /** By characters of ASCII: whether an answer begins with it. */
  private final boolean[] letters = new boolean[0x80];

  /** By the last character of an answer of one word: a bit for each that stands before it. */
  private final long[] lastPairs = new long[0x80];

  Answers(Lexicon lexicon) {
    for (Answer answer : lexicon.answers()) {
      for (String phrase : answer.phrases()) {
        for (String plain : PhraseSyntax.expand(phrase)) {
          byPhrase.putIfAbsent(plain.toLowerCase(Locale.ROOT), answer);
        }
      }
    }
    List<String> amounts = new ArrayList<>(lexicon.wordClasses().getOrDefault("extent", List.of()));
    amounts.addAll(lexicon.wordClasses().getOrDefault(WordClass.CHANGE.title(), List.of()));
    sizes = table(amounts);
    sides = table(List.copyOf(WORDS.words("sides")));
    places = table(lexicon.wordClasses().getOrDefault("zone", List.of()));
    List<String> phrases = List.copyOf(byPhrase.keySet());
    for (String phrase : phrases) {
      mark(phrase.charAt(0), letters);
    }
    markLast(phrases, amounts);
    numbers = table(phrases);
    numbered = phrases.stream().map(byPhrase::get).toArray(Answer[]::new);
    firstWords = table(phrases.stream().map(p -> p.split(" ", 2)[0]).distinct().toList());
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    for (String name : List.of(PLUS, MINUS, TICKED, UNTICKED, PLUS_MINUS)) {
      WORDS.words(name).forEach(sign -> signs.put(sign, name));
    }
    return signs;
  }

  private static void mark(char c, boolean[] marks) {
    if (c < marks.length) {
      marks[c] = true;
    }
  }

  /** Marks what answers end with, and those of the amounts that end with such a letter too. */
  private void markLast(List<String> phrases, List<String> amounts) {
    phrases.forEach(this::markLast);
    for (String amount : amounts) {
      char last = amount.charAt(amount.length() - 1);
      if (last < lastPairs.length && lastPairs[last] != 0) {
        markLast(amount);
      }
    }
  }

  private void markLast(String phrase) {
    int end = phrase.length();
    char last = phrase.charAt(end - 1);
    if (last < lastPairs.length) {
      lastPairs[last] |= bit(end > 1 ? phrase.charAt(end - 2) : ' ');
    }
  }

  /** A bit for a character, which others share. */
  private static long bit(char c) {
    return 1L << Characters.lower(c);
  }

  /** Words by which place they have in a list, counted from 1. */
  static WordTable table(List<String> words) {
    Map<String, Integer> byWord = new HashMap<>();
    words.forEach(w -> byWord.put(w, byWord.size() + 1));
    return new WordTable(byWord);
  }

  /**
   * An answer found.
   *
   * @param answer what it is
   * @param end where it ends
   * @param sign whether it is a sign
   * @param several whether it is one of several in a row
   */
  record Found(Answer answer, int end, boolean sign, boolean several) {
    static Found words(Answer answer, int end) {
      return new Found(answer, end, false, false);
    }

    static Found sign(Answer answer, int end) {
      return new Found(answer, end, true, false);
    }

    /** Both in one: a yes counts first, then what leaves it open, then a no. */
    Found with(Found next) {
      boolean counts = RANKS.indexOf(next.answer.says()) < RANKS.indexOf(answer.says());
      return new Found(counts ? next.answer : answer, next.end, next.sign, true);
    }
  }

  /** Whether an answer in words may begin with a character. */
  boolean mayBegin(char c) {
    return c >= letters.length || letters[Characters.lower(c)];
  }

  /** Whether the last word of an answer, or an amount, may end at a place, behind a character. */
  boolean mayEnd(char[] text, int end) {
    char last = Characters.lower(text[end - 1]);
    char before = end > 1 && !Characters.isSpace(text[end - 2]) ? text[end - 2] : ' ';
    return last >= lastPairs.length || (lastPairs[last] & bit(before)) != 0;
  }

  /** Whether a sign, or an answer in brackets, may begin with a character. */
  static boolean mayBeSign(char c) {
    return c == '(' || c == '[' || c == '+' || c == '-' || c >= FIRST_SIGN;
  }

  /** The sign at a place, or null. */
  @Nullable Found sign(char[] text, int start, int end) {
    if (!mayBeSign(text[start])) {
      return null;
    }
    StringBuilder sign = new StringBuilder(LONGEST_SIGN);
    Found longest = null;
    for (int i = start; i < Math.min(end, start + LONGEST_SIGN); i++) {
      char c = Character.toLowerCase(text[i]);
      if (c != ' ') {
        sign.append(isMinus(c) ? '-' : c);
        String name = SIGNS.get(sign.toString());
        Answer answer = name == null ? null : byPhrase.get(name);
        longest = answer == null ? longest : Found.sign(answer, i + 1);
      }
    }
    return longest;
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2013' || c == '\u2212' || c == '\u2010' || c == '\u2011';
  }

  /** The longest answer in words at a place, or null; a question mark is one too. */
  @Nullable Found words(char[] text, int start, int end) {
    Found longest = null;
    int i = start;
    for (int words = 0; words < MAX_WORDS && i < end; words++) {
      i = wordEnd(text, i, end);
      if (words == 0 && !begins(text, start, i)) {
        return null;
      }
      Answer answer = at(text, start, i);
      longest = answer == null ? longest : Found.words(answer, i);
      if (i >= end || text[i] != ' ') {
        return longest;
      }
      i++;
    }
    return longest;
  }

  /** Behind the size, or the change, at a place; the place itself if none is there. */
  int sizeEnd(char[] text, int start, int end) {
    return endOf(sizes, text, start, end);
  }

  /** Whether a size, or a change, stands from one place to another. */
  boolean isSize(char[] text, int start, int end) {
    return sizes.lookup(text, start, end) > 0 && wordEnd(text, start, end) == end;
  }

  /** Behind a word for a side or a zone at a place; the place itself if none is there. */
  int placeEnd(char[] text, int start, int end) {
    return endOf(places, text, start, end);
  }

  /** Behind the word for a side at a place; the place itself if none is there. */
  int sideEnd(char[] text, int start, int end) {
    return endOf(sides, text, start, end);
  }

  /** Behind an answer, a size, a side or two of these, which may be chosen; else the place. */
  int optionEnd(char[] text, int start, int end) {
    Found found = words(text, start, end);
    int i = found == null ? sizeEnd(text, start, end) : found.end();
    return i == start ? sideEnd(text, start, end) : i;
  }

  private static int endOf(WordTable words, char[] text, int start, int end) {
    int i = wordEnd(text, start, end);
    return i > start && words.lookup(text, start, i) > 0 ? i : start;
  }

  /** The answer of a name, found at what ends at a place; null if the lexicon has none. */
  @Nullable Found named(String name, int end) {
    Answer answer = byPhrase.get(name);
    return answer == null ? null : Found.words(answer, end);
  }

  /** Whether the sign at a place is a box or its tick, and no plus or minus. */
  static boolean isBox(char[] text, int i) {
    int inside = text[i] == '(' || text[i] == '[' ? i + 1 : i;
    return inside < text.length && "+-\u2013\u2212\u2010\u2011\u00b1".indexOf(text[inside]) < 0;
  }

  private boolean begins(char[] text, int start, int end) {
    return start < end
        && end - start <= LONGEST
        && mayBegin(text[start])
        && firstWords.lookup(text, start, end) > 0;
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
    return Characters.isLetterOrDigit(c)
        || (c == '+' && i > 0 && Characters.isDigit(text[i - 1]))
        || (inside
            && i > 0
            && Characters.isLetterOrDigit(text[i - 1])
            && i + 1 < end
            && Characters.isLetterOrDigit(text[i + 1]));
  }

  /** The answer that stands from one place to another, or null. */
  @Nullable Answer at(char[] text, int start, int end) {
    int number = start < end && end - start <= LONGEST ? numbers.lookup(text, start, end) : 0;
    return number > 0 ? numbered[number - 1] : null;
  }
}
