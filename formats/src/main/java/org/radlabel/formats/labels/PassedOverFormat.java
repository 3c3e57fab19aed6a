package org.radlabel.formats.labels;

import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.tables.Csv;

/** The list of what was passed over as a tab-separated file: {@code file, line, id, cause}. */
public final class PassedOverFormat {
  private PassedOverFormat() {}

  /** {@return the head line} */
  public static String head() {
    return "file\tline\tid\tcause\n";
  }

  /**
   * {@return one entry; the line is empty where the whole file is meant}
   *
   * @param record the record that was passed over
   */
  public static String row(InputRecord.PassedOver record) {
    Place place = record.place();
    return String.join(
            "\t",
            Csv.tsv(place.file()),
            place.line() == 0 ? "" : Long.toString(place.line()),
            Csv.tsv(record.id()),
            record.cause().toString())
        + "\n";
  }
}
