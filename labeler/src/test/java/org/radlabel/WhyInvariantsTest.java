package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Miss;
import org.radlabel.negation.why.Missed;
import org.radlabel.negation.why.Named;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.negation.why.StatementReason;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;

/** What holds of the reasons of every case text: they tell what the evidence tells, and no more. */
class WhyInvariantsTest {
  private static final Labeler LABELER = Labeler.create();

  static Stream<String> files() {
    return SentenceCasesTest.cases().stream().map(c -> file(c.place())).distinct();
  }

  private static String file(String place) {
    return place.substring(0, place.indexOf(':'));
  }

  @ParameterizedTest
  @MethodSource("files")
  void holdForEveryText(String file) {
    SentenceCasesTest.cases().stream()
        .filter(c -> file(c.place()).equals(file))
        .forEach(c -> check(c.toString(), Report.of("", c.text())));
  }

  private static void check(String place, Report report) {
    ReportLabels labels = LABELER.label(report);
    List<SentenceReasoning> why = LABELER.explain(report);

    assertThat(reached(why)).as(place).containsExactlyInAnyOrderElementsOf(cues(labels, why));
    for (SentenceReasoning sentence : why) {
      Reasoning reasoning = sentence.reasoning().orElseThrow();
      checkStatements(place, sentence.span(), reasoning.statements());
      reasoning.cues().forEach(cue -> checkCue(place, cue, reasoning));
    }
    assertThat(LABELER.label(report).evidence()).as(place).isEqualTo(labels.evidence());
    assertThat(LABELER.explain(report)).as(place).isEqualTo(why);
  }

  private static Set<String> reached(List<SentenceReasoning> why) {
    Set<String> all = new HashSet<>();
    for (SentenceReasoning sentence : why) {
      for (CueReason cue : sentence.reasoning().orElseThrow().cues()) {
        cue.reached().forEach(m -> all.add(reach(cue.cue().span(), m.phrase().id(), m.span())));
      }
    }
    return all;
  }

  /** The cues of the evidence, but for those of another sentence, and no predicates or answers. */
  private static Set<String> cues(ReportLabels labels, List<SentenceReasoning> why) {
    Set<String> all = new HashSet<>();
    for (Evidence evidence : labels.evidence()) {
      Span sentence =
          why.stream()
              .map(SentenceReasoning::span)
              .filter(s -> s.contains(evidence.span()))
              .findFirst()
              .orElseThrow();
      evidence.cues().stream()
          .filter(c -> sentence.contains(c.span()) && isCue(c.rule()))
          .forEach(c -> all.add(reach(c.span(), evidence.phrase(), evidence.span())));
    }
    return all;
  }

  private static boolean isCue(String rule) {
    return LABELER.lexicon().rules().stream()
        .anyMatch(r -> r instanceof Cue && r.id().equals(rule));
  }

  private static String reach(Span cue, String phrase, Span mention) {
    return cue + " reaches " + phrase + " " + mention;
  }

  /** Statements follow one another, and only blanks lie between. */
  private static void checkStatements(String place, Span span, List<StatementReason> statements) {
    int end = span.start();
    for (StatementReason statement : statements) {
      assertThat(statement.span().start()).as(place).isGreaterThanOrEqualTo(end);
      assertThat(statement.opening().start()).as(place).isEqualTo(statement.span().start());
      end = statement.span().end();
    }
    assertThat(end).as(place).isLessThanOrEqualTo(span.end());
  }

  private static void checkCue(String place, CueReason cue, Reasoning reasoning) {
    for (Missed missed : cue.missed()) {
      assertThat(cue.reached()).as(place).doesNotContain(missed.mention());
      if (missed.miss() == Miss.BEYOND) {
        assertThat(isOutside(cue, missed.mention()))
            .as("%s: %s", place, cue.cue().rule().id())
            .isTrue();
      }
    }
    if (cue.cue().rule().says() == Cue.Says.NOTHING) {
      assertThat(cue.reached()).as(place).isEmpty();
    }
    assertThat(reasoning.statements()).as(place).isNotEmpty();
  }

  private static boolean isOutside(CueReason cue, Named mention) {
    boolean right =
        cue.right()
            .flatMap(stop -> stop.word())
            .map(word -> mention.span().end() > word.start())
            .orElse(false);
    boolean left =
        cue.left()
            .flatMap(stop -> stop.word())
            .map(word -> mention.span().start() < word.start())
            .orElse(false);
    return right || left;
  }
}
