package org.radlabel.formats.reports.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.radlabel.formats.tables.columns.ColumnNames;

/** A look at the beginning of a text that may be JSON. */
public final class JsonStart {
  private JsonStart() {}

  /**
   * {@return whether an object is a table by columns: all members of usual names are lists as long}
   *
   * @param object the members of an object
   */
  public static boolean isColumns(Map<String, Object> object) {
    List<Object> usual =
        object.entrySet().stream()
            .filter(e -> ColumnNames.isUsual(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return usual.size() > 1
        && object.keySet().stream().anyMatch(ColumnNames::isText)
        && usual.stream().allMatch(List.class::isInstance)
        && usual.stream().map(list -> Json.asArray(list).size()).distinct().count() == 1;
  }

  /**
   * {@return whether the first value is right as far as its line goes, and goes on in the next}
   *
   * @param text the beginning of a text
   */
  public static boolean goesOn(String text) {
    try (JsonParser parser = Json.FACTORY.createParser(text)) {
      parser.nextToken();
      long line = parser.currentTokenLocation().getLineNr();
      int depth = 1;
      while (depth > 0 && parser.currentTokenLocation().getLineNr() == line) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return false;
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      return parser.currentTokenLocation().getLineNr() > line;
    } catch (IOException e) {
      return false;
    }
  }
}
