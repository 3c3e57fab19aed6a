package org.radlabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a token is, and what holds for every token of every text. */
class TokenizerTest {
  private static final Vocabulary VOCABULARY =
      new TestLexicon()
          .finding("f", "F", "effusion", "infiltrate", "air space", "heart", "t2", "3.5", "don't")
          .vocabulary();
  private static final Tokenizer TOKENIZER = new Tokenizer(VOCABULARY);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "No effusion. > No:WORD effusion:WORD .:PERIOD",
        "air-space > air:WORD space:WORD",
        "heart's size > heart:WORD size:WORD",
        "the patients' films > the:WORD patients:WORD ':OTHER films:WORD",
        "don't > do:WORD n't:WORD",
        "DON'T isnt > DO:WORD N'T:WORD is:WORD nt:WORD",
        "isn t isn?t > is:WORD n t:WORD is:WORD n?t:WORD",
        "can't can t cant > can't:WORD can t:WORD cant:WORD",
        "can to, can T2 > can:WORD to:WORD ,:COMMA can:WORD T2:WORD",
        "patient dent isn test > patient:WORD dent:WORD isn:WORD test:WORD",
        "**No** *new* * b > No:WORD new:WORD *:OTHER b:WORD",
        "3.5 x 2,5 cm. > 3.5:NUMBER x:WORD 2,5:NUMBER cm:WORD .:PERIOD",
        "1.No > 1:NUMBER .:PERIOD No:WORD",
        "XXXX and ___ > XXXX:BLANK and:WORD ___:BLANK",
        "X xxxx > X:WORD xxxx:WORD",
        "left - right > left:WORD -:DASH right:WORD",
        "left -- right > left:WORD -:DASH right:WORD",
        "left\u2013right > left:WORD \u2013:DASH right:WORD",
        "a;b:c,d?e/f&g > a:WORD ;:SEMICOLON b:WORD ::COLON c:WORD ,:COMMA d:WORD ?:QUESTION e:WORD"
            + " /:SLASH f:WORD &:OTHER g:WORD",
        "e\u0301dema > e\u0301dema:WORD",
        "\uFF11\uFF12 mm > \uFF11\uFF12:NUMBER mm:WORD",
      })
  void cuts(String text, String expected) {
    Tokens tokens = TOKENIZER.tokenize(text);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      said.add(text.substring(tokens.start(i), tokens.end(i)) + ":" + tokens.kind(i));
    }
    assertThat(String.join(" ", said)).isEqualTo(expected);
  }

  @RepeatedTest(20)
  void everyTokenOfEveryTextHoldsItsContract(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 500; i++) {
      String text = RandomText.of(random, 30);
      TokensContract.check(text, TOKENIZER.tokenize(text), VOCABULARY);
    }
  }

  @Test
  void nulAndHalvesOfSurrogatesAreTokensOfTheirOwn() {
    assertThat(TOKENIZER.tokenize("\u0000\uD83E\uDEC1").size()).isEqualTo(3);
    assertThat(TOKENIZER.tokenize("").size()).isZero();
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      String text = "INFILTRATE infiltrate \u0130nfiltrate";
      Tokens tokens = TOKENIZER.tokenize(text);
      TokensContract.check(text, tokens, VOCABULARY);
      int infiltrate = VOCABULARY.symbol("infiltrate");
      assertThat(tokens.words()).containsExactly(infiltrate, infiltrate, infiltrate);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findsTheTokenAtAnOffset() {
    Tokens tokens = TOKENIZER.tokenize("No  effusion.");
    assertThat(tokens.tokenAt(0)).isZero();
    assertThat(tokens.tokenAt(2)).isEqualTo(1);
    assertThat(tokens.tokenAt(12)).isEqualTo(2);
    assertThat(tokens.tokenAt(13)).isEqualTo(3);
    assertThat(tokens.span(0, 2)).isEqualTo(new Span(0, 12));
  }
}
