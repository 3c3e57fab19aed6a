package org.radlabel.rules.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.mention.MentionExtractor;

/** Which words, cut short at the end of a text, count for what. */
class CutOffWordTest {
  private static final Lexicon LEXICON = Lexicons.builtIn();
  private static final MentionExtractor EXTRACTOR =
      MentionExtractor.of(LEXICON, Vocabulary.of(LEXICON), true);

  @ParameterizedTest
  @CsvSource({
    "No pneumothor, Pneumothorax",
    "no pneumoth, Pneumothorax",
    "bibasal CONSOLID, Consolidation",
    "Left atelect, Atelectasis",
    "No fract, Fracture",
    "pleural effus, Pleural Effusion",
    "Bilateral opaci, Lung Opacity",
  })
  void countsWhereOneFindingAloneCanBeMeant(String text, String category) {
    assertThat(EXTRACTOR.extractCutOff(text))
        .hasValueSatisfying(
            sentence ->
                assertThat(sentence.mentions())
                    .singleElement()
                    .satisfies(
                        m -> {
                          assertThat(m.category().name()).isEqualTo(category);
                          assertThat(m.span().end()).isEqualTo(text.length());
                          assertThat(m.fuzzy()).isTrue();
                        }));
  }

  @ParameterizedTest
  @CsvSource({
    "No pneumo, several findings begin so",
    "could be atel, four letters",
    "Mild cardi, the heart is not the heart's size",
    "Left pacemak, devices are not guessed",
    "No effusion, a whole word",
    "The lungs are clea, no finding",
    "No fracture in 1, no word",
  })
  void saysNothingElsewhere(String text, String why) {
    assertThat(EXTRACTOR.extractCutOff(text)).as(why).isEqualTo(Optional.empty());
  }
}
