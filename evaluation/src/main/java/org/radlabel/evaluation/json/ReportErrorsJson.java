package org.radlabel.evaluation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.radlabel.evaluation.score.errors.FindingError;
import org.radlabel.formats.labels.JsonObjects;

/** The scores of one report and what is wrong with it, as JSON. Stateless. */
public final class ReportErrorsJson {
  private ReportErrorsJson() {}

  /**
   * {@return an object on one line, without a line feed}
   *
   * @param scores words and numbers by their names
   * @param errors what is wrong
   */
  public static CharSequence line(Map<String, Object> scores, List<FindingError> errors) {
    return JsonObjects.line(
        json -> {
          for (Map.Entry<String, Object> score : scores.entrySet()) {
            json.writeObjectField(score.getKey(), score.getValue());
          }
          json.writeArrayFieldStart("errors");
          for (FindingError error : errors) {
            error(error, json);
          }
          json.writeEndArray();
        });
  }

  private static void error(FindingError error, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", error.kind().toString());
    json.writeStringField("category", error.category().name());
    said("hypothesis", error.hypothesis(), json);
    said("reference", error.reference(), json);
    json.writeEndObject();
  }

  private static void said(String who, FindingError.Said said, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(who);
    json.writeStringField("says", said.what());
    JsonObjects.strings("rules", said.rules(), json);
    json.writeEndObject();
  }
}
