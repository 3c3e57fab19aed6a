package org.radlabel.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/** From a struct of the text columns to a struct of labels, problem and perhaps evidence. */
final class OutcomeFunction implements UDF1<Row, Row> {
  private static final long serialVersionUID = 1;
  private static final Outcome EMPTY = new Outcome(null, Problems.EMPTY_TEXT);

  private final ReportReader reader;
  private final List<String> fields;
  private final int categories;
  private final boolean withEvidence;

  OutcomeFunction(DatasetOptions options, List<String> columns) {
    reader = new ReportReader(options.labeler());
    fields = columns.stream().map(TextColumns::fieldName).toList();
    categories = options.labeler().categories().size();
    withEvidence = options.evidence();
  }

  @Override
  public Row call(Row texts) {
    List<TextField> given = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      @Nullable String text = texts.getString(i);
      if (text != null) {
        given.add(new TextField(fields.get(i), text));
      }
    }
    Outcome outcome = given.isEmpty() ? EMPTY : reader.read(new Report("", given));
    return Rows.outcome(outcome, categories, withEvidence);
  }
}
