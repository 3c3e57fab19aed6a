package org.radlabel.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.commands.ExitCode;

/**
 * The sample reports: labels, evidence, and the cells that differ from gold, compared with whole
 * files ({@link Golden}).
 */
class SamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples");

  @TempDir private Path folder;

  @BeforeEach
  void label() {
    String reports = SAMPLES.resolve("reports.csv").toString();
    Cli.in(folder)
        .run("label", "-q", reports, "-o", "DIR/labels.csv", "--evidence", "DIR/evidence.jsonl")
        .failed(ExitCode.OK, "");
  }

  @Test
  void labelsAreAsBefore() throws IOException {
    isAsBefore("labels.csv");
  }

  @Test
  void evidenceIsAsBefore() throws IOException {
    isAsBefore("evidence.jsonl");
  }

  @Test
  void differsFromGoldInTheKnownCellsOnly() throws IOException {
    Cli.in(folder)
        .run(
            "evaluate",
            "--gold",
            SAMPLES.resolve("gold.csv").toString(),
            "--labels",
            "DIR/labels.csv",
            "--evidence",
            "DIR/evidence.jsonl",
            "--errors",
            "DIR/wrong-cells.tsv")
        .failed(ExitCode.OK, "");

    isAsBefore("wrong-cells.tsv");
  }

  private void isAsBefore(String name) throws IOException {
    Golden.isAsBefore(name, folder.resolve(name));
  }
}
