package org.radlabel.negation.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Cue;

/**
 * How far cues reach, and why no further: {@code scopes.tsv}. What fails is listed with its cause
 * in {@code scopes-known-failures.tsv}, and must leave that list when it is right.
 */
class ScopeCasesTest {
  private static final Map<String, String> KNOWN_FAILURES = knownFailures();

  record ScopeCase(
      String place, String id, String rule, String marked, String reached, String causes) {
    @Override
    public String toString() {
      return id + " (" + place + ")";
    }

    /** What is expected, in one line. */
    String expected() {
      return marked + " reaches " + reached + " by " + causes;
    }

    String text() {
      return marked.replaceAll("[\\[\\]{}]", "");
    }

    /** Where its cue begins in the text. */
    int cueStart() {
      return marked.substring(0, marked.indexOf('{')).replaceAll("[\\[\\]]", "").length();
    }
  }

  static List<ScopeCase> cases() {
    List<ScopeCase> cases = new ArrayList<>();
    List<String> lines = lines("scopes.tsv");
    for (int i = 0; i < lines.size(); i++) {
      String place = "scopes.tsv:" + (i + 1);
      String[] cells = lines.get(i).split("\t", -1);
      if (!lines.get(i).startsWith("#") && !cells[0].equals("id")) {
        assertThat(cells).as("%s has id, rule, text, reached, causes", place).hasSize(5);
        cases.add(new ScopeCase(place, cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
    }
    return cases;
  }

  /** All in one, for mutation tests, which start each test by itself. */
  @Test
  @Tag("mutation")
  void allReachAsFarAsTheyShould() {
    cases().forEach(this::cuesReachAsFarAsTheyShould);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void cuesReachAsFarAsTheyShould(ScopeCase given) {
    String found = MarkedScope.of(given.text(), given.rule, given.cueStart());

    if (KNOWN_FAILURES.containsKey(given.id)) {
      assertThat(found)
          .as("%s is right by now: take it off scopes-known-failures.tsv", given)
          .isNotEqualTo(given.expected());
    } else {
      assertThat(found).as("%s", given).isEqualTo(given.expected());
    }
  }

  @Test
  void everyDirectionAndReachOfTheLexiconHasCases() {
    Map<String, String> kinds = new HashMap<>();
    Lexicons.builtIn().rules().stream()
        .filter(Cue.class::isInstance)
        .map(Cue.class::cast)
        .forEach(c -> kinds.put(c.id(), c.direction() + " " + c.reach()));
    Set<String> tried = new HashSet<>();
    cases().forEach(c -> tried.add(kinds.get(c.rule)));

    assertThat(tried).containsAll(kinds.values());
  }

  @Test
  void everyKnownFailureIsACaseAndHasACause() {
    List<String> ids = cases().stream().map(ScopeCase::id).toList();

    assertThat(ids).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    assertThat(ids).containsAll(KNOWN_FAILURES.keySet());
    assertThat(KNOWN_FAILURES.values()).noneMatch(String::isBlank);
  }

  private static Map<String, String> knownFailures() {
    Map<String, String> known = new TreeMap<>();
    for (String line : lines("scopes-known-failures.tsv")) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        known.put(cells[0], cells[1]);
      }
    }
    return known;
  }

  private static List<String> lines(String file) {
    try (InputStream in = ScopeCasesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
