package org.radlabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.mention.PhraseAutomaton;
import org.radlabel.rules.mention.Sentence;

/** What was made fast finds what the slow, obvious way finds, in seeded random texts. */
class PhraseOracleTest {
  private static final int TEXTS = 60;

  private static final Lexicon LEXICON = Lexicons.builtIn();
  private static final Vocabulary VOCABULARY = Vocabulary.of(LEXICON);
  private static final Tokenizer TOKENIZER = new Tokenizer(VOCABULARY);

  /** A match as text, to be compared whatever the order. */
  private record Found(int first, int end, String phrase) {
    @Override
    public String toString() {
      return first + "-" + end + " " + phrase;
    }
  }

  @Test
  void theAutomatonFindsWhatTryingEveryPhraseFinds() {
    List<String> phrases = phrases();
    PhraseAutomaton.Builder<String> builder = new PhraseAutomaton.Builder<>(VOCABULARY);
    phrases.forEach(p -> builder.add(List.of(p), p));
    PhraseAutomaton<String> automaton = builder.build();
    int found = 0;
    for (String text : texts(phrases)) {
      Tokens tokens = TOKENIZER.tokenize(text);
      TreeSet<String> fast = new TreeSet<>();
      automaton.search(tokens, (first, end, p) -> fast.add(new Found(first, end, p).toString()));
      assertThat(fast).as(text).isEqualTo(slow(phrases, tokens));
      found += fast.size();
    }
    assertThat(found).isGreaterThan(TEXTS);
  }

  @Test
  void wordsAreLookedUpAsInAMapOfWordsInLowerCase() {
    for (String text : texts(phrases())) {
      Tokens tokens = TOKENIZER.tokenize(text);
      for (int i = 0; i < tokens.size(); i++) {
        String word = Tokenizer.words(text).get(i);
        assertThat(tokens.word(i)).as(word).isEqualTo(VOCABULARY.symbol(word));
      }
    }
  }

  @Test
  void aWordBelongsToTheClassesThatAreListedForIt() {
    for (String word : VOCABULARY.words()) {
      int number = VOCABULARY.symbol(word);
      for (int symbol = 0; symbol < VOCABULARY.size(); symbol++) {
        boolean listed = false;
        for (int c : VOCABULARY.classes(number)) {
          listed |= c == symbol;
        }
        if (VOCABULARY.isA(number, symbol) != listed) {
          assertThat(listed).as(word + " " + symbol).isEqualTo(VOCABULARY.isA(number, symbol));
        }
      }
    }
  }

  @Test
  void mentionsStandAsWhenEveryMatchIsComparedWithEveryOther() {
    MentionExtractor fast = MentionExtractor.of(LEXICON, VOCABULARY, true);
    int found = 0;
    for (String text : texts(phrases())) {
      Sentence sentence = fast.extract(text);
      // Mentions of the same words stand in the order in which the search found them.
      assertThat(sentence.mentions().stream().map(PhraseOracleTest::place))
          .as(text)
          .isSortedAccordingTo(Comparator.comparing(PhraseOracleTest::words))
          .containsExactlyInAnyOrderElementsOf(
              SlowMentions.of(LEXICON, VOCABULARY, sentence.tokens()));
      found += sentence.mentions().size();
    }
    assertThat(found).isGreaterThan(TEXTS);
  }

  /** The first token of a place, then the longer before the shorter. */
  private static int words(String place) {
    String[] tokens = place.substring(0, place.indexOf(' ')).split("-", -1);
    return 1_000 * Integer.parseInt(tokens[0]) - Integer.parseInt(tokens[1]);
  }

  static String place(Mention m) {
    return m.firstToken() + "-" + m.endToken() + " " + m.category();
  }

  private static List<String> phrases() {
    TreeSet<String> phrases = new TreeSet<>();
    for (Rule rule : LEXICON.rules()) {
      phrases.addAll(rule.phrases());
    }
    return new ArrayList<>(phrases);
  }

  /** Pieces of the lexicon's own phrases, words of any sort and marks, in any order. */
  private static List<String> texts(List<String> phrases) {
    Random random = new Random(17);
    List<String> words = VOCABULARY.words();
    List<String> texts = new ArrayList<>();
    for (int t = 0; t < TEXTS; t++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(piece(random, phrases, words)).append(random.nextInt(6) == 0 ? ", " : " ");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String piece(Random random, List<String> phrases, List<String> words) {
    String any = words.get(random.nextInt(words.size()));
    return switch (random.nextInt(6)) {
      case 0 -> any;
      case 1 -> any.toUpperCase(Locale.ROOT);
      case 2 ->
          List.of("zzq", "\u00c4rger", "3.5", "XXXX", "___", "and", "no", "(", "?")
              .get(random.nextInt(9));
      default -> phrases.get(random.nextInt(phrases.size())).replaceAll("[${}]", " ");
    };
  }

  private static Set<String> slow(List<String> phrases, Tokens tokens) {
    TreeSet<String> found = new TreeSet<>();
    for (String phrase : phrases) {
      List<String> items = SlowMentions.items(phrase);
      for (int first = 0; first < tokens.size(); first++) {
        for (int end : SlowMentions.ends(VOCABULARY, items, 0, tokens, first)) {
          found.add(new Found(first, end, phrase).toString());
        }
      }
    }
    return found;
  }

  /** The rules of mentions, one after the other over all pairs of matches. */
  private static final class SlowMentions {
    private record Match(int first, int end, int characters, PhraseGroup group) {
      boolean overlaps(Match other) {
        return first < other.end && other.first < end;
      }

      boolean sameCategory(Match other) {
        return group.category().equals(other.group.category());
      }
    }

    static List<String> items(String phrase) {
      List<String> items = new ArrayList<>();
      for (String item : phrase.split(" ", -1)) {
        boolean special = item.startsWith("$") || PhraseSyntax.isGap(item);
        items.addAll(special ? List.of(item) : Vocabulary.split(item));
      }
      return items;
    }

    /** Where a phrase ends that begins at a token. */
    static Set<Integer> ends(
        Vocabulary vocabulary, List<String> items, int item, Tokens tokens, int at) {
      TreeSet<Integer> ends = new TreeSet<>();
      if (item == items.size()) {
        ends.add(at);
      } else if (PhraseSyntax.isGap(items.get(item))) {
        int[] gap = PhraseSyntax.gap(items.get(item));
        for (int n = 0;
            n <= gap[1] && at + n <= tokens.size() && allAny(vocabulary, tokens, at, n);
            n++) {
          if (n >= gap[0]) {
            ends.addAll(ends(vocabulary, items, item + 1, tokens, at + n));
          }
        }
      } else if (at < tokens.size() && matches(vocabulary, items.get(item), tokens.word(at))) {
        ends.addAll(ends(vocabulary, items, item + 1, tokens, at + 1));
      }
      return ends;
    }

    private static boolean matches(Vocabulary vocabulary, String item, int word) {
      int symbol = vocabulary.symbol(item);
      return word != Vocabulary.UNKNOWN && (word == symbol || vocabulary.isA(word, symbol));
    }

    private static boolean allAny(Vocabulary vocabulary, Tokens tokens, int at, int n) {
      for (int i = at; i < at + n; i++) {
        TokenKind kind = tokens.kind(i);
        boolean word =
            kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.BLANK;
        if (!word
            || vocabulary.isA(tokens.word(i), vocabulary.symbol("$parting"))
            || vocabulary.isA(tokens.word(i), vocabulary.symbol("$finding"))) {
          return false;
        }
      }
      return true;
    }

    static List<String> of(Lexicon lexicon, Vocabulary vocabulary, Tokens tokens) {
      List<Match> all = new ArrayList<>();
      for (PhraseGroup group : lexicon.phrases()) {
        for (String phrase : group.phrases()) {
          for (int first = 0; first < tokens.size(); first++) {
            for (int end : ends(vocabulary, items(phrase), 0, tokens, first)) {
              all.add(new Match(first, end, tokens.span(first, end).length(), group));
            }
          }
        }
      }
      return standing(all);
    }

    /**
     * By category the first match stands, of those the longest; an exclusion drops what it hides.
     */
    private static List<String> standing(List<Match> all) {
      List<Match> standing = new ArrayList<>();
      all.sort(
          Comparator.comparingInt(Match::first)
              .thenComparing(Comparator.comparingInt(Match::end).reversed()));
      for (Match match : all) {
        boolean excluded = all.stream().anyMatch(e -> isExclusion(e, match));
        boolean covered =
            standing.stream().anyMatch(s -> s.sameCategory(match) && s.overlaps(match));
        if (match.group.kind() != Kind.EXCLUSION && !excluded && !covered) {
          standing.add(match);
        }
      }
      return standing.stream().map(m -> m.first + "-" + m.end + " " + m.group.category()).toList();
    }

    private static boolean isExclusion(Match e, Match match) {
      boolean samePlace = e.first == match.first && e.end == match.end;
      return e.group.kind() == Kind.EXCLUSION
          && e.sameCategory(match)
          && e.overlaps(match)
          && e.characters >= match.characters
          && !samePlace;
    }
  }
}
