package org.radlabel.formats.reports.fhir;

import java.util.Set;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;

/** A resource that is a report. */
interface FhirReport {
  /** Where it begins. */
  Place place();

  /** References to other resources that may hold a part of its text. */
  Set<String> wanted();

  /** How many characters it holds, roughly. */
  long size();

  /** What it gives, with those of its references that were found. */
  InputRecord record(FhirReferences references);
}
