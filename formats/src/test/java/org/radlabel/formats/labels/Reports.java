package org.radlabel.formats.labels;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Table;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/** Labelled reports for tests of writers. */
public final class Reports {
  static final Labeler LABELER = Labeler.create();

  static final List<ReportLabels> MIXED =
      List.of(
          study("s50000001", "The heart is enlarged. Possible edema.", "No pneumothorax."),
          study("s50000002", "", "Clear lungs, \"normal\" heart."),
          study("s50000003", "Left effusion, cannot exclude pneumonia.", ""),
          study("s50000004", "", ""));

  private Reports() {}

  public static ReportLabels study(String id, String findings, String impression) {
    List<TextField> texts =
        List.of(new TextField("findings", findings), new TextField("impression", impression));
    return LABELER.label(new Report(id, texts, Map.of("subject_id", "10000001")));
  }

  static String written(ReportFormat format, List<ReportLabels> reports) {
    StringBuilder out = new StringBuilder();
    format.head(out);
    reports.forEach(report -> format.row(report, out));
    format.foot(out);
    return out.toString();
  }

  static Source source(String name, String content) {
    return Source.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  public static Table table(String content) throws IOException {
    return Table.open(source("table.csv", content), StandardCharsets.UTF_8);
  }
}
