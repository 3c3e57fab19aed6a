package org.radlabel.formats.reports.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * Reads Open-i's XML: a report for each {@code eCitation}, its id from {@code uId}, a text for each
 * {@code AbstractText}, named by its {@code Label}.
 */
public final class OpenIReader implements ReportReader {
  private final XmlStream xml;
  private final Input input;
  private boolean found;

  /**
   * Begins to read.
   *
   * @param input the input, opened
   * @param xml the document, before its root's content
   */
  public OpenIReader(Input input, XmlStream xml) {
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
      if (event == XMLStreamConstants.START_ELEMENT && xml.element().equals("eCitation")) {
        found = true;
        return Optional.of(report());
      }
      event = xml.nextTag();
    }
    if (!found) {
      throw new InputException(
          Place.of(input.name()), "holds no eCitation: it is not Open-i's XML");
    }
    return Optional.empty();
  }

  private InputRecord report() throws InputException {
    Place place = xml.place();
    String id = "";
    Map<String, String> texts = new LinkedHashMap<>();
    while (xml.nextInside("eCitation")) {
      switch (xml.element()) {
        case "uId" -> id = id.isEmpty() ? xml.attribute("id") : id;
        case "AbstractText" -> {
          String label = xml.attribute("Label").toLowerCase(Locale.ROOT).strip();
          texts.merge(label.isEmpty() ? Report.TEXT : label, xml.text(), (a, b) -> a + "\n" + b);
        }
        default -> {}
      }
    }
    List<TextField> fields = new ArrayList<>();
    texts.forEach((label, text) -> fields.add(new TextField(label, text)));
    return new InputRecord.Accepted(place, new Report(id, fields), List.of());
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
