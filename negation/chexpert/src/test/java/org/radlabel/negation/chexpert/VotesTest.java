package org.radlabel.negation.chexpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.Label;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.chexpert.Votes.Vote;
import org.radlabel.negation.dependency.Cases;

class VotesTest {
  static Stream<Cases.Case> votes() {
    return Cases.of(VotesTest.class, "votes.tsv");
  }

  @ParameterizedTest
  @MethodSource("votes")
  void makesLabels(Cases.Case report) {
    Map<Category, Label> labels =
        Votes.labels(
            Stream.of(report.field(2).split(" *; *", -1))
                .filter(v -> !v.isEmpty())
                .map(this::vote)
                .toList(),
            report.field(1).equals("whole"));

    String shown =
        labels.entrySet().stream()
            .filter(e -> e.getValue() != Label.NOT_MENTIONED)
            .map(e -> e.getKey() + " " + e.getValue().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("; "));
    assertThat(shown).as(report.place()).isEqualTo(report.field(3));
  }

  private Vote vote(String text) {
    String[] fields = text.split(":", -1);
    return new Vote(fields[0], fields[1], Assertion.valueOf(fields[2].toUpperCase(Locale.ROOT)));
  }
}
