package org.radlabel.formats.labels;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes BioC's elements, a line each, indented. Not thread-safe. */
final class XmlText {
  private static final String INDENT = "  ";

  private final XMLStreamWriter xml;
  private int depth = 1;

  XmlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void open(String element) throws XMLStreamException {
    indent();
    xml.writeStartElement(element);
    depth++;
    newLine();
  }

  void openWithId(String element, String id) throws XMLStreamException {
    indent();
    xml.writeStartElement(element);
    xml.writeAttribute("id", id);
    depth++;
    newLine();
  }

  void close() throws XMLStreamException {
    depth--;
    indent();
    xml.writeEndElement();
    newLine();
  }

  void leaf(String element, String text) throws XMLStreamException {
    indent();
    xml.writeStartElement(element);
    text(text);
    xml.writeEndElement();
    newLine();
  }

  void infon(String key, String text) throws XMLStreamException {
    indent();
    xml.writeStartElement("infon");
    xml.writeAttribute("key", clean(key));
    text(text);
    xml.writeEndElement();
    newLine();
  }

  void location(int offset, int length) throws XMLStreamException {
    indent();
    xml.writeEmptyElement("location");
    xml.writeAttribute("offset", Integer.toString(offset));
    xml.writeAttribute("length", Integer.toString(length));
    newLine();
  }

  void end() throws XMLStreamException {
    xml.close();
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters(INDENT.repeat(depth));
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** A carriage return is written by its number: as itself a reader would take it for a feed. */
  private void text(String text) throws XMLStreamException {
    String[] parts = clean(text).split("\r", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#13");
      }
      xml.writeCharacters(parts[i]);
    }
  }

  /** With a blank for every character that XML cannot hold. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : ' ').forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }
}
