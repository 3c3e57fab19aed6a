package org.radlabel.workbench.marks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.radlabel.formats.reports.json.Json;

/** Objects of JSON that hold texts, numbers and truth values only. Stateless. */
public final class FlatJson {
  private FlatJson() {}

  /**
   * {@return the members of an object, whatever their kind as text; one that is null is {@code ""}}
   *
   * @param text the object
   * @throws IOException if it is none, or not flat
   */
  public static Map<String, String> read(String text) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    for (Map.Entry<String, Object> member : Json.object(text).entrySet()) {
      if (!(member.getValue() instanceof String value)) {
        throw new IOException("a flat object of JSON is expected");
      }
      members.put(member.getKey(), value);
    }
    return members;
  }
}
