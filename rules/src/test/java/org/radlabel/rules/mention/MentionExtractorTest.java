package org.radlabel.rules.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.TestLexicon;
import org.radlabel.rules.Vocabulary;

/** Which of overlapping matches stands. */
class MentionExtractorTest {
  private static final Lexicon LEXICON =
      new TestLexicon()
          .finding("effusion", "Effusion", "effusion", "pleural effusion", "effusion layering")
          .exclusion("not.pericardial", "Effusion", "pericardial effusion")
          .finding("nodule", "Lesion", "nodule", "nodular opacity", "nodule {0-3} not calcified")
          .exclusion("not.calcified", "Lesion", "nodule {0-3} calcified", "opacity")
          .finding("opacity", "Opacity", "opacity", "nodular opacity")
          .lexicon();
  private static final MentionExtractor EXTRACTOR =
      MentionExtractor.of(LEXICON, Vocabulary.of(LEXICON), true);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        "small effusion > effusion@6-14",
        "pleural effusion > effusion@0-16",
        "pleural effusion layering > effusion@0-16",
        "effusion layering > effusion@0-17",
        "effusion and effusion > effusion@0-8 effusion@13-21",
        "pericardial effusion > none",
        "pericardial effusion, pleural effusion > effusion@22-38",
        "nodular opacity > nodule@0-15 opacity@0-15",
        "nodule is calcified > none",
        "nodule is not calcified > nodule@0-23",
        "normal > none",
        "effusoin > effusion@0-8~",
      })
  void stands(String text, String expected) {
    List<Mention> mentions = EXTRACTOR.extract(text).mentions();
    String said =
        mentions.stream().map(MentionExtractorTest::written).collect(Collectors.joining(" "));
    assertThat(said.isEmpty() ? "none" : said).isEqualTo(expected);
  }

  private static String written(Mention m) {
    return m.phrase().id() + "@" + m.span().start() + "-" + m.span().end() + (m.fuzzy() ? "~" : "");
  }

  @Test
  void mentionsPointAtTheirTokens() {
    String text = "No small pleural effusion, no nodule.";
    Sentence sentence = EXTRACTOR.extract(text);
    assertThat(sentence.mentions()).hasSize(2);
    for (Mention m : sentence.mentions()) {
      assertThat(sentence.tokens().span(m.firstToken(), m.endToken())).isEqualTo(m.span());
    }
  }

  @Test
  void misspeltWordsCountOnlyWhereAskedFor() {
    MentionExtractor exact = MentionExtractor.of(LEXICON, Vocabulary.of(LEXICON), false);
    assertThat(exact.extract("effusoin").mentions()).isEmpty();
  }

  @Test
  void orderOfRulesOfOneCategoryDoesNotDecide() {
    TestLexicon forward = new TestLexicon().finding("a", "A", "x y").finding("b", "A", "y z w");
    TestLexicon backward = new TestLexicon().finding("b", "A", "y z w").finding("a", "A", "x y");
    for (TestLexicon each : Arrays.asList(forward, backward)) {
      Lexicon lexicon = each.lexicon();
      MentionExtractor extractor = MentionExtractor.of(lexicon, Vocabulary.of(lexicon), false);
      assertThat(extractor.extract("x y z w").mentions())
          .singleElement()
          .satisfies(m -> assertThat(m.phrase().id()).isEqualTo("a"));
    }
  }
}
