package org.radlabel.evaluation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.radlabel.evaluation.Comparison;
import org.radlabel.evaluation.Confusion;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * A {@link Comparison} as one JSON object: a measure of no cells is {@code null}; of a confusion
 * the outer names are the first file's values, the inner ones the second's.
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * {@return the object, indented, with a line feed at its end}
   *
   * @param comparison the comparison
   */
  public static String of(Comparison comparison) {
    return JsonObjects.indented(json -> write(comparison, json));
  }

  private static void write(Comparison comparison, JsonGenerator json) throws IOException {
    json.writeStringField("first", comparison.first());
    json.writeStringField("second", comparison.second());
    json.writeNumberField("reports", comparison.reports());
    JsonObjects.strings("only_first", comparison.onlyFirst(), json);
    JsonObjects.strings("only_second", comparison.onlySecond(), json);
    json.writeObjectFieldStart("all_but_no_finding");
    confusion(comparison.all(), json);
    if (comparison.kappas().isPresent()) {
      Numbers.field("kappa_95", comparison.kappas().get().all(), json);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("categories");
    for (Map.Entry<Category, Confusion> entry : comparison.byCategory().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().name());
      confusion(entry.getValue(), json);
      if (comparison.kappas().isPresent()) {
        Map<Category, Interval> intervals = comparison.kappas().get().byCategory();
        Numbers.field("kappa_95", Objects.requireNonNull(intervals.get(entry.getKey())), json);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    differences(comparison.differences(), json);
  }

  private static void confusion(Confusion confusion, JsonGenerator json) throws IOException {
    json.writeNumberField("cells", confusion.cells());
    Numbers.field("agreement", confusion.agreement(), json);
    Numbers.field("kappa", confusion.kappa(), json);
    json.writeObjectFieldStart("confusion");
    for (Cell first : Cell.SCORED) {
      json.writeObjectFieldStart(first.word());
      for (Cell second : Cell.SCORED) {
        json.writeNumberField(second.word(), confusion.count(first, second));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void differences(List<WrongCell> cells, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("differences");
    for (WrongCell cell : cells) {
      json.writeStartObject();
      json.writeStringField("id", cell.id());
      json.writeStringField("category", cell.category().name());
      json.writeStringField("first", cell.expected().word());
      json.writeStringField("second", cell.given().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
