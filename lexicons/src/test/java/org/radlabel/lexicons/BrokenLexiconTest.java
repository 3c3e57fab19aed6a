package org.radlabel.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.lexicons.overlay.LexiconLoader;
import org.radlabel.lexicons.rules.LexiconException;

/** Every way in which a lexicon can be broken, with the whole list of what the user is told. */
class BrokenLexiconTest {
  @TempDir Path folder;

  static List<LexiconCase> cases() {
    return LexiconCase.read("broken.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsEveryProblem(LexiconCase broken) throws IOException {
    broken.write(folder);
    LexiconException refused =
        catchThrowableOfType(LexiconException.class, () -> new LexiconLoader("base").load(folder));
    assertThat(refused).as(broken.place()).isNotNull();
    assertThat(relative(refused)).as(broken.place()).isEqualTo(broken.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsTheSameInTurkish(LexiconCase broken) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      tellsEveryProblem(broken);
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<String> relative(LexiconException refused) {
    String prefix = folder + folder.getFileSystem().getSeparator();
    return refused.problems().stream().map(p -> p.toString().replace(prefix, "")).toList();
  }
}
