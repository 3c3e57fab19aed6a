package org.radlabel.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.AssertionCases;
import org.radlabel.AssertionCases.Case;
import org.radlabel.AssertionCasesTest;
import org.radlabel.negation.Assertion;
import org.radlabel.rules.Span;

class AssertionFinderTest {
  private static final AssertionFinder FINDER = AssertionFinder.create();

  @Test
  void exampleOfTheDocumentation() {
    AssertionFinder finder = AssertionFinder.create();
    String sentence = "Her mother had breast cancer; she denies any breast lumps.";
    ConceptAssertion cancer = finder.find(sentence, "breast cancer").orElseThrow();
    ConceptAssertion lumps = finder.find(sentence, new Span(45, 57));

    assertThat(cancer.assertion()).isEqualTo(Assertion.POSITIVE);
    assertThat(cancer.temporality()).isEqualTo(Temporality.HISTORICAL);
    assertThat(cancer.experiencer()).isEqualTo(Experiencer.OTHER);
    assertThat(cues(cancer, sentence)).containsExactly("mother had");
    assertThat(lumps.concept().of(sentence)).isEqualTo("breast lumps");
    assertThat(lumps.assertion()).isEqualTo(Assertion.NEGATIVE);
    assertThat(lumps.temporality()).isEqualTo(Temporality.CURRENT);
    assertThat(lumps.experiencer()).isEqualTo(Experiencer.PATIENT);
    assertThat(cues(lumps, sentence)).containsExactly("denies");
  }

  @Test
  void assertionAndTimeHaveACueEach() {
    String sentence = "There is no history of stroke.";

    ConceptAssertion stroke = FINDER.find(sentence, "STROKE").orElseThrow();

    assertThat(AssertionCases.written(stroke)).isEqualTo("negative historical patient");
    assertThat(cues(stroke, sentence)).containsExactly("no", "history of");
    assertThat(stroke.rules()).containsExactly("neg.no", "ctx.history");
  }

  @Test
  void withoutACueAConceptIsThere() {
    ConceptAssertion rash = FINDER.find("Diffuse rash.", "rash").orElseThrow();

    assertThat(AssertionCases.written(rash)).isEqualTo("positive current patient");
    assertThat(rash.cues()).isEmpty();
    assertThat(rash.rules()).isEmpty();
  }

  @Test
  void aSpanMayBeginAndEndAnywhere() {
    ConceptAssertion answer = FINDER.find("No  rash.", new Span(3, 8));

    assertThat(answer.concept()).isEqualTo(new Span(3, 8));
    assertThat(answer.assertion()).isEqualTo(Assertion.NEGATIVE);
    assertThat(FINDER.find("No rash.", new Span(4, 5)).assertion()).isEqualTo(Assertion.NEGATIVE);
    assertThat(FINDER.find("Denies: rash.", new Span(0, 13)).assertion())
        .as("a cue within the concept is part of it")
        .isEqualTo(Assertion.POSITIVE);
  }

  @Test
  void refusesWhatIsNoConcept() {
    assertThatThrownBy(() -> FINDER.find("No rash.", new Span(3, 9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("concept must end within the sentence; got: 9, in a sentence of 8 characters");
    assertThatThrownBy(() -> FINDER.find("No  rash.", new Span(2, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("concept holds no word; got: 2, 4");
  }

  @Test
  void looksUpWholeWordsInAnyCase() {
    assertThat(AssertionFinder.locate("Painful; no Chest \t Pain.", "chest pain"))
        .contains(new Span(12, 24));
    assertThat(AssertionFinder.locate("Painful.", "pain")).isEmpty();
    assertThat(AssertionFinder.locate("GRÖSSE der Läsion", "läsion")).contains(new Span(11, 17));
    assertThat(AssertionFinder.locate("CA 19-9 (raised)", "ca 19-9")).contains(new Span(0, 7));
    assertThat(AssertionFinder.locate("a.b", "a*b")).isEmpty();
    assertThat(AssertionFinder.locate("a ( b", "(")).isEmpty();
    assertThat(AssertionFinder.locate("a", "")).isEmpty();
  }

  @Test
  void spansAreThoseOfEveryCase() {
    for (Case c : AssertionCasesTest.cases()) {
      ConceptAssertion answer = FINDER.find(c.sentence(), c.concept()).orElseThrow();

      assertThat(answer.concept().of(c.sentence()))
          .as(c.place())
          .isEqualToIgnoringCase(c.concept());
      assertThat(answer.cues())
          .as(c.place())
          .allSatisfy(cue -> assertThat(cue.span().of(c.sentence())).isNotBlank());
    }
  }

  @Test
  void manyThreadsGiveTheSameAnswers() {
    List<Case> cases = AssertionCasesTest.cases();
    List<ConceptAssertion> one = cases.stream().map(AssertionFinderTest::answer).toList();

    List<ConceptAssertion> many =
        IntStream.range(0, cases.size() * 4)
            .parallel()
            .mapToObj(i -> answer(cases.get(i % cases.size())))
            .toList();

    for (int i = 0; i < many.size(); i++) {
      assertThat(many.get(i)).isEqualTo(one.get(i % one.size()));
    }
  }

  @Test
  void aLexiconIsLaidOverTheClinicalOne(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("lexicon.yaml"),
        """
        lexicon: mine
        extends: clinical
        cues:
          - id: mine.nada
            says: negative
            phrases: [nada]
        """);
    AssertionFinder finder = AssertionFinder.builder().lexicon(folder).build();

    assertThat(finder.find("Nada rash.", "rash").orElseThrow().rules())
        .containsExactly("mine.nada");
    assertThat(finder.find("Denies having rash.", "rash").orElseThrow().rules())
        .containsExactly("neg.not-verb");
  }

  private static ConceptAssertion answer(Case c) {
    return FINDER.find(c.sentence(), c.concept()).orElseThrow();
  }

  private static List<String> cues(ConceptAssertion answer, String sentence) {
    return answer.cues().stream().map(cue -> cue.span().of(sentence)).toList();
  }
}
