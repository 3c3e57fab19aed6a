package org.radlabel.formats.reports.fhir;

import java.io.Closeable;
import java.io.IOException;

/** The resources of a file, one after the other. */
interface FhirResources extends Closeable {
  /**
   * Takes one step: gives a resource, or a line that is none, or nothing yet.
   *
   * @return whether there may be more
   * @throws org.radlabel.formats.InputException if the file cannot be read any further
   */
  boolean step(FhirRecords records) throws IOException;
}
