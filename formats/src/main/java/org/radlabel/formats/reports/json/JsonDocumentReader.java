package org.radlabel.formats.reports.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.StrictReader;
import org.radlabel.formats.reports.input.Input;

/**
 * Reads reports from one JSON document, whatever way they are put together in it:
 *
 * <ul>
 *   <li>an array of objects, or of texts;
 *   <li>an object of arrays of objects: {@code {"train": [...], "test": [...]}}, the name of the
 *       array being the member {@code split} of each;
 *   <li>an object of objects or of texts, whose names are the ids;
 *   <li>a table by columns, or as {@code columns} and {@code data}, as pandas writes it;
 *   <li>a single report.
 * </ul>
 *
 * <p>What is no valid JSON ends the reading, since nothing tells where the next report begins. Not
 * thread-safe.
 */
public final class JsonDocumentReader implements JsonReader {
  /** What an array's name is to its elements. */
  private static final String GROUP = "split";

  private final Input input;
  private final JsonParser parser;
  private final JsonRecords records;
  private final Deque<InputRecord> ahead = new ArrayDeque<>();
  private final Layout layout;

  /** Where the parser stands. */
  private Optional<JsonMembers> object = Optional.empty();

  private Optional<String> array = Optional.empty();
  private boolean ended;

  /**
   * Reads the first record, whose id names the layout's column.
   *
   * @param input the input, opened
   * @param options how to read
   * @param before how many records come before, in other inputs
   * @throws IOException if it cannot be read
   */
  public JsonDocumentReader(Input input, ReadOptions options, long before) throws IOException {
    this.input = input;
    this.parser =
        Json.FACTORY.createParser(
            new StrictReader(input.name(), input.stream(), options.charset()));
    this.records = new JsonRecords(options, before);
    fill();
    this.layout = Layout.id(records.idName());
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    fill();
    return Optional.ofNullable(ahead.poll());
  }

  private void fill() throws IOException {
    try {
      while (ahead.isEmpty() && !ended) {
        step();
      }
    } catch (JsonProcessingException e) {
      throw broken(Json.BadJsonException.of(e));
    } catch (Json.BadJsonException e) {
      throw broken(e);
    }
  }

  private InputException broken(Json.BadJsonException e) {
    ended = true;
    return new InputException(place(), e.getMessage(), e);
  }

  private Place place() {
    return new Place(input.name(), Math.max(1, parser.currentTokenLocation().getLineNr()));
  }

  private void step() throws IOException {
    if (array.isPresent()) {
      element(array.get());
    } else if (object.isPresent()) {
      member(object.get());
    } else {
      document();
    }
  }

  private void document() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      ended = true;
    } else if (token == JsonToken.START_ARRAY) {
      array = Optional.of("");
    } else if (token == JsonToken.START_OBJECT) {
      object = Optional.of(new JsonMembers(records, place()));
    } else {
      throw new Json.BadJsonException("is neither an object nor an array", null);
    }
  }

  /** An element of an array of records. */
  private void element(String group) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      array = Optional.empty();
      return;
    }
    ahead.add(record(group, place()));
  }

  private InputRecord record(String group, Place place) throws IOException {
    JsonToken token = parser.currentToken();
    Object value = Json.value(parser);
    if (value instanceof Map<?, ?>) {
      Map<String, Object> members = Json.asObject(value);
      if (!group.isEmpty()) {
        members.putIfAbsent(GROUP, group);
      }
      return records.of(place, Optional.empty(), members);
    }
    if (token == JsonToken.VALUE_STRING) {
      return records.text(place, Optional.empty(), Json.asText(value));
    }
    return records.refused(
        place,
        token == JsonToken.START_ARRAY
            ? "is an array inside an array: nothing says which of it is id and text"
            : "is neither an object nor a text");
  }

  /** A member of the document's object. */
  private void member(JsonMembers members) throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      object = Optional.empty();
      ahead.addAll(members.end());
      return;
    }
    String name = parser.currentName();
    Place place = place();
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      ahead.addAll(members.add(name, place, Json.value(parser)));
    } else if (parser.nextToken() == JsonToken.START_OBJECT) {
      members.group();
      array = Optional.of(name);
      ahead.add(record(name, place()));
    } else {
      ahead.addAll(members.add(name, place, Json.restOfArray(parser)));
    }
  }

  @Override
  public String members() {
    return records.describe();
  }

  @Override
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    parser.close();
    input.close();
  }
}
