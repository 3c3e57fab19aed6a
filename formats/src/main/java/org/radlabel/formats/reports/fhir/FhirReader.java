package org.radlabel.formats.reports.fhir;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.Printable;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.StrictReader;
import org.radlabel.formats.reports.input.Bytes;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.input.Lines;
import org.radlabel.formats.reports.json.Json;
import org.radlabel.formats.reports.xml.XmlStream;

/**
 * Reads FHIR R4 and R5: the reports of a file that holds one resource a line (NDJSON), or one or
 * more resources in any layout of JSON, or one in XML; of a Bundle one entry after the other. Which
 * resources are reports is said at {@link FhirRecords}; the others are passed over.
 */
public final class FhirReader implements ReportReader {
  private final Input input;
  private final FhirResources resources;
  private final FhirRecords records = new FhirRecords();
  private boolean more = true;

  private FhirReader(Input input, FhirResources resources) {
    this.input = input;
    this.resources = resources;
  }

  /**
   * {@return a reader of JSON}
   *
   * @param input the input, opened
   * @param options how to read
   * @throws IOException if it cannot be read
   */
  public static FhirReader json(Input input, ReadOptions options) throws IOException {
    FhirResources resources =
        isLineByLine(Bytes.text(input.head()))
            ? new FhirLines(input.name(), new Lines(input, options.charset(), false))
            : new FhirDocument(
                input.name(),
                Json.FACTORY.createParser(
                    new StrictReader(input.name(), input.stream(), options.charset())));
    return new FhirReader(input, resources);
  }

  /**
   * {@return a reader of XML}
   *
   * @param input the input, opened
   * @param xml the document, before its root's content
   */
  public static FhirReader xml(Input input, XmlStream xml) {
    return new FhirReader(input, new FhirXmlDocument(xml));
  }

  /** A line of NDJSON is a whole resource; a Bundle may be too long for a line. */
  private static boolean isLineByLine(String head) {
    int end = head.stripLeading().indexOf('\n');
    String line = end < 0 ? head.strip() : head.stripLeading().substring(0, end).strip();
    boolean whole = end < 0 ? line.length() > 1 : line.endsWith("}");
    return whole
        && !line.startsWith("[")
        && !line.matches("(?s).*\"resourceType\"\\s*:\\s*\"Bundle\".*");
  }

  @Override
  public Layout layout() {
    return Layout.id("id");
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> record = records.poll();
    while (record.isEmpty() && more) {
      more = resources.step(records);
      if (!more) {
        records.end();
      }
      record = records.poll();
    }
    if (record.isEmpty() && !records.hasFound()) {
      throw new InputException(
          Place.of(input.name()),
          "holds no report: a DiagnosticReport, DocumentReference or Composition is expected");
    }
    return record;
  }

  @Override
  public List<String> warnings() {
    return records.isGoingOn()
        ? List.of(
            Printable.of(input.name())
                + ": goes on at another page (link next), which is read only if it is an input too")
        : List.of();
  }

  @Override
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    resources.close();
    input.close();
  }
}
