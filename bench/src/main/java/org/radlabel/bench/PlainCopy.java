package org.radlabel.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a CSV and writes it anew, and nothing else: the time that no labeler can be under. */
final class PlainCopy {
  private PlainCopy() {}

  /**
   * Copies.
   *
   * @param args the file to read, the file to write
   */
  public static void main(String[] args) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of(args[0]));
        CsvWriter writer = CsvWriter.builder().build(Path.of(args[1]))) {
      for (CsvRecord row : reader) {
        writer.writeRecord(row.getFields());
      }
    }
  }
}
