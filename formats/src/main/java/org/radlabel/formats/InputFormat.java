package org.radlabel.formats;

import org.radlabel.lexicons.rules.EnumNames;

/** The forms in which reports come; what each is recognised by stands in docs/formats.md. */
public enum InputFormat {
  /** A comma-separated table: a header, or one column without one (chexpert-labeler's form). */
  CSV("table with a header, or one column of reports without one"),
  /** The same with tabs. */
  TSV("the same, separated by tabs"),
  /** A text file a report; its id is the file's name. */
  TXT("a text file a report"),
  /** A text of which every line is a report; never recognised, since any text has lines. */
  LINES("a text file, one report per line"),
  /** MIMIC-CXR's tree of text files; the id is the study, {@code subject_id} is metadata. */
  MIMIC_CXR("MIMIC-CXR's report tree or zip"),
  /** Open-i's XML, {@code eCitation}. */
  OPEN_I("Open-i's XML, one file per report"),
  /** BioC XML, {@code collection}. */
  BIOC("BioC XML, a document a report"),
  /** The same in JSON, {@code documents}. */
  BIOC_JSON("BioC JSON, a document a report"),
  /** JSON Lines, an object a report. */
  JSONL("JSON Lines, an object a line"),
  /** One JSON document with all reports. */
  JSON("JSON: an array, an object keyed by id, a table by columns"),
  /** FHIR R4 and R5 JSON: DiagnosticReport, DocumentReference, Composition, Bundle, or NDJSON. */
  FHIR("FHIR R4 or R5 reports or Bundle, JSON or NDJSON"),
  /** The same in XML. */
  FHIR_XML("FHIR R4 or R5 report or Bundle, XML"),
  /** A clinical document of HL7: a diagnostic imaging report. */
  CDA("CDA diagnostic imaging report"),
  /** HL7 v2 messages, ORU^R01 and MDM^T02. */
  HL7("HL7 v2 ORU^R01 and MDM^T02 messages"),
  /** A Parquet table. */
  PARQUET("Parquet table"),
  /** An Excel workbook. */
  XLSX("Excel workbook, its first sheet");

  private final String description;

  InputFormat(String description) {
    this.description = description;
  }

  /** {@return whether it says of a report which version of which order it is} */
  public boolean hasVersions() {
    return this == FHIR || this == FHIR_XML || this == CDA || this == HL7;
  }

  /** {@return the form in a few words} */
  public String description() {
    return description;
  }

  /** As the user writes it: {@code mimic-cxr}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
