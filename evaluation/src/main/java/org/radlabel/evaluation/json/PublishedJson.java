package org.radlabel.evaluation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.score.Average;
import org.radlabel.evaluation.score.ColumnScore;
import org.radlabel.evaluation.score.Preset;
import org.radlabel.evaluation.score.Prf;
import org.radlabel.evaluation.score.ReportPair;
import org.radlabel.evaluation.score.SetScores;
import org.radlabel.evaluation.score.sheet.ScoreSheet;
import org.radlabel.evaluation.score.sheet.SystemSheet;
import org.radlabel.lexicons.rules.Category;

/** Scores in the shape that a published program gives them. Stateless. */
final class PublishedJson {
  private PublishedJson() {}

  /** Writes them into an object that is open. */
  static void write(ScoreSheet sheet, SystemSheet system, JsonGenerator json) throws IOException {
    Preset preset = sheet.preset().orElseThrow();
    for (Map.Entry<String, Double> e : preset.published(system.scores()).entrySet()) {
      Numbers.field(e.getKey(), e.getValue(), json);
    }
    if (preset == Preset.F1CHEXBERT) {
      CategorySet five = system.scores().set("5").set();
      json.writeArrayFieldStart("accuracy_not_averaged");
      for (ReportPair pair : system.pairs().reports()) {
        json.writeNumber(sheet.scorer().score(pair, five).isExact() ? 1.0 : 0.0);
      }
      json.writeEndArray();
      report("class_report", system, "14", json);
      report("class_report_5", system, "5", json);
    }
  }

  /** In the shape of scikit-learn's classification report. */
  private static void report(String name, SystemSheet system, String set, JsonGenerator json)
      throws IOException {
    SetScores scores = system.scores().set(set);
    json.writeObjectFieldStart(name);
    for (Category category : scores.set().categories()) {
      for (ColumnScore column : system.scores().columns()) {
        if (column.column().category().equals(category)) {
          row(category.name(), column.outcomes().prf(), column.outcomes().support(), json);
        }
      }
    }
    for (Average average : Average.values()) {
      row(average + " avg", scores.average(average), scores.support(), json);
    }
    json.writeEndObject();
  }

  private static void row(String name, Prf prf, long support, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    Numbers.field("precision", prf.precision(), json);
    Numbers.field("recall", prf.recall(), json);
    Numbers.field("f1-score", prf.f1(), json);
    Numbers.field("support", (double) support, json);
    json.writeEndObject();
  }
}
