package org.radlabel.rules.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.radlabel.rules.Span;
import org.radlabel.rules.TestLexicon;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokenizer;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;

/** The automaton against the obvious way: every phrase tried at every token. */
class PhraseAutomatonTest {
  private static final List<String> WORDS =
      List.of("a", "b", "c", "{number:12-20}", "d", "e", ",", "12");
  private static final List<String> ITEMS =
      List.of(
          "a",
          "b",
          "c",
          "d",
          ",",
          "$ab",
          "$cd",
          "{0-2}",
          "{1-3}",
          "{0-0}",
          "{number}",
          "{number:0-11.9}",
          "{number:12-20}");

  @RepeatedTest(50)
  void findsWhatTheSlowWayFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> phrases = phrases(random);
    Vocabulary vocabulary = vocabulary(phrases);
    PhraseAutomaton<String> automaton = automaton(phrases, vocabulary);
    int found = 0;
    for (int i = 0; i < 40; i++) {
      String text = text(random);
      Tokens tokens = new Tokenizer(vocabulary).tokenize(text);
      Set<String> fast = new TreeSet<>();
      automaton.search(tokens, (first, end, value) -> fast.add(first + "-" + end + " " + value));
      assertThat(fast).as("%s in %s", phrases, text).isEqualTo(slow(phrases, text, tokens));
      found += fast.size();
    }
    assertThat(found).as("matches in all, so that the test tests something").isPositive();
  }

  private static List<String> phrases(Random random) {
    List<String> phrases = new ArrayList<>(List.of("a"));
    for (int i = 0; i < 12; i++) {
      List<String> items = new ArrayList<>(List.of(WORDS.get(random.nextInt(5))));
      for (int k = random.nextInt(4); k > 0; k--) {
        items.add(ITEMS.get(random.nextInt(ITEMS.size())));
      }
      items.add(WORDS.get(random.nextInt(WORDS.size())));
      phrases.add(String.join(" ", items));
    }
    return phrases;
  }

  private static String text(Random random) {
    List<String> words =
        List.of("a", "B", "c", "D", "e", "zz", ",", "12", "11,95", "XXXX", ".", "a-b", "___");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.toString();
  }

  private static Vocabulary vocabulary(List<String> phrases) {
    return new TestLexicon()
        .finding("f", "F", phrases.toArray(new String[0]))
        .wordClass("ab", "a", "b")
        .wordClass("cd", "c", "d")
        .vocabulary();
  }

  private static PhraseAutomaton<String> automaton(List<String> phrases, Vocabulary vocabulary) {
    PhraseAutomaton.Builder<String> builder = new PhraseAutomaton.Builder<>(vocabulary);
    phrases.forEach(p -> builder.add(List.of(p), p));
    return builder.build();
  }

  private static Set<String> slow(List<String> phrases, String text, Tokens tokens) {
    Set<String> found = new TreeSet<>();
    for (String phrase : phrases) {
      List<String> items = List.of(phrase.split(" ", -1));
      for (int first = 0; first < tokens.size(); first++) {
        for (int end : ends(items, 0, text, tokens, first)) {
          found.add(first + "-" + end + " " + phrase);
        }
      }
    }
    return found;
  }

  /** Where the items from {@code at} may end if they begin at a token. */
  private static Set<Integer> ends(
      List<String> items, int at, String text, Tokens tokens, int token) {
    Set<Integer> ends = new TreeSet<>();
    if (at == items.size()) {
      ends.add(token);
      return ends;
    }
    String item = items.get(at);
    if (item.startsWith("{") && !item.startsWith("{number")) {
      for (int n = item.charAt(1) - '0'; n <= item.charAt(3) - '0'; n++) {
        if (areWords(tokens, token, n)) {
          ends.addAll(ends(items, at + 1, text, tokens, token + n));
        }
      }
    } else if (token < tokens.size() && is(item, text, tokens, token)) {
      ends.addAll(ends(items, at + 1, text, tokens, token + 1));
    }
    return ends;
  }

  private static boolean areWords(Tokens tokens, int token, int n) {
    for (int i = token; i < token + n; i++) {
      if (i >= tokens.size()
          || !Set.of(TokenKind.WORD, TokenKind.NUMBER, TokenKind.BLANK).contains(tokens.kind(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(String item, String text, Tokens tokens, int token) {
    String word = text.substring(tokens.start(token), tokens.end(token));
    return switch (item) {
      case "$ab" -> "ab".contains(word.toLowerCase(Locale.ROOT)) && word.length() == 1;
      case "{number}" -> isNumber(word);
      case "{number:0-11.9}" -> false;
      case "{number:12-20}" -> word.equals("12");
      case "$cd" -> "cd".contains(word.toLowerCase(Locale.ROOT)) && word.length() == 1;
      default -> item.equalsIgnoreCase(word);
    };
  }

  private static boolean isNumber(String word) {
    return word.equals("12") || word.equals("11,95");
  }

  @Test
  void numbersAreOfARangeWithBothItsEnds() {
    List<String> phrases = List.of("a {number:0.3-2} b");
    Vocabulary vocabulary = vocabulary(phrases);
    List<String> found = new ArrayList<>();
    for (String number : List.of("0.2", "0.3", "0,30", "1", "2.0", "2.01", "1.1.1", "one", "20")) {
      Tokens tokens = new Tokenizer(vocabulary).tokenize("a " + number + " b");
      automaton(phrases, vocabulary).search(tokens, (first, end, value) -> found.add(number));
    }
    assertThat(found).containsExactly("0.3", "0,30", "1", "2.0");
  }

  @Test
  void hyphensOfPhrasesSeparateWordsAsTheyDoInTexts() {
    List<String> phrases = List.of("air-space disease");
    Vocabulary vocabulary = vocabulary(phrases);
    List<Span> found = new ArrayList<>();
    for (String text : List.of("air space disease", "Air-Space Disease", "airspace disease")) {
      Tokens tokens = new Tokenizer(vocabulary).tokenize(text);
      automaton(phrases, vocabulary).search(tokens, (f, e, v) -> found.add(tokens.span(f, e)));
    }
    assertThat(found).containsExactly(new Span(0, 17), new Span(0, 17));
  }
}
