package org.radlabel.formats.reports.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.json.Json;

/**
 * One or more resources in JSON of any layout, or an array of them; of a Bundle entry by entry.
 * What the entries of a Bundle mean depends on its type: if that stands behind them they are held,
 * as many as there is room for.
 */
final class FhirDocument implements FhirResources {
  /** Characters, roughly, of the entries that are held. */
  private static final long MOST_HELD = 1L << 24;

  private final String file;
  private final JsonParser parser;
  private @Nullable Map<String, Object> root;
  private boolean inArray;
  private boolean inEntries;
  private boolean hadEntries;
  private final List<Entry> held = new ArrayList<>();
  private long size;
  private boolean isHolding;
  private boolean isUntyped;

  /** An entry of a Bundle. */
  private record Entry(Place place, FhirNode node) {}

  FhirDocument(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  @Override
  public boolean step(FhirRecords records) throws IOException {
    try {
      if (inEntries) {
        readEntry(records);
        return true;
      }
      if (root != null) {
        readMember(records, root);
        return true;
      }
      return begin();
    } catch (InputException e) {
      throw e;
    } catch (JsonProcessingException e) {
      throw new InputException(here(), Json.BadJsonException.of(e).getMessage(), e);
    } catch (Json.BadJsonException e) {
      throw new InputException(here(), e.getMessage(), e);
    }
  }

  /** Goes to the next resource; false at the end. */
  private boolean begin() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY && !inArray) {
      inArray = true;
      return true;
    }
    if (token == JsonToken.END_ARRAY) {
      inArray = false;
      return true;
    }
    if (token != null && token != JsonToken.START_OBJECT) {
      throw new InputException(here(), "is not a FHIR resource: a JSON object is expected");
    }
    root = token == null ? null : new LinkedHashMap<>();
    hadEntries = false;
    return token != null;
  }

  private void readEntry(FhirRecords records) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      inEntries = false;
    } else {
      Entry entry = new Entry(here(), FhirNode.of(Json.typedValue(parser)));
      held.add(entry);
      size += entry.node().size();
      if (isHolding && size > MOST_HELD) {
        isUntyped = true;
        records.beginBundle("");
        isHolding = false;
      }
      release(records);
    }
  }

  private void release(FhirRecords records) {
    if (!isHolding) {
      held.forEach(entry -> FhirBundle.entry(records, entry.place(), entry.node()));
      held.clear();
      size = 0;
    }
  }

  private void readMember(FhirRecords records, Map<String, Object> of) throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      endOfResource(records, new FhirNode(of));
      root = null;
      return;
    }
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (name.equals("entry") && value == JsonToken.START_ARRAY) {
      isHolding = !of.containsKey("type");
      isUntyped = false;
      if (!isHolding) {
        records.beginBundle(new FhirNode(of).text("type"));
      }
      inEntries = true;
      hadEntries = true;
    } else {
      of.put(name, Json.typedValue(parser));
    }
  }

  private void endOfResource(FhirRecords records, FhirNode resource) {
    if (hadEntries) {
      endOfEntries(records, resource.text("type"));
      records.end();
      resource.nodes("link").forEach(link -> FhirBundle.link(records, link));
    } else if (resource.type().equals("Bundle")) {
      FhirBundle.checkEntries(records, here(), resource);
    } else {
      records.resource(here(), "", resource);
    }
  }

  private void endOfEntries(FhirRecords records, String type) {
    if (isHolding) {
      records.beginBundle(type);
      isHolding = false;
      release(records);
    } else if (isUntyped && type.equals("history")) {
      records.refuse(
          here(),
          "is a history that says so behind more than %,d characters, the limit: what it says of"
                  .formatted(MOST_HELD)
              + " deletions and of the order of versions was not heeded");
    }
  }

  private Place here() {
    return new Place(file, Math.max(1, parser.currentLocation().getLineNr()));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
