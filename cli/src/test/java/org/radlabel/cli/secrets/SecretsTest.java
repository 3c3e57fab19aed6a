package org.radlabel.cli.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A secret in any field of any form comes out of {@code label} only where it belongs, whatever
 * becomes of the run: an id in the id column, a report's text where texts are written. No message,
 * list, manifest, checkpoint or file left after holds it.
 *
 * <p>Of each form a field is tried with each kind of run, each time packed in another way; with
 * {@code -Dradlabel.secrets=all} every field in five of them.
 */
class SecretsTest {
  private static final boolean ALL = System.getProperty("radlabel.secrets", "").equals("all");
  private static final int SEED = 13;
  private static final int TRIES = 5;

  private static Set<Path> temporary;

  /** How often the secret came out where it belongs; else the places would not be looked at. */
  private static int cameOut;

  @TempDir private Path folder;

  static List<SecretForm> forms() throws IOException {
    return SecretForm.all();
  }

  @BeforeAll
  static void see() throws IOException {
    temporary = new HashSet<>(temporaryFiles());
  }

  private static Collection<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("radlabel-")).toList();
    }
  }

  @AfterAll
  static void someSecretsBelong() {
    assertThat(cameOut).isGreaterThan(20);
  }

  @AfterAll
  static void nothingIsLeftBehind() throws IOException {
    for (Path file : temporaryFiles()) {
      if (!temporary.contains(file) && Files.isRegularFile(file)) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(SecretForm.SECRET);
      }
    }
  }

  @BeforeEach
  void write() throws IOException {
    SmallLexicon.write(Files.createDirectories(folder.resolve("lexicon")));
    Files.writeString(folder.resolve("list.csv"), "study,view\ns50000001,PA\ns50000009,AP\n");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aSecretComesOutOnlyWhereItBelongs(SecretForm form) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    Random random = new Random(SEED);
    List<SecretRun> runs = List.of(SecretRun.values());
    for (int i = 0; i < (ALL ? form.fields() * TRIES : runs.size()); i++) {
      int field = ALL ? i / TRIES : random.nextInt(form.fields());
      Attempt attempt = new Attempt(form, field, runs.get(i % runs.size()), packing(form, random));
      cameOut += attempt.label(folder, softly) ? 1 : 0;
    }
    softly.assertAll();
  }

  private static Packing packing(SecretForm form, Random random) {
    List<Packing> packings =
        Stream.of(Packing.values()).filter(packing -> packing.suits(form)).toList();
    return packings.get(random.nextInt(packings.size()));
  }
}
