package org.radlabel.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The records of a corpus. */
final class Records {
  private Records() {}

  /** How many there are below the head. */
  static long count(Path csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().skip(1).count();
    }
  }

  /** Generated reports, always the same. */
  static List<String> generated(int reports) {
    ReportGenerator generator = new ReportGenerator(1);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      all.add(generator.next());
    }
    return all;
  }
}
