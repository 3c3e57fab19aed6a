package org.radlabel.formats.reports.bioc;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.xml.XmlStream;

/** Reads BioC XML: a report for each {@code document}; see {@link BioCDocument}. */
public final class BioCXmlReader implements ReportReader {
  private final XmlStream xml;
  private final Input input;
  private boolean found;

  /**
   * Begins to read.
   *
   * @param input the input, opened
   * @param xml the document, before its root's content
   */
  public BioCXmlReader(Input input, XmlStream xml) {
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
      if (event == XMLStreamConstants.START_ELEMENT) {
        found |= xml.element().equals("collection");
        if (xml.element().equals("document")) {
          return Optional.of(report());
        }
      }
      event = xml.nextTag();
    }
    if (!found) {
      throw new InputException(Place.of(input.name()), "holds no collection: it is not BioC XML");
    }
    return Optional.empty();
  }

  private InputRecord report() throws InputException {
    BioCDocument document = new BioCDocument(xml.place());
    while (xml.nextInside("document")) {
      switch (xml.element()) {
        case "id" -> document.id(xml.text());
        case "passage" -> passage(document);
        case "infon" -> document.infon(xml.attribute("key"), xml.text());
        default -> {}
      }
    }
    return document.record();
  }

  private void passage(BioCDocument document) throws InputException {
    String title = "";
    String offset = "";
    while (xml.nextInside("passage")) {
      switch (xml.element()) {
        case "infon" -> title = xml.attribute("key").equals("title") ? xml.text() : title;
        case "offset" -> offset = xml.text();
        case "annotation" -> xml.skip();
        case "text" -> document.text(title, offset, xml.text());
        default -> {}
      }
    }
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
