package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

/** The finer findings of the sample reports against {@code fine-gold.tsv}, read by hand. */
class FinerSamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples");

  /** Misspelt in a way of which no word is mended. */
  private static final Set<String> MISSED = Set.of("S080 Nodule", "S082 Clavicle Fracture");

  @TempDir private Path folder;

  private static Map<String, String> gold() throws IOException {
    Map<String, String> gold = new HashMap<>();
    for (String line : Files.readAllLines(SAMPLES.resolve("fine-gold.tsv"))) {
      String[] cells = line.split("\t", -1);
      gold.put(cells[0] + " " + cells[1], cells[2]);
    }
    return gold;
  }

  @Test
  void everyFindingIsAsReadByHand() throws IOException {
    Map<String, String> gold = gold();
    String reports = SAMPLES.resolve("reports.csv").toString();
    Cli.in(folder)
        .run("label", "-q", "--findings", "fine", reports, "-o", "DIR/labels.csv")
        .ended(ExitCode.OK);
    List<String> rows = Files.readAllLines(folder.resolve("labels.csv"));
    List<String> findings = Arrays.asList(rows.get(0).split(",", -1));
    Set<String> wrong = new TreeSet<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      for (int i = 1; i < cells.length; i++) {
        String expected = gold.getOrDefault(cells[0] + " " + findings.get(i), "");
        if (!expected.equals("x") && !expected.equals(cells[i].replace(".0", ""))) {
          wrong.add(cells[0] + " " + findings.get(i));
        }
      }
    }
    assertThat(rows).hasSize(116);
    assertThat(wrong).isEqualTo(MISSED);
  }
}
