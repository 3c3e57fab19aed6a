package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.rules.Category;

/**
 * Sentences by phenomenon, {@code cases/*.tsv}: what each category that is named must get; {@code
 * x} is not judged. Line ends and the like are written as {@link Escaped} tells.
 *
 * <p>{@code known-failures.txt} lists cases that fail and why, {@code id: cause}. A listed case
 * that passes fails the test, so that the list can only become shorter.
 */
class SentenceCasesTest {
  private static final Path RESOURCES =
      Path.of(System.getProperty("radlabel.root"), "labeler/src/test/resources/org/radlabel");
  private static final Labeler LABELER = Labeler.create();
  private static final Map<String, String> KNOWN_FAILURES = knownFailures();

  record SentenceCase(String place, String id, String text, String expected) {
    @Override
    public String toString() {
      return id + " (" + place + ")";
    }
  }

  static List<SentenceCase> cases() {
    List<SentenceCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve("cases"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        read(file, cases);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static void read(Path file, List<SentenceCase> cases) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || line.startsWith("id\t")) {
        continue;
      }
      String place = file.getFileName() + ":" + (i + 1);
      String[] cells = line.split("\t", -1);
      assertThat(cells).as("%s has the columns id, kind, text, expected", place).hasSize(4);
      cases.add(new SentenceCase(place, cells[0], Escaped.read(cells[2]), cells[3]));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void getsTheLabelsItNames(SentenceCase given) {
    check(LABELER, given);
  }

  /** All in one, from a labeler of its own that remembers nothing, as mutation tests need it. */
  @Test
  @Tag("mutation")
  void allGetTheLabelsTheyName() {
    Labeler labeler = Labeler.builder().memo(false).build();
    cases().forEach(given -> check(labeler, given));
  }

  private static void check(Labeler labeler, SentenceCase given) {
    List<String> wrong = wrong(labeler, given);
    String known = KNOWN_FAILURES.get(given.id);
    if (known == null) {
      assertThat(wrong).as("%s: %s", given, given.text).isEmpty();
    } else if (wrong.isEmpty()) {
      fail("%s passes: take it off known-failures.txt (%s)", given, known);
    }
  }

  private static List<String> wrong(Labeler labeler, SentenceCase given) {
    ReportLabels labels = labeler.label(given.text);
    List<String> wrong = new ArrayList<>();
    for (String expected : given.expected.split(";", -1)) {
      int equals = expected.indexOf('=');
      assertThat(equals).as("%s: Category=value; got: %s", given.place, expected).isPositive();
      String value = expected.substring(equals + 1).strip();
      Label label = labels.label(new Category(expected.substring(0, equals).strip()));
      if (!value.equals("x") && label != ReportLabelsAssert.label(value)) {
        wrong.add(expected + " but is " + label);
      }
    }
    return wrong;
  }

  @Test
  void idsAreUniqueAndEveryKnownFailureIsACase() {
    List<String> ids = cases().stream().map(SentenceCase::id).toList();
    assertThat(ids).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(ids).containsAll(KNOWN_FAILURES.keySet());
    assertThat(KNOWN_FAILURES.values()).noneMatch(String::isBlank);
  }

  private static Map<String, String> knownFailures() {
    Map<String, String> known = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(RESOURCES.resolve("known-failures.txt"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(": ");
          assertThat(colon).as("known-failures.txt: id: cause; got: %s", line).isPositive();
          known.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }
}
