package org.radlabel.evaluation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.score.Average;
import org.radlabel.evaluation.score.Column;
import org.radlabel.evaluation.score.ColumnScore;
import org.radlabel.evaluation.score.Difference;
import org.radlabel.evaluation.score.Measure;
import org.radlabel.evaluation.score.Outcomes;
import org.radlabel.evaluation.score.Prf;
import org.radlabel.evaluation.score.SetScores;
import org.radlabel.evaluation.score.Statistic;
import org.radlabel.evaluation.score.errors.FindingError;
import org.radlabel.evaluation.score.sheet.ScoreSheet;
import org.radlabel.evaluation.score.sheet.SystemSheet;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.lexicons.rules.Category;

/** A {@link ScoreSheet} as one JSON object in full precision; what is undefined is {@code null}. */
public final class ScoreJson {
  private ScoreJson() {}

  /**
   * {@return the object, indented, with a line feed at its end}
   *
   * @param sheet the scores
   */
  public static String of(ScoreSheet sheet) {
    return JsonObjects.indented(json -> write(sheet, json));
  }

  private static void write(ScoreSheet sheet, JsonGenerator json) throws IOException {
    SystemSheet first = sheet.systems().get(0);
    json.writeStringField("uncertain", first.scores().convention().uncertain().toString());
    json.writeStringField("blank", first.scores().convention().blank().toString());
    if (sheet.preset().isPresent()) {
      json.writeStringField("preset", sheet.preset().get().toString());
    }
    json.writeStringField("references", sheet.join().reference().file());
    json.writeNumberField("reports", sheet.reports());
    json.writeNumberField("left_out", sheet.join().leftOut());
    json.writeNumberField("bootstrap", sheet.draws());
    json.writeNumberField("seed", sheet.seed());
    json.writeArrayFieldStart("systems");
    for (SystemSheet system : sheet.systems()) {
      json.writeStartObject();
      system(sheet, system, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void system(ScoreSheet sheet, SystemSheet system, JsonGenerator json)
      throws IOException {
    json.writeStringField("name", system.name());
    if (sheet.preset().isPresent()) {
      json.writeObjectFieldStart(sheet.preset().get().toString());
      PublishedJson.write(sheet, system, json);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("sets");
    for (SetScores set : system.scores().sets()) {
      json.writeObjectFieldStart(set.set().name());
      set(set, system, json);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("categories");
    for (ColumnScore column : system.scores().columns()) {
      json.writeObjectFieldStart(column.column().name());
      column(column.column(), column.outcomes(), system, json);
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!system.errors().isEmpty()) {
      errors(system, json);
    }
    if (!system.differences().isEmpty()) {
      differences(sheet.systems().get(0).name(), system, json);
    }
  }

  private static void set(SetScores scores, SystemSheet system, JsonGenerator json)
      throws IOException {
    CategorySet set = scores.set();
    JsonObjects.strings("categories", set.categories().stream().map(Category::name).toList(), json);
    json.writeNumberField("reports", scores.reports());
    json.writeNumberField("support", scores.support());
    for (Average average : Average.values()) {
      json.writeObjectFieldStart(average.toString());
      for (Measure measure : Measure.values()) {
        Statistic statistic = Statistic.of(set, average, measure);
        number(measure.toString(), scores.average(average).get(measure), statistic, system, json);
      }
      json.writeEndObject();
    }
    Statistic exact = Statistic.exactMatch(set);
    number("exact_match", scores.exactMatch(), exact, system, json);
    Statistic cells = Statistic.cellAccuracy(set);
    number("cell_accuracy", scores.cellAccuracy(), cells, system, json);
  }

  private static void column(
      Column column, Outcomes outcomes, SystemSheet system, JsonGenerator json) throws IOException {
    json.writeNumberField("support", outcomes.support());
    json.writeNumberField("hits", outcomes.hits());
    json.writeNumberField("extra", outcomes.extra());
    json.writeNumberField("missed", outcomes.missed());
    json.writeNumberField("rejected", outcomes.rejected());
    Prf prf = outcomes.prf();
    for (Measure measure : Measure.values()) {
      Statistic statistic = Statistic.of(column, measure);
      number(measure.toString(), prf.get(measure), statistic, system, json);
    }
  }

  private static void errors(SystemSheet system, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("errors");
    for (FindingError.Kind kind : FindingError.Kind.values()) {
      json.writeNumberField(kind.toString(), system.errors(kind));
    }
    json.writeNumberField("sides_compared", system.attributes().sides());
    json.writeNumberField("severities_compared", system.attributes().severities());
    json.writeEndObject();
  }

  private static void differences(String baseline, SystemSheet system, JsonGenerator json)
      throws IOException {
    json.writeStringField("baseline", baseline);
    json.writeObjectFieldStart("differences");
    for (Map.Entry<Statistic, Difference> entry : system.differences().entrySet()) {
      Difference difference = entry.getValue();
      json.writeObjectFieldStart(entry.getKey().name().toLowerCase(Locale.ROOT));
      Numbers.field("baseline", difference.baseline(), json);
      Numbers.field("system", difference.system(), json);
      Numbers.field("difference", difference.value(), json);
      Numbers.field("difference_95", difference.interval(), json);
      Numbers.field("p", difference.p(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void number(
      String name, double value, Statistic statistic, SystemSheet system, JsonGenerator json)
      throws IOException {
    Numbers.field(name, value, json);
    if (system.interval(statistic).isPresent()) {
      Interval interval = system.interval(statistic).get();
      Numbers.field(name + "_95", interval, json);
    }
  }
}
