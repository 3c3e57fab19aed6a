package org.radlabel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.dictation.RunOnText;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.section.SectionSplitter;
import org.radlabel.rules.template.Templates;

class LongSentencesTest {
  @ParameterizedTest
  @ValueSource(
      ints = {1, LongSentences.LIMIT, LongSentences.LIMIT + 1, 3 * LongSentences.LIMIT + 7})
  void partsCoverTheSentence(int length) {
    String text = "##" + "effusion ".repeat(length / 9 + 1).substring(0, length) + "##";
    List<Span> parts = LongSentences.cut(text.toCharArray(), new Span(2, 2 + length));

    int at = 2;
    for (Span part : parts) {
      assertThat(part.start()).isEqualTo(at);
      assertThat(part.length()).isBetween(1, LongSentences.LIMIT);
      at = part.end();
    }
    assertThat(at).isEqualTo(2 + length);
  }

  @Test
  void cutsBetweenWords() {
    String text = "effusion ".repeat(1_000);

    assertThat(LongSentences.cut(text.toCharArray(), new Span(0, text.length())))
        .hasSizeGreaterThan(3)
        .allSatisfy(part -> assertThat(part.of(text).strip()).startsWith("eff").endsWith("sion"));
  }

  @Test
  void cutsAWordThatIsTooLong() {
    String text = "a".repeat(2 * LongSentences.LIMIT);

    assertThat(LongSentences.cut(text.toCharArray(), new Span(0, text.length()))).hasSize(2);
  }

  /** Also where it is the item of a template, or the sentence of one who speaks without marks. */
  @ParameterizedTest
  @ValueSource(strings = {"[x]#Edema (mild)", "Edema: left:#no, right: no", "No#edema", "Edema#"})
  void noSentenceOfAReportIsLongerThanTheLimit(String shape) {
    String text = shape.replace("#", " ".repeat(LongSentences.LIMIT));
    Lexicon lexicon = Lexicons.builtIn();
    SentenceWalk walk =
        new SentenceWalk(
            new Templates(lexicon),
            MentionExtractor.of(lexicon, Vocabulary.of(lexicon), true),
            new RunOnText(lexicon));
    List<Span> sentences = new ArrayList<>();
    new SectionSplitter(lexicon)
        .split(Report.of("1", text))
        .forEach(section -> walk.over(section, WorkBudget.unlimited(), sentences::add));

    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(span -> assertThat(span.length()).isLessThanOrEqualTo(LongSentences.LIMIT));
  }
}
