package org.radlabel.evaluation.prevalence;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** A {@link Prevalence} as one JSON object of counts. */
public final class PrevalenceJson {
  private PrevalenceJson() {}

  /**
   * {@return the object, indented, with a line feed at its end}
   *
   * @param prevalence the counts
   */
  public static String of(Prevalence prevalence) {
    return JsonObjects.indented(json -> write(prevalence, json));
  }

  private static void write(Prevalence prevalence, JsonGenerator json) throws IOException {
    json.writeStringField("file", prevalence.file());
    counts(prevalence.all(), json);
    if (prevalence.by().isPresent()) {
      json.writeStringField("by", prevalence.by().get());
      json.writeObjectFieldStart("groups");
      for (Map.Entry<String, ValueCounts> group : prevalence.groups().entrySet()) {
        json.writeObjectFieldStart(group.getKey());
        counts(group.getValue(), json);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }

  private static void counts(ValueCounts counts, JsonGenerator json) throws IOException {
    json.writeNumberField("rows", counts.rows());
    json.writeObjectFieldStart("categories");
    for (Category category : counts.counts().keySet()) {
      json.writeObjectFieldStart(category.name());
      for (Cell value : Cell.SCORED) {
        json.writeNumberField(value.word(), counts.count(category, value));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
