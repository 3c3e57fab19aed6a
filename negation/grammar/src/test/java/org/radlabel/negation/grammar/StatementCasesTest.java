package org.radlabel.negation.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where statements begin, and why: {@code statements.tsv}. What fails is listed with its cause in
 * {@code statements-known-failures.tsv}, and must leave that list when it is right.
 */
class StatementCasesTest {
  /** The causes for which a statement begins; the others end scopes. */
  private static final Set<Cause> OF_STATEMENTS = EnumSet.range(Cause.PUNCTUATION, Cause.COMPLETE);

  private static final Map<String, String> KNOWN_FAILURES = knownFailures();

  record StatementCase(String place, String id, String marked, String causes) {
    @Override
    public String toString() {
      return id + " (" + place + ")";
    }
  }

  static List<StatementCase> cases() {
    List<StatementCase> cases = new ArrayList<>();
    List<String> lines = lines("statements.tsv");
    for (int i = 0; i < lines.size(); i++) {
      String place = "statements.tsv:" + (i + 1);
      String[] cells = lines.get(i).split("\t", -1);
      if (!lines.get(i).startsWith("#") && !cells[0].equals("id")) {
        assertThat(cells).as("%s has the columns id, text, causes", place).hasSize(3);
        cases.add(new StatementCase(place, cells[0], cells[1], cells[2]));
      }
    }
    return cases;
  }

  /** All in one, for mutation tests, which start each test by itself. */
  @Test
  @Tag("mutation")
  void allBeginWhereTheyShould() {
    cases().forEach(this::statementsBeginWhereTheyShould);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void statementsBeginWhereTheyShould(StatementCase given) {
    String expected = given.marked + "\t" + given.causes;
    String found = marked(given.marked.replace("|", ""));

    if (KNOWN_FAILURES.containsKey(given.id)) {
      assertThat(found)
          .as("%s is right by now: take it off statements-known-failures.tsv", given)
          .isNotEqualTo(expected);
    } else {
      assertThat(found).as("%s", given).isEqualTo(expected);
    }
  }

  /** A text with its boundaries marked, a tab, and their causes. */
  private static String marked(String text) {
    Grammar.Parse parse = Parses.of(text);
    Statements statements = parse.statements();
    StringBuilder marked = new StringBuilder(text);
    List<String> causes = new ArrayList<>();
    for (int i = parse.view().size() - 1; i > 0; i--) {
      if (!statements.same(i - 1, i)) {
        marked.insert(parse.view().tokens().start(i), "|");
        causes.add(0, statements.boundaryAt(i).cause().name());
      }
    }
    return marked + "\t" + String.join(" ", causes);
  }

  @Test
  void everyCauseHasCasesAndEveryKnownFailureIsACase() {
    List<String> ids = cases().stream().map(StatementCase::id).toList();
    String causes = String.join(" ", cases().stream().map(StatementCase::causes).toList());

    assertThat(ids).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    assertThat(OF_STATEMENTS).allSatisfy(c -> assertThat(causes).contains(c.name()));
    assertThat(ids).containsAll(KNOWN_FAILURES.keySet());
    assertThat(KNOWN_FAILURES.values()).noneMatch(String::isBlank);
  }

  private static Map<String, String> knownFailures() {
    Map<String, String> known = new TreeMap<>();
    for (String line : lines("statements-known-failures.tsv")) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        known.put(cells[0], cells[1]);
      }
    }
    return known;
  }

  private static List<String> lines(String file) {
    try (InputStream in = StatementCasesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
