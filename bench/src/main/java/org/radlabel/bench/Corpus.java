package org.radlabel.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code bench/corpus}: writes a corpus of generated reports as a CSV, {@code study_id,report}. */
final class Corpus {
  private static final int FIRST_ID = 50_000_000;
  private static final int BUFFER = 1 << 16;

  private Corpus() {}

  /**
   * Writes a corpus.
   *
   * @param args the file, how many reports, the seed
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("Usage: bench/corpus OUT.csv [REPORTS [SEED]]");
      System.exit(2);
    }
    write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
  }

  static void write(Path file, int reports, long seed) throws IOException {
    ReportGenerator generator = new ReportGenerator(seed);
    try (Writer out =
            new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), BUFFER);
        CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord("study_id", "report");
      for (int i = 0; i < reports; i++) {
        csv.writeRecord("s" + (FIRST_ID + i), generator.next());
      }
    }
  }
}
