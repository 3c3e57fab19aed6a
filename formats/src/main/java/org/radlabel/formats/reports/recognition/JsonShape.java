package org.radlabel.formats.reports.recognition;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.reports.json.Json;
import org.radlabel.formats.reports.json.JsonStart;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * Whether a text that begins with a brace or a bracket is JSON Lines, one JSON document, BioC or
 * FHIR. An object that goes on in the next line is a document; one that ends in its line is a line
 * of many, unless it is the only one and no report.
 */
final class JsonShape {
  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");
  private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\[\"\\]]");
  private static final Pattern FIRST_NAME =
      Pattern.compile("\\s*\\{\\s*\"([^\"\\\\]*)\"\\s*:\\s*(.?)");

  private static final Pattern BIOC =
      Pattern.compile("(?s)\\s*\\{.*\"documents\"\\s*:\\s*\\[\\s*(?:\\]|\\{.*\"passages\"\\s*:)");

  private JsonShape() {}

  /** The form; empty if this is no JSON. */
  static Optional<InputFormat> of(String text) {
    boolean array = ARRAY.matcher(text).lookingAt();
    if (!array && !OBJECT.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    if (text.contains("\"resourceType\"")) {
      return Optional.of(InputFormat.FHIR);
    }
    if (array || BIOC.matcher(text).lookingAt()) {
      return Optional.of(array ? InputFormat.JSON : InputFormat.BIOC_JSON);
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    boolean alone = lines.size() == 1;
    if (!alone && !lines.get(1).startsWith("{") && JsonStart.goesOn(text)) {
      return Optional.of(InputFormat.JSON);
    }
    return Optional.of(alone && isDocument(lines.get(0)) ? InputFormat.JSON : InputFormat.JSONL);
  }

  /** Whether a single line holds many reports; of a line without an end its first name tells. */
  private static boolean isDocument(String line) {
    try {
      Map<String, Object> object = Json.object(line);
      return !object.isEmpty()
          && (JsonStart.isColumns(object)
              || object.entrySet().stream().noneMatch(JsonShape::isText));
    } catch (IOException e) {
      var first = FIRST_NAME.matcher(line);
      return first.lookingAt()
          && (!ColumnNames.isUsual(first.group(1)) || first.group(2).equals("{"));
    }
  }

  /** A member of a report, and no column of many. */
  private static boolean isText(Map.Entry<String, Object> member) {
    return ColumnNames.isText(member.getKey()) && !(member.getValue() instanceof Map<?, ?>);
  }
}
