package org.radlabel.formats.reports.cda;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.xml.XmlElement;
import org.radlabel.formats.reports.xml.XmlStream;

/** Reads a clinical document (CDA R2); what it gives is said at {@link CdaDocument}. */
public final class CdaReader implements ReportReader {
  private static final Set<String> MARKUP = Set.of("text", "title");

  private final Input input;
  private final XmlStream xml;
  private boolean found;

  /**
   * Begins to read.
   *
   * @param input the input, opened
   * @param xml the document, before its root's content
   */
  public CdaReader(Input input, XmlStream xml) {
    this.input = input;
    this.xml = xml;
  }

  @Override
  public Layout layout() {
    return Layout.id("id");
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    int event = xml.nextTag();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.element().equals("ClinicalDocument")) {
        found = true;
        Place place = xml.place();
        return Optional.of(new CdaDocument(place, XmlElement.read(xml, MARKUP)).record());
      }
      event = xml.nextTag();
    }
    if (!found) {
      throw new InputException(Place.of(input.name()), "holds no ClinicalDocument: it is not CDA");
    }
    return Optional.empty();
  }

  @Override
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    xml.close();
    input.close();
  }
}
