package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The whole files in {@code corpus-samples/golden}, with which outputs are compared.
 *
 * <p>With {@code -Dradlabel.golden=write} the outputs are written there instead; their diff is then
 * what to review.
 */
final class Golden {
  private static final Path FOLDER =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples", "golden");
  private static final boolean WRITE = "write".equals(System.getProperty("radlabel.golden"));

  private Golden() {}

  /** The golden file of a name, as the output that should be like it, where that is asked for. */
  static Path file(String name, Path output) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (WRITE) {
      Files.write(golden, Files.readAllBytes(output));
    }
    return golden;
  }

  /** Compares the text of an output with a golden file. */
  static void isAsBefore(String name, Path output) throws IOException {
    assertThat(Files.readString(output))
        .as("corpus-samples/golden/%s; CONTRIBUTING.md tells how to write it again", name)
        .isEqualTo(Files.readString(file(name, output)));
  }
}
