package org.radlabel.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is said in one statement stays in it: every {@link Rule} is held against every sentence of
 * the case files and of the reports beside the project, which are passed over where they are not.
 *
 * <p>Sentences of the case files that break a rule are listed with their cause in {@code
 * known-failures.tsv}. Of reports only counts are told, unless {@code -Dradlabel.show=true} asks
 * for the sentences.
 */
class StatementInvariantsTest {
  private static final boolean SHOWS = Boolean.getBoolean("radlabel.show");

  /** Which share of statements may depend on their neighbours in reports. */
  private static final double TOLERATED = 0.01;

  private static final Set<String> KNOWN_FAILURES = Texts.ofResource("known-failures.tsv");
  private static List<ReadSentence> cases;
  private static List<ReadSentence> reports;

  @BeforeAll
  static void read() {
    cases = Texts.ofCases().stream().map(ReadSentence::new).toList();
    reports = Texts.ofReports().stream().map(ReadSentence::new).toList();
  }

  @ParameterizedTest
  @EnumSource
  void holdsForEveryCase(Rule rule) {
    Tally tally = tally(rule, cases);
    List<String> sentences = new ArrayList<>(tally.sentences());
    sentences.removeAll(KNOWN_FAILURES);

    assertThat(tally.tried()).isPositive();
    assertThat(sentences).as("%s: %s", rule, tally.told()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void holdsForReports(Rule rule) {
    assumeThat(Texts.reports()).as("real reports, not part of the repository").exists();
    Tally tally = tally(rule, reports);
    if (SHOWS) {
      tally.told().forEach(System.out::println);
    }

    assertThat(tally.tried()).isPositive();
    assertThat(tally.share())
        .as("%s: broken %d times of %d", rule, tally.told().size(), tally.tried())
        .isLessThanOrEqualTo(rule.isOfValues() ? TOLERATED : 0);
  }

  @Test
  void everyKnownFailureBreaksARule() {
    Set<String> broken = new HashSet<>();
    for (Rule rule : Rule.values()) {
      broken.addAll(tally(rule, cases).sentences());
    }
    assertThat(broken).as("take off known-failures.tsv what holds").containsAll(KNOWN_FAILURES);
  }

  private static Tally tally(Rule rule, List<ReadSentence> sentences) {
    Tally tally = new Tally();
    sentences.forEach(s -> rule.check(s, tally));
    return tally;
  }
}
