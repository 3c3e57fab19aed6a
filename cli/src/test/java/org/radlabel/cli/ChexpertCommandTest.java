package org.radlabel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the optional module; with it, the module's own tests run. */
class ChexpertCommandTest {
  @TempDir private Path folder;

  @Test
  void saysHowToGetTheEngine() throws IOException {
    Files.writeString(folder.resolve("reports.csv"), "No mass.\n");

    Cli.in(folder)
        .run("chexpert", "--reports_path", "DIR/reports.csv", "--output_path", "DIR/out.csv")
        .failed(
            2,
            "radlabel: the dependency engine is not here; start this command with ./radlabel, which"
                + " builds it, or put the module's jars on the classpath",
            "Try 'radlabel chexpert --help'.");
  }

  @Test
  void anUnknownEngineIsRefused() throws IOException {
    Files.writeString(folder.resolve("reports.csv"), "No mass.\n");

    Cli.in(folder)
        .run("label", "-q", "DIR/reports.csv", "--assertion", "none", "-o", "DIR/out.csv")
        .failed(
            2,
            "radlabel: --assertion must be one of scope; got: none",
            "Try 'radlabel label --help'.");
  }

  @Test
  void theOutputMustNotBeTheInput() throws IOException {
    Files.writeString(folder.resolve("reports.csv"), "No mass.\n");

    Cli.in(folder)
        .run("chexpert", "--reports_path", "DIR/reports.csv", "--output_path", "DIR/reports.csv")
        .ended(2);
  }
}
