package org.radlabel.workbench.marks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON that hold texts, numbers and truth values only. Stateless. */
public final class FlatJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private FlatJson() {}

  /**
   * {@return the members of an object, whatever their kind as text; those that are null are left
   * out}
   *
   * @param text the object
   * @throws IOException if it is none, or not flat
   */
  public static Map<String, String> read(String text) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      expect(json.nextToken() == JsonToken.START_OBJECT);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        expect(json.currentToken() == JsonToken.FIELD_NAME);
        String name = json.currentName();
        JsonToken value = json.nextToken();
        expect(value != null && value.isScalarValue());
        if (value != JsonToken.VALUE_NULL) {
          members.put(name, json.getText());
        }
      }
      expect(json.nextToken() == null);
    }
    return members;
  }

  private static void expect(boolean condition) throws IOException {
    if (!condition) {
      throw new IOException("a flat object of JSON is expected");
    }
  }
}
