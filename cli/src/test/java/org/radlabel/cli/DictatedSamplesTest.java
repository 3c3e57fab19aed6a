package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;

/**
 * The sample reports as they would come out of speech recognition: without marks, in small letters,
 * in one line. Most cells keep their label; hardly one turns from absent to present or back.
 */
class DictatedSamplesTest {
  private static final Path REPORTS =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples", "reports.csv");

  private static final Labeler LABELER = Labeler.create();

  /** How many cells that are not blank in both keep their label, and how many are turned. */
  private int kept;

  private int turned;
  private int all;

  @Test
  void mostCellsKeepTheirLabel() throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REPORTS)) {
      for (NamedCsvRecord row : rows) {
        String text = row.getField("report");
        ReportLabels written = LABELER.label(text);
        ReportLabels dictated = LABELER.label(dictated(text));
        LABELER.categories().forEach(c -> count(written.label(c), dictated.label(c)));
      }
    }
    assertThat(all).isGreaterThan(400);
    assertThat(kept).as("of %s cells", all).isGreaterThan(all * 94 / 100);
    assertThat(turned).as("of %s cells", all).isLessThan(all * 15 / 1000);
  }

  private void count(Label written, Label dictated) {
    if (written == Label.NOT_MENTIONED && dictated == Label.NOT_MENTIONED) {
      return;
    }
    all++;
    kept += written == dictated ? 1 : 0;
    boolean told = List.of(Label.POSITIVE, Label.NEGATIVE).containsAll(List.of(written, dictated));
    turned += told && written != dictated ? 1 : 0;
  }

  /** Numbers keep their point; what numbers an item goes. */
  private static String dictated(String text) {
    return text.replaceAll("(?m)^\\s*\\d+[.)]\\s", " ")
        .replaceAll("(?<!\\d)\\.|\\.(?!\\d)|[;:,!()\\[\\]\"*#=]", " ")
        .replaceAll("\\s-\\s|\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
