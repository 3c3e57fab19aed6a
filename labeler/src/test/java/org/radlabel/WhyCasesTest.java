package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.why.Miss;
import org.radlabel.rules.Report;

/** Why sentences say what they say, {@code why-cases.tsv}. */
class WhyCasesTest {
  private static final Labeler LABELER = Labeler.create();

  record WhyCase(String place, String id, String text, List<String> facts) {
    @Override
    public String toString() {
      return id + " (" + place + ")";
    }
  }

  static List<WhyCase> cases() {
    List<String> lines = lines();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).startsWith("id\t"))
        .map(i -> read("why-cases.tsv:" + (i + 1), lines.get(i)))
        .toList();
  }

  private static WhyCase read(String place, String line) {
    String[] cells = line.split("\t", -1);
    assertThat(cells).as("%s has the columns id, text, facts", place).hasSize(3);
    return new WhyCase(place, cells[0], cells[1], Arrays.asList(cells[2].split("; ", -1)));
  }

  private static List<String> lines() {
    try (InputStream in = WhyCasesTest.class.getResourceAsStream("why-cases.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsTheFacts(WhyCase given) {
    check(LABELER, given);
  }

  /** All in one, from a labeler of its own that remembers nothing, as mutation tests need it. */
  @Test
  @Tag("mutation")
  void allTellTheFacts() {
    Labeler labeler = Labeler.builder().memo(false).build();
    cases().forEach(given -> check(labeler, given));
  }

  private static void check(Labeler labeler, WhyCase given) {
    Report report = Report.of("", given.text);

    assertThat(WhyFacts.of(given.text, labeler.explain(report)))
        .as("%s", given)
        .containsAll(given.facts);
  }

  @Test
  void everyCauseAndEveryMissHasACase() {
    String facts =
        cases().stream().flatMap(c -> c.facts.stream()).collect(Collectors.joining("\n")) + "\n";

    for (Cause cause : Cause.values()) {
      assertThat(facts).containsPattern("(stops before|goes back to) .*: " + cause + "\\b");
    }
    for (Miss miss : Miss.values()) {
      assertThat(facts).containsPattern("misses .*: " + miss + "\n");
    }
  }
}
