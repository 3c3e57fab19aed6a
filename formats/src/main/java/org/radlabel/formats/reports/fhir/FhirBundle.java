package org.radlabel.formats.reports.fhir;

import org.radlabel.formats.Place;

/** The entries of a Bundle. Stateless. */
final class FhirBundle {
  private FhirBundle() {}

  /** A Bundle that has been read whole. */
  static void read(FhirRecords records, Place place, FhirNode bundle) {
    records.beginBundle(bundle.text("type"));
    checkEntries(records, place, bundle);
    bundle.nodes("entry").forEach(entry -> entry(records, place, entry));
    records.end();
    bundle.nodes("link").forEach(link -> link(records, link));
  }

  /** A link to the page that follows. */
  static void link(FhirRecords records, FhirNode link) {
    if (link.text("relation").equals("next")) {
      records.goesOn();
    }
  }

  /** Refuses a Bundle that ought to have entries and has none. */
  static void checkEntries(FhirRecords records, Place place, FhirNode bundle) {
    if (bundle.nodes("entry").findAny().isEmpty() && !bundle.text("total").equals("0")) {
      records.refuse(place, "is a Bundle without entries");
    }
  }

  static void entry(FhirRecords records, Place place, FhirNode entry) {
    FhirNode resource = entry.node("resource");
    FhirNode request = entry.node("request");
    if (resource.members().isEmpty() && request.text("method").equals("DELETE")) {
      records.delete(place, request.text("url"));
    } else if (resource.members().isEmpty()) {
      records.refuse(place, "is a Bundle's entry without a resource");
    } else {
      records.resource(place, entry.text("fullUrl"), resource);
    }
  }
}
