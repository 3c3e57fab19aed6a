package org.radlabel.workbench.server;

import io.javalin.http.Context;
import org.radlabel.formats.labels.JsonObjects;

/** Answers in JSON. Stateless. */
final class Json {
  private Json() {}

  static void give(Context request, JsonObjects.Members members) {
    request
        .contentType("application/json; charset=utf-8")
        .result(JsonObjects.line(members).toString());
  }

  static void error(Context request, int status, String what) {
    give(request.status(status), json -> json.writeStringField("error", what));
  }
}
