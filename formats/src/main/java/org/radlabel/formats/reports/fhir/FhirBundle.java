package org.radlabel.formats.reports.fhir;

import org.radlabel.formats.Place;

/** The entries of a Bundle. Stateless. */
final class FhirBundle {
  private FhirBundle() {}

  /** A Bundle that has been read whole. */
  static void read(FhirRecords records, Place place, FhirNode bundle) {
    records.beginBundle();
    checkEntries(records, place, bundle);
    bundle.nodes("entry").forEach(entry -> entry(records, place, entry));
    records.end();
  }

  /** Refuses a Bundle that ought to have entries and has none. */
  static void checkEntries(FhirRecords records, Place place, FhirNode bundle) {
    if (bundle.nodes("entry").findAny().isEmpty() && !bundle.text("total").equals("0")) {
      records.refuse(place, "is a Bundle without entries");
    }
  }

  static void entry(FhirRecords records, Place place, FhirNode entry) {
    FhirNode resource = entry.node("resource");
    if (resource.members().isEmpty()) {
      records.refuse(place, "is a Bundle's entry without a resource");
    } else {
      records.resource(place, entry.text("fullUrl"), resource);
    }
  }
}
