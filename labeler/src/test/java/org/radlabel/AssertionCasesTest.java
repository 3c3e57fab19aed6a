package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.AssertionCases.Case;
import org.radlabel.concepts.AssertionFinder;
import org.radlabel.concepts.ConceptAssertion;

/** Every assertion case is right, but for those listed with the cause why they are not. */
public class AssertionCasesTest {
  private static final AssertionFinder FINDER = AssertionFinder.create();

  /** Id and cause. */
  private static final Map<String, String> KNOWN_FAILURES =
      AssertionCases.lines("assertion-known-failures.tsv").stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));

  public static List<Case> cases() {
    return Stream.of(
            "assertion-cases.tsv",
            "assertion-cases-notes.tsv",
            "assertion-cases-more.tsv",
            "assertion-cases-arrival.tsv")
        .flatMap(file -> AssertionCases.read(file).stream())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isRightUnlessListed(Case c) {
    ConceptAssertion answer = FINDER.find(c.sentence(), c.concept()).orElseThrow();

    if (KNOWN_FAILURES.containsKey(c.id())) {
      assertThat(AssertionCases.written(answer))
          .as("%s is right by now; take it off assertion-known-failures.tsv", c.place())
          .isNotEqualTo(c.expected());
    } else {
      assertThat(AssertionCases.written(answer))
          .as("%s: [%s] in: %s (rules %s)", c.place(), c.concept(), c.sentence(), answer.rules())
          .isEqualTo(c.expected());
    }
  }

  @Test
  void everyKnownFailureIsACaseAndHasACause() {
    List<String> ids = cases().stream().map(Case::id).toList();

    assertThat(ids).doesNotHaveDuplicates().containsAll(KNOWN_FAILURES.keySet());
    assertThat(KNOWN_FAILURES.values()).allSatisfy(cause -> assertThat(cause).isNotBlank());
  }
}
