package org.radlabel.evaluation.sample;

import java.util.List;
import org.radlabel.formats.tables.Csv;

/**
 * What was drawn, as a table: id, cell, label, doubt and reasons, and empty columns for a reader;
 * with a value filled in, a row is a correction. Stateless.
 */
public final class SampleList {
  private static final String HEAD = "id,category,label,doubt,reasons,value,who,when,why,text_hash";

  private SampleList() {}

  /**
   * {@return the table as CSV}
   *
   * @param drawn what was drawn
   * @param withText whether texts are given
   */
  public static String of(List<DrawnReport> drawn, boolean withText) {
    StringBuilder text = new StringBuilder(HEAD).append(withText ? ",text\n" : "\n");
    for (DrawnReport report : drawn) {
      for (SampleRow row : report.rows()) {
        Csv.field(text, report.id());
        for (String field : List.of(row.category(), row.label(), row.doubt(), row.reasons())) {
          text.append(',');
          Csv.field(text, field);
        }
        text.append(",,,,,").append(report.textHash());
        if (withText) {
          text.append(',');
          Csv.field(text, report.text());
        }
        text.append('\n');
      }
    }
    return text.toString();
  }
}
