package org.radlabel.formats.reports.input;

import org.radlabel.rules.Report;

/** Names of what an input says of a report beside its text: keys of a report's metadata. */
public final class Metadata {
  /** The patient, as MIMIC-CXR calls it. */
  public static final String SUBJECT = "subject_id";

  /** What was examined: codes and names as the input gives them, with blanks between. */
  public static final String EXAMINATION = Report.EXAMINATION;

  /** Of what sort the report is, in FHIR. */
  public static final String CATEGORY = "category";

  private Metadata() {}
}
