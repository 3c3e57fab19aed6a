package org.radlabel.formats.reports.fhir;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.Lines;
import org.radlabel.formats.reports.json.Json;

/** NDJSON: a resource a line. */
record FhirLines(String file, Lines lines) implements FhirResources {
  @Override
  public boolean step(FhirRecords records) throws IOException {
    Optional<Lines.Line> line = lines.next();
    if (line.isEmpty()) {
      return false;
    }
    Place place = new Place(file, line.get().number());
    if (line.get().problem().isPresent()) {
      records.refuse(place, line.get().problem().get());
      return true;
    }
    try {
      resource(records, place, Json.typedObject(line.get().text()));
    } catch (Json.BadJsonException e) {
      records.refuse(place, e.getMessage());
    }
    return true;
  }

  private static void resource(FhirRecords records, Place place, Map<String, Object> object) {
    FhirNode resource = new FhirNode(object);
    if (resource.type().equals("Bundle")) {
      FhirBundle.read(records, place, resource);
    } else {
      records.resource(place, "", resource);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
