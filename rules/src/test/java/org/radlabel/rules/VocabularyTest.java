package org.radlabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.radlabel.lexicons.BuiltInImages;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.image.Images;
import org.radlabel.rules.image.PhraseHashes;

/** Words, classes and their numbers. */
class VocabularyTest {
  private final Vocabulary vocabulary =
      new TestLexicon()
          .finding("f", "F", "air-space disease", "$size {0-2} effusion", "infiltrate , left")
          .wordClass("size", "small", "large")
          .wordClass("any", "small")
          .vocabulary();

  @Test
  void knowsTheWordsOfPhrasesAndClassesInOrder() {
    assertThat(vocabulary.words())
        .containsExactly(
            ",", "air", "disease", "effusion", "infiltrate", "large", "left", "small", "space");
  }

  @Test
  void numbersEveryWordAndClassApart() {
    assertThat(vocabulary.words().stream().map(vocabulary::symbol))
        .doesNotHaveDuplicates()
        .doesNotContain(
            Vocabulary.UNKNOWN,
            Vocabulary.ANY,
            vocabulary.symbol("$size"),
            vocabulary.symbol("$any"));
    assertThat(vocabulary.symbol("nothing")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void knowsTheClassesOfAWord() {
    int size = vocabulary.symbol("$size");
    int any = vocabulary.symbol("$any");
    assertThat(vocabulary.classes(vocabulary.symbol("small"))).containsExactlyInAnyOrder(size, any);
    assertThat(vocabulary.isA(vocabulary.symbol("large"), size)).isTrue();
    assertThat(vocabulary.isA(vocabulary.symbol("large"), any)).isFalse();
    assertThat(vocabulary.isA(Vocabulary.UNKNOWN, size)).isFalse();
  }

  @Test
  void looksUpInTheMiddleOfATextWhateverTheLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(vocabulary.lookup("an INFILTRATE.".toCharArray(), 3, 13))
          .isEqualTo(vocabulary.symbol("infiltrate"))
          .isNotEqualTo(Vocabulary.UNKNOWN);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ofABuiltInLexiconTheItemsReadAreThoseOfItsPhrases() {
    for (Lexicon lexicon : BuiltInImages.toCompile()) {
      PhraseItems items = Vocabulary.items(lexicon);
      long hash = new PhraseHashes(lexicon).ofAll();
      assertThat(Images.read(hash).map(PhraseItems::read)).contains(items);
      assertThat(Vocabulary.of(lexicon).words()).isEqualTo(items.words());
    }
  }

  @Test
  void itemsThatStandForNumbersAreNoWords() {
    PhraseItems items =
        Vocabulary.items(new TestLexicon().finding("f", "F", "a {number} b").lexicon());
    assertThat(items).isEqualTo(new PhraseItems(List.of("a", "b"), List.of("{number}")));
    assertThat(PhraseItems.read(items.image())).isEqualTo(items);
    PhraseItems words = new PhraseItems(List.of("a", "b"), List.of());
    assertThat(PhraseItems.read(words.image())).isEqualTo(words);
  }
}
