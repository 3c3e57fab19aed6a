package org.radlabel.formats.reports.json;

import org.radlabel.formats.ReportReader;

/** A reader of objects whose members are found by their names. */
public sealed interface JsonReader extends ReportReader
    permits JsonLinesReader, JsonDocumentReader {
  /** {@return which members are read, in words} */
  String members();
}
