package org.radlabel.evaluation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.radlabel.evaluation.Agreement;
import org.radlabel.evaluation.Counts;
import org.radlabel.evaluation.Evaluation;
import org.radlabel.evaluation.Macro;
import org.radlabel.evaluation.Overall;
import org.radlabel.evaluation.Target;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.lexicons.rules.Category;

/** An {@link Evaluation} as one JSON object; a measure without any case is {@code null}. */
public final class EvaluationJson {
  private EvaluationJson() {}

  /**
   * {@return the object, indented, with a line feed at its end}
   *
   * @param evaluation the evaluation
   */
  public static String of(Evaluation evaluation) {
    return JsonObjects.indented(json -> write(evaluation, json));
  }

  private static void write(Evaluation evaluation, JsonGenerator json) throws IOException {
    json.writeNumberField("reports", evaluation.reports());
    JsonObjects.strings("missing", evaluation.missing(), json);
    JsonObjects.strings("extra", evaluation.extra(), json);
    json.writeNumberField("unscored", evaluation.unscored());
    agreement(evaluation.agreement(), json);
    json.writeObjectFieldStart("overall");
    for (Map.Entry<Target, Overall> entry : evaluation.overall().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().toString());
      overall(entry.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
    categories(evaluation, json);
  }

  private static void agreement(Agreement agreement, JsonGenerator json) throws IOException {
    json.writeNumberField("cells", agreement.cells());
    Numbers.field("accuracy", agreement.accuracy(), json);
    Numbers.field("kappa", agreement.kappa(), json);
    Numbers.field("kappa_95", agreement.kappaInterval(), json);
  }

  private static void overall(Overall overall, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("micro");
    counts(overall.micro(), json);
    Numbers.field("f1_95", overall.f1Interval(), json);
    json.writeEndObject();
    macro("macro", overall.macro(), json);
    macro("weighted", overall.weighted(), json);
  }

  private static void macro(String name, Macro macro, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("categories", macro.categories());
    Numbers.field("precision", macro.precision(), json);
    Numbers.field("recall", macro.recall(), json);
    Numbers.field("f1", macro.f1(), json);
    json.writeEndObject();
  }

  private static void categories(Evaluation evaluation, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("categories");
    for (Map.Entry<Category, Map<Target, Counts>> entry : evaluation.byCategory().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().name());
      for (Map.Entry<Target, Counts> counts : entry.getValue().entrySet()) {
        json.writeObjectFieldStart(counts.getKey().toString());
        counts(counts.getValue(), json);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void counts(Counts counts, JsonGenerator json) throws IOException {
    json.writeNumberField("gold", counts.gold());
    json.writeNumberField("hits", counts.hits());
    json.writeNumberField("extra", counts.extra());
    json.writeNumberField("missed", counts.missed());
    Numbers.field("precision", counts.precision(), json);
    Numbers.field("recall", counts.recall(), json);
    Numbers.field("f1", counts.f1(), json);
  }
}
