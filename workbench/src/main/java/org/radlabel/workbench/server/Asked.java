package org.radlabel.workbench.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.radlabel.workbench.marks.FlatJson;

/**
 * What a request asks for: the members of its address, or of its body.
 *
 * @param members names and values
 */
record Asked(Map<String, String> members) {
  private static final int BAD = 400;

  static Asked of(Context request) {
    if (!request.method().name().equals("POST")) {
      Map<String, String> members = new LinkedHashMap<>();
      request.queryParamMap().forEach((name, values) -> members.put(name, values.get(0)));
      return new Asked(members);
    }
    try {
      return new Asked(FlatJson.read(request.body()));
    } catch (IOException e) {
      throw new RefusedException(BAD, "The request is no flat object of JSON.");
    }
  }

  String text(String name) {
    return members.getOrDefault(name, "");
  }

  int number(String name, int otherwise, int least, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Math.max(least, Math.min(most, Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      throw new RefusedException(BAD, "A number is expected.");
    }
  }

  long version(String name) {
    try {
      return text(name).isEmpty() ? 0 : Long.parseLong(text(name));
    } catch (NumberFormatException e) {
      throw new RefusedException(BAD, "A number is expected.");
    }
  }

  /** Who asks. */
  String reader(String otherwise) {
    String name = text("reader");
    if (name.isEmpty()) {
      return otherwise;
    }
    if (!Gate.isReader(name)) {
      throw new RefusedException(
          BAD, "A reader's name has 1 to 40 letters, digits, blanks, dots, and begins with one.");
    }
    return name;
  }

  int row(int size) {
    int row = number("row", -1, -1, Integer.MAX_VALUE);
    if (row < 0 || row >= size) {
      throw new RefusedException(404, "There is no such report.");
    }
    return row;
  }
}
