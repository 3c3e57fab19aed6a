package org.radlabel.rules.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.TestLexicon;
import org.radlabel.rules.Tokenizer;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;

/** Misspelt words against a slow Damerau-Levenshtein distance. */
class MisspellingsTest {
  private static final Lexicon LEXICON =
      new TestLexicon()
          .finding("f", "F", "pneumothorax", "effusion", "effusions", "junction", "edema")
          .ordinaryWords("function")
          .lexicon();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "pneumothroax, pneumothorax",
    "pneumothrax, pneumothorax",
    "pneumothoraax, pneumothorax",
    "PNEUMOTHOREX, pneumothorax",
    "efusion, effusion",
    "effusoin, effusion",
    "effusion, effusion",
    "pneumotorx, ''",
    "function, ''",
    "edma, ''",
    "edemas, ''",
  })
  void takesAWordOneEditAwayForTheLexicons(String written, String meant) {
    Vocabulary vocabulary = Vocabulary.of(LEXICON);
    Tokens tokens = new Tokenizer(vocabulary).tokenize(written);
    Tokens mended = TokenMender.of(LEXICON, vocabulary, true).mend(tokens);
    assertThat(mended.word(0)).isEqualTo(vocabulary.symbol(meant));
    assertThat(mended.isMended(0)).isEqualTo(!meant.isEmpty() && !meant.equals(written));
    assertThat(TokenMender.of(LEXICON, vocabulary, false).mend(tokens)).isSameAs(tokens);
  }

  @Test
  void givesBackTheSameTokensWhereNothingIsMisspelt() {
    Vocabulary vocabulary = Vocabulary.of(LEXICON);
    Tokens tokens = new Tokenizer(vocabulary).tokenize("effusion and edema");
    TokenMender mender = TokenMender.of(LEXICON, vocabulary, true);
    assertThat(mender.mend(tokens)).isSameAs(tokens);
  }

  @RepeatedTest(20)
  void mendsWhatTheSlowWayMends(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    TreeSet<String> words = new TreeSet<>();
    while (words.size() < 60) {
      words.add(word(random));
    }
    Lexicon lexicon = new TestLexicon().finding("f", "F", words.toArray(new String[0])).lexicon();
    Vocabulary vocabulary = Vocabulary.of(lexicon);
    TokenMender mender = TokenMender.of(lexicon, vocabulary, true);
    int mended = 0;
    for (int i = 0; i < 300; i++) {
      String written = mutated(new ArrayList<>(words).get(random.nextInt(60)), random);
      Tokens tokens = new Tokenizer(vocabulary).tokenize(written);
      String meant = slow(written, words);
      int word = mender.mend(tokens).word(0);
      assertThat(word).as("%s among %s", written, words).isEqualTo(vocabulary.symbol(meant));
      mended += !meant.isEmpty() && !meant.equals(written) ? 1 : 0;
    }
    assertThat(mended).as("words mended, so that the test tests something").isPositive();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(5) + 5; i > 0; i--) {
      word.append("ab".charAt(random.nextInt(2)));
    }
    return word.toString();
  }

  private static String mutated(String word, Random random) {
    StringBuilder mutated = new StringBuilder(word);
    for (int edits = random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(4)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, "abc".charAt(random.nextInt(3)));
        case 2 -> mutated.setCharAt(at, "abc".charAt(random.nextInt(3)));
        default -> mutated.append(mutated.charAt(at)).deleteCharAt(at);
      }
    }
    return mutated.toString();
  }

  /** The word meant; the word itself if the lexicon has it; nothing if none or several are near. */
  private static String slow(String written, Set<String> words) {
    if (words.contains(written) || written.length() < Misspellings.MIN_LENGTH - 1) {
      return words.contains(written) ? written : "";
    }
    List<String> near =
        words.stream()
            .filter(w -> w.length() >= Misspellings.MIN_LENGTH && distance(written, w) <= 1)
            .toList();
    boolean oneWord = !near.isEmpty() && near.stream().allMatch(w -> w.startsWith(near.get(0)));
    return oneWord ? near.get(0) : "";
  }

  /** Insertions, deletions, substitutions and exchanges of neighbours, by the full table. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
