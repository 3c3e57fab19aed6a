package org.radlabel.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.Labeler;

/**
 * What is said in one statement stays in it: thousands of texts of two and three statements, in the
 * usual forms and joiners, get the values that their statements have.
 *
 * <p>The texts follow from a seed; {@code -Dradlabel.seed=N} draws others. The wrong ones are
 * printed by form and joiner.
 */
class GeneratedStatementsTest {
  private static final long SEED = Long.getLong("radlabel.seed", 20261127);
  private static final int TEXTS = 5_000;
  private static final int MANY = 20_000;
  private static final Labeler LABELER = Labeler.create();
  private static final Set<String> CASES = caseTexts();

  @ParameterizedTest(name = "{0}, {1} statements: at least {2}")
  @CsvSource({
    "forms.txt, 2, 0.995, 0.998",
    "forms.txt, 3, 0.98, 0.998",
    "forms-second.txt, 2, 0.99, 0.99",
    "forms-second.txt, 3, 0.99, 0.99"
  })
  void theValueOfAStatementIsItsOwn(String file, int statements, double least, double together) {
    Set<String> drawn = new LinkedHashSet<>();
    Generator generator = new Generator(FormSet.read(file), SEED + statements);
    Outcome outcome = new Outcome(file + ", " + statements + " statements, seed " + SEED, LABELER);
    while (drawn.size() < TEXTS) {
      Generated next = generator.next(statements);
      if (!CASES.contains(plain(next.text())) && drawn.add(next.text())) {
        outcome.add(next);
      }
    }
    outcome.print();
    assertThat(outcome.share()).as(outcome.toString()).isGreaterThanOrEqualTo(least);
    assertThat(outcome.shareOfGrammar()).as(outcome.toString()).isGreaterThanOrEqualTo(together);
  }

  @Test
  void theSameSeedDrawsTheSame() {
    Generator one = new Generator(FormSet.read("forms.txt"), 7);
    Generator other = new Generator(FormSet.read("forms.txt"), 7);
    Generator third = new Generator(FormSet.read("forms.txt"), 8);
    Generated first = one.next(3);

    assertThat(other.next(3)).isEqualTo(first).isNotEqualTo(third.next(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms.txt", "forms-second.txt"})
  void everyFormAndJoinerIsDrawn(String file) {
    FormSet set = FormSet.read(file);
    Generator generator = new Generator(set, 1);
    Set<String> forms = new LinkedHashSet<>();
    Set<String> joiners = new LinkedHashSet<>();
    for (int i = 0; i < MANY; i++) {
      Generated next = generator.next(2 + i % 2);
      forms.addAll(next.forms());
      joiners.addAll(next.joiners());
    }

    assertThat(set.ids()).doesNotHaveDuplicates();
    assertThat(forms).containsExactlyInAnyOrderElementsOf(set.ids());
    assertThat(joiners).containsExactlyInAnyOrderElementsOf(set.joiners());
  }

  private static Set<String> caseTexts() {
    Path cases =
        Path.of(
            System.getProperty("radlabel.root"), "labeler/src/test/resources/org/radlabel/cases");
    try (Stream<Path> files = Files.list(cases)) {
      return files
          .flatMap(GeneratedStatementsTest::lines)
          .map(l -> l.split("\t", -1))
          .filter(cells -> cells.length == 4)
          .map(cells -> plain(cells[2]))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\\\n|\\W+", " ").strip();
  }
}
