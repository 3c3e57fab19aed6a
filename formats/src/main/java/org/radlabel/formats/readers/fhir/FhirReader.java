package org.radlabel.formats.readers.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.StrictReader;
import org.radlabel.formats.readers.input.Bytes;
import org.radlabel.formats.readers.input.Input;
import org.radlabel.formats.readers.input.Lines;
import org.radlabel.formats.readers.json.Json;

/**
 * Reads FHIR R4 JSON: the DiagnosticReports of a file that holds one resource a line (NDJSON), or
 * one or more resources in any layout, of a Bundle one entry after the other. Resources of other
 * types are no reports and are passed over.
 */
public final class FhirReader implements ReportReader {
  private final Input input;
  private final Optional<Lines> lines;
  private final JsonParser parser;
  private final Deque<InputRecord> ready = new ArrayDeque<>();
  private Map<String, Object> root;
  private boolean inEntries;
  private boolean hadEntries;
  private boolean found;

  public FhirReader(Input input, ReadOptions options) throws IOException {
    this.input = input;
    if (isLineByLine(Bytes.text(input.head()))) {
      this.lines = Optional.of(new Lines(input, options.charset(), false));
      this.parser = null;
    } else {
      this.lines = Optional.empty();
      this.parser =
          Json.FACTORY.createParser(
              new StrictReader(input.name(), input.stream(), options.charset()));
    }
  }

  /** A line of NDJSON is a whole resource; a Bundle may be too long for a line. */
  private static boolean isLineByLine(String head) {
    int end = head.stripLeading().indexOf('\n');
    String line = end < 0 ? head.strip() : head.stripLeading().substring(0, end).strip();
    boolean whole = end < 0 ? line.length() > 1 : line.endsWith("}");
    return whole && !line.matches("(?s).*\"resourceType\"\\s*:\\s*\"Bundle\".*");
  }

  @Override
  public Layout layout() {
    return Layout.id("id");
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    boolean more = true;
    while (ready.isEmpty() && more) {
      more = lines.isPresent() ? readLine() : readMore();
    }
    if (ready.isEmpty() && !found) {
      throw new InputException(Place.of(input.name()), "holds no DiagnosticReport");
    }
    found = true;
    return Optional.ofNullable(ready.poll());
  }

  private boolean readLine() throws IOException {
    Optional<Lines.Line> line = lines.get().next();
    if (line.isEmpty()) {
      return false;
    }
    Place place = new Place(input.name(), line.get().number());
    if (line.get().problem().isPresent()) {
      refuse(place, line.get().problem().get());
      return true;
    }
    try {
      resource(place, Json.object(line.get().text()), true);
    } catch (Json.BadJsonException e) {
      refuse(place, e.getMessage());
    }
    return true;
  }

  /** One step through the document; false at its end. */
  private boolean readMore() throws IOException {
    try {
      if (inEntries) {
        readEntry();
        return true;
      }
      if (root != null) {
        readMember();
        return true;
      }
      JsonToken token = parser.nextToken();
      if (token != null && token != JsonToken.START_OBJECT) {
        throw new InputException(here(), "is not a FHIR resource: a JSON object is expected");
      }
      root = token == null ? null : new LinkedHashMap<>();
      hadEntries = false;
      return token != null;
    } catch (InputException e) {
      throw e;
    } catch (JsonProcessingException e) {
      throw new InputException(here(), Json.BadJsonException.of(e).getMessage(), e);
    } catch (Json.BadJsonException e) {
      throw new InputException(here(), e.getMessage(), e);
    }
  }

  private void readEntry() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      inEntries = false;
    } else {
      Place place = here();
      entry(place, Json.value(parser));
    }
  }

  private void readMember() throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      if (!hadEntries) {
        resource(here(), root, true);
      }
      root = null;
      return;
    }
    String name = parser.currentName();
    JsonToken token = parser.nextToken();
    if (name.equals("entry") && token == JsonToken.START_ARRAY) {
      inEntries = true;
      hadEntries = true;
    } else {
      root.put(name, Json.value(parser));
    }
  }

  private Place here() {
    return new Place(input.name(), Math.max(1, parser.currentLocation().getLineNr()));
  }

  private void entry(Place place, Object entry) {
    Map<String, Object> resource = Json.asObject(Json.asObject(entry).get("resource"));
    if (resource.isEmpty()) {
      refuse(place, "is a Bundle's entry without a resource");
    } else {
      resource(place, resource, false);
    }
  }

  private void resource(Place place, Map<String, Object> resource, boolean mayBeBundle) {
    String type = Json.asText(resource.get("resourceType"));
    switch (type) {
      case "DiagnosticReport" -> ready.add(DiagnosticReport.record(place, resource));
      case "" -> refuse(place, "is a resource without a resourceType");
      case "Bundle" -> bundle(place, resource, mayBeBundle);
      default -> {
        if (resource.containsKey("conclusion") || resource.containsKey("presentedForm")) {
          refuse(place, "has the text of a report, but is not a DiagnosticReport");
        }
      }
    }
  }

  private void bundle(Place place, Map<String, Object> bundle, boolean expected) {
    List<Object> entries = Json.asArray(bundle.get("entry"));
    if (!expected) {
      refuse(place, "is a Bundle inside a Bundle; one level is read");
    } else if (entries.isEmpty() && !Json.asText(bundle.get("total")).equals("0")) {
      refuse(place, "is a Bundle without entries");
    }
    if (expected) {
      entries.forEach(entry -> entry(place, entry));
    }
  }

  private void refuse(Place place, String message) {
    ready.add(new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, "", message)));
  }

  @Override
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
