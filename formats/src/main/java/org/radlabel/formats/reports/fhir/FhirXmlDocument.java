package org.radlabel.formats.reports.fhir;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.xml.XmlElement;
import org.radlabel.formats.reports.xml.XmlStream;

/** A resource in XML; of a Bundle entry by entry. */
final class FhirXmlDocument implements FhirResources {
  private final XmlStream xml;
  private boolean inBundle;
  private boolean hadEntries;

  FhirXmlDocument(XmlStream xml) {
    this.xml = xml;
  }

  @Override
  public boolean step(FhirRecords records) throws IOException {
    int event = xml.nextTag();
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(records);
    } else if (event == XMLStreamConstants.END_ELEMENT && inBundle) {
      inBundle = false;
      if (!hadEntries) {
        records.refuse(xml.place(), "is a Bundle without entries");
      }
      records.end();
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private void start(FhirRecords records) throws InputException {
    Place place = xml.place();
    if (!inBundle && xml.element().equals("Bundle")) {
      inBundle = true;
      records.beginBundle("");
    } else if (!inBundle) {
      FhirNode resource = new FhirNode(FhirXml.resource(read()));
      records.resource(place, "", resource);
    } else if (xml.element().equals("entry")) {
      hadEntries = true;
      FhirBundle.entry(records, place, new FhirNode(FhirXml.members(read())));
    } else if (xml.element().equals("link")) {
      FhirBundle.link(records, new FhirNode(FhirXml.members(read())));
    } else {
      if (xml.element().equals("type")) {
        records.beginBundle(xml.attribute("value"));
      }
      hadEntries |= xml.element().equals("total") && xml.attribute("value").equals("0");
      xml.skip();
    }
  }

  private XmlElement read() throws InputException {
    return XmlElement.read(xml, FhirXml.MARKUP);
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
