package org.radlabel.formats.readers.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.readers.input.Input;
import org.radlabel.formats.readers.input.Limits;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * Reads BioC XML: a report for each {@code document}. A passage with an infon {@code title} is a
 * text of that name; all others together are one text, each at its {@code offset}, so that places
 * in it are BioC's. Annotations are passed over. A document's infons {@code subject_id} and {@code
 * study_id} are metadata.
 */
public final class BioCReader implements ReportReader {
  /** A gap between passages that is filled with blanks. */
  private static final int MAX_GAP = 10_000;

  private static final Set<String> METADATA = Set.of("subject_id", "study_id");

  private final XmlStream xml;
  private final Input input;
  private boolean found;

  public BioCReader(Input input, XmlStream xml) {
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
    Place place = xml.place();
    String id = "";
    Map<String, String> metadata = new HashMap<>();
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    while (xml.nextInside("document")) {
      switch (xml.element()) {
        case "id" -> id = id.isEmpty() ? xml.text().strip() : id;
        case "passage" -> passage(texts);
        case "infon" -> note(metadata);
        default -> {}
      }
    }
    List<TextField> fields = new ArrayList<>();
    texts.forEach((name, text) -> fields.add(new TextField(name, text.toString())));
    return new InputRecord.Accepted(place, new Report(id, fields, metadata), List.of());
  }

  /** Keeps a document's infon that names patient or study. */
  private void note(Map<String, String> metadata) throws InputException {
    String key = xml.attribute("key");
    if (METADATA.contains(key)) {
      metadata.put(key, xml.text().strip());
    }
  }

  private void passage(Map<String, StringBuilder> texts) throws InputException {
    String title = "";
    String offset = "";
    while (xml.nextInside("passage")) {
      switch (xml.element()) {
        case "infon" -> title = xml.attribute("key").equals("title") ? xml.text() : title;
        case "offset" -> offset = xml.text();
        case "annotation" -> xml.skip();
        case "text" -> add(texts, name(title), offset(offset), xml.text());
        default -> {}
      }
    }
  }

  private static String name(String title) {
    String plain = title.strip().toLowerCase(Locale.ROOT);
    plain = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    return plain.isEmpty() ? Report.TEXT : plain;
  }

  private static long offset(String offset) {
    try {
      return Long.parseLong(offset.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void add(Map<String, StringBuilder> texts, String name, long offset, String text)
      throws InputException {
    StringBuilder all = texts.computeIfAbsent(name, n -> new StringBuilder());
    long gap = offset - all.length();
    if (name.equals(Report.TEXT) && gap >= 0 && gap <= MAX_GAP && (gap > 0 || all.isEmpty())) {
      all.append("\n".repeat((int) gap));
    } else if (!all.isEmpty()) {
      all.append('\n');
    }
    all.append(text);
    if (all.length() > Limits.REPORT) {
      throw new InputException(
          xml.place(),
          "has a document of more than %,d characters, the limit".formatted(Limits.REPORT));
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
