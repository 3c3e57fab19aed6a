package org.radlabel.formats.reports.bioc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.StrictReader;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.json.Json;

/**
 * Reads BioC JSON: a report for each of the {@code documents} of a collection, or of several
 * collections one after the other or in an array; see {@link BioCDocument}.
 */
public final class BioCJsonReader implements ReportReader {
  private final Input input;
  private final JsonParser parser;
  private boolean inDocuments;
  private boolean found;

  /**
   * Begins to read.
   *
   * @param input the input, opened
   * @param options how to read
   * @throws IOException if it cannot be read
   */
  public BioCJsonReader(Input input, ReadOptions options) throws IOException {
    this.input = input;
    this.parser =
        Json.FACTORY.createParser(
            new StrictReader(input.name(), input.stream(), options.charset()));
  }

  @Override
  public Layout layout() {
    return Layout.id("id");
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    try {
      return next();
    } catch (InputException e) {
      throw e;
    } catch (JsonProcessingException e) {
      throw new InputException(here(), Json.BadJsonException.of(e).getMessage(), e);
    } catch (Json.BadJsonException e) {
      throw new InputException(here(), e.getMessage(), e);
    }
  }

  private Optional<InputRecord> next() throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (inDocuments && token == JsonToken.START_OBJECT) {
        Place place = here();
        return Optional.of(record(place, Json.asObject(Json.value(parser))));
      }
      if (inDocuments && token == JsonToken.END_ARRAY) {
        inDocuments = false;
      } else if (token == JsonToken.FIELD_NAME) {
        member(parser.currentName(), parser.nextToken());
      } else if (inDocuments || token.isScalarValue()) {
        throw new InputException(here(), "is not BioC JSON: a document is expected");
      }
    }
    if (!found) {
      throw new InputException(Place.of(input.name()), "holds no documents: it is not BioC JSON");
    }
    return Optional.empty();
  }

  /** Goes into the documents, and past any other member of a collection. */
  private void member(String name, JsonToken value) throws IOException {
    if (name.equals("documents") && value == JsonToken.START_ARRAY) {
      inDocuments = true;
      found = true;
    } else {
      parser.skipChildren();
    }
  }

  private static InputRecord record(Place place, Map<String, Object> given) throws InputException {
    BioCDocument document = new BioCDocument(place);
    document.id(Json.asText(given.get("id")));
    Json.asObject(given.get("infons"))
        .forEach((key, value) -> document.infon(key, Json.asText(value)));
    for (Object passage : Json.asArray(given.get("passages"))) {
      passage(document, Json.asObject(passage));
    }
    return document.record();
  }

  private static void passage(BioCDocument document, Map<String, Object> passage)
      throws InputException {
    String title = Json.asText(Json.asObject(passage.get("infons")).get("title"));
    String text = Json.asText(passage.get("text"));
    if (!text.isEmpty()) {
      document.text(title, Json.asText(passage.get("offset")), text);
      return;
    }
    for (Object element : Json.asArray(passage.get("sentences"))) {
      Map<String, Object> sentence = Json.asObject(element);
      document.text(title, Json.asText(sentence.get("offset")), Json.asText(sentence.get("text")));
    }
  }

  private Place here() {
    return new Place(input.name(), Math.max(1, parser.currentLocation().getLineNr()));
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
