package org.radlabel.workbench.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import org.radlabel.formats.labels.JsonObjects;

/** Answers in JSON. Stateless. */
final class Json {
  private Json() {}

  static void give(Context request, JsonObjects.Members members) {
    request
        .contentType("application/json; charset=utf-8")
        .result(JsonObjects.line(members).toString());
  }

  /** Writes an object of numbers. */
  static void counts(String name, Map<String, Integer> members, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> member : members.entrySet()) {
      json.writeNumberField(member.getKey(), member.getValue());
    }
    json.writeEndObject();
  }

  /** Writes an object of texts. */
  static void texts(String name, Map<String, String> members, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> member : members.entrySet()) {
      json.writeStringField(member.getKey(), member.getValue());
    }
    json.writeEndObject();
  }

  static void error(Context request, int status, String what) {
    give(request.status(status), json -> json.writeStringField("error", what));
  }
}
