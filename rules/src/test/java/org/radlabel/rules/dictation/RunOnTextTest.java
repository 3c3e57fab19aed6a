package org.radlabel.rules.dictation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.mention.Sentence;

/** Where the statements of a text without punctuation begin, and which texts are looked at. */
class RunOnTextTest {
  private static final CompiledLexicon COMPILED = CompiledLexicon.of(Lexicons.builtIn());
  private static final MentionExtractor MENTIONS =
      MentionExtractor.of(COMPILED.lexicon(), COMPILED.vocabulary(), true);
  private static final RunOnText RUN_ON = new RunOnText(COMPILED.lexicon());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no effusion | heart is enlarged | there is mild edema",
        "lungs are clear | no effusion | the trachea is midline",
        "there is no focal consolidation effusion or pneumothorax",
        "no effusion | cardiomegaly is present",
        "no consolidation effusion or pneumothorax is seen",
        "no edema | pacemaker leads are in place",
        "no nodule | small left effusion | mild cardiomegaly",
        "right lung is clear | left lung is collapsed",
        "the opacity in the right upper lobe has increased | small effusions persist",
        "heart size normal | lungs clear | no edema",
        "there is a small nodule in the left lung | this may represent a granuloma",
        "the visualized bony structures are intact | no fracture",
        "edema has worsened | left effusion is unchanged",
        "small effusion is again seen | no pneumothorax",
        "opacity could reflect asymmetric pulmonary edema",
        "no bony fractures are seen",
        "effusion is smaller this morning",
        "no longer any effusion",
        "heart is enlarged as before | there is edema",
        "no pneumothorax | minimal blunting of the left angle may be scar",
        "the film is rotated to the left | there is no edema",
      })
  void beginsStatements(String text) {
    String plain = text.replace(" | ", " ");
    assertThat(statements(plain)).isEqualTo(text);
  }

  private static String statements(String text) {
    return RUN_ON.statements(MENTIONS.extract(text)).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The heart is enlarged and there is mild edema at both bases.",
        "no effusion, heart is enlarged",
        "no effusion. heart is enlarged",
        "findings: no effusion heart is enlarged",
        "no effusion",
      })
  void leavesWhatHasMarksOrIsShort(String text) {
    assertThat(RunOnText.isSuspect(text.toCharArray(), new Span(0, text.length()))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no effusion heart is enlarged", "Nodule 1.5 cm no pleural effusion"})
  void looksAtTextWithoutMarks(String text) {
    assertThat(RunOnText.isSuspect(text.toCharArray(), new Span(0, text.length()))).isTrue();
  }

  @RepeatedTest(50)
  void statementsCoverEveryWordInOrder(RepetitionInfo info) {
    List<String> words =
        List.of(
            "no there is the heart small left effusion enlarged and or of which seen".split(" "));
    Random random = new Random(info.getCurrentRepetition());
    String text =
        random.ints(30, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    Sentence sentence = MENTIONS.extract(text);

    List<Span> statements = RUN_ON.statements(sentence);

    assertThat(statements.stream().map(s -> s.of(text)).collect(Collectors.joining(" ")))
        .isEqualTo(text);
  }
}
