package org.radlabel.formats.reports.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.files.StrictReader;
import org.radlabel.formats.reports.input.Decoder;
import org.radlabel.formats.reports.input.Limits;

/**
 * An XML document, element by element, by the JDK's StAX. A document type is passed over: nothing
 * that it names is opened, and an entity that it declares is unknown. Not thread-safe.
 */
public final class XmlStream implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private static final int HEAD = 1 << 10;

  /** Attributes that say whether what stands in an element counts. */
  private static final Set<String> KEPT = Set.of("revised", "style", "hidden");

  /** Decoded here, since the parser prints of bytes that do not fit. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:\\u00EF\\u00BB\\u00BF)?<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private final String name;
  private final InputStream in;
  private final XMLStreamReader xml;

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }

  /**
   * Reads a document in the encoding that it declares, unless another than UTF-8 is named.
   *
   * @param name what messages call it
   * @param in its bytes; closed with this
   * @param charset the encoding where the document declares none
   * @throws InputException if it does not begin as XML does
   */
  public XmlStream(String name, InputStream in, Charset charset) throws InputException {
    this.name = name;
    this.in = in;
    try {
      Optional<Charset> encoding =
          charset.equals(StandardCharsets.UTF_8) ? declared(in) : Optional.of(charset);
      this.xml =
          encoding.isPresent()
              ? FACTORY.createXMLStreamReader(new StrictReader(name, in, encoding.get()))
              : FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw broken(1, e);
    }
  }

  /** The encoding that the document declares, or UTF-8; empty if the parser has to find it out. */
  private static Optional<Charset> declared(InputStream in) throws IOException {
    if (!in.markSupported()) {
      return Optional.empty();
    }
    String head = new String(Head.of(in, HEAD), StandardCharsets.ISO_8859_1);
    if (head.indexOf('\0') >= 0
        || head.startsWith("\u00FE\u00FF")
        || head.startsWith("\u00FF\u00FE")) {
      return Optional.empty();
    }
    Matcher declaration = DECLARATION.matcher(head);
    return declaration.lookingAt()
        ? Decoder.charset(declaration.group(1))
        : Optional.of(StandardCharsets.UTF_8);
  }

  /**
   * Goes to the next start or end of an element, or the end of the document.
   *
   * @return {@link XMLStreamConstants#START_ELEMENT}, {@code END_ELEMENT} or {@code END_DOCUMENT}
   * @throws InputException if the document is not well-formed or cannot be read
   */
  public int nextTag() throws InputException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT
        && event != XMLStreamConstants.END_ELEMENT
        && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event;
  }

  /**
   * Goes to the next start of an element inside another.
   *
   * @param parent the name of the element around it
   * @return false if the end of {@code parent} comes first
   * @throws InputException if the document is not well-formed or cannot be read
   */
  public boolean nextInside(String parent) throws InputException {
    int event = nextTag();
    while (event == XMLStreamConstants.END_ELEMENT && !element().equals(parent)) {
      event = nextTag();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private int next() throws InputException {
    try {
      return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException | RuntimeException e) {
      throw broken(line(), e);
    }
  }

  /** {@return the name of the element here} */
  public String element() {
    return xml.getLocalName();
  }

  /**
   * {@return an attribute of the element that starts here; empty if it has none of that name}
   *
   * @param attribute the attribute's name, without its prefix
   */
  public String attribute(String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  /** {@return the attributes of the element that starts here, by their names without a prefix} */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /**
   * {@return what stands between the tags of the element that starts here, as XML without prefixes
   * and all attributes but those that say that it is deleted or hidden; goes to its end}
   *
   * @throws InputException if the document is not well-formed or cannot be read
   */
  public String markup() throws InputException {
    StringBuilder markup = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          markup.append('<').append(element());
          appendAttributes(markup);
          markup.append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          markup.append(depth > 0 ? "</" + element() + ">" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            appendEscaped(markup);
        case XMLStreamConstants.END_DOCUMENT -> throw broken(line(), null);
        default -> {}
      }
    }
    return markup.toString();
  }

  private void appendAttributes(StringBuilder markup) {
    attributes()
        .forEach(
            (name, value) -> {
              if (KEPT.contains(name)) {
                String escaped =
                    value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
                markup.append(' ').append(name).append("=\"").append(escaped).append('"');
              }
            });
  }

  private void appendEscaped(StringBuilder markup) throws InputException {
    StringBuilder text = new StringBuilder();
    append(text);
    markup.append(text.toString().replace("&", "&amp;").replace("<", "&lt;"));
    checkLength(markup);
  }

  /**
   * {@return the text of the element that starts here, elements inside it included; goes to its
   * end}
   *
   * @throws InputException if the document is not well-formed or cannot be read
   */
  public String text() throws InputException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(text);
        case XMLStreamConstants.END_DOCUMENT -> throw broken(line(), null);
        default -> {}
      }
    }
    return text.toString();
  }

  /**
   * Goes to the end of the element that starts here.
   *
   * @throws InputException if the document is not well-formed or cannot be read
   */
  public void skip() throws InputException {
    int depth = 1;
    while (depth > 0) {
      depth += nextTag() == XMLStreamConstants.START_ELEMENT ? 1 : -1;
    }
  }

  private void append(StringBuilder text) throws InputException {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    checkLength(text);
  }

  private void checkLength(StringBuilder text) throws InputException {
    if (text.length() > Limits.REPORT) {
      throw new InputException(
          place(),
          "has an element of more than %,d characters, the limit".formatted(Limits.REPORT));
    }
  }

  private long line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  /** {@return where in the document this stands} */
  public Place place() {
    return new Place(name, line());
  }

  /** Without the parser's own text, which may quote the document. */
  private InputException broken(long line, @Nullable Exception cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof InputException input) {
        return input;
      }
      if (t instanceof XMLStreamException x && x.getNestedException() instanceof InputException i) {
        return i;
      }
    }
    return new InputException(
        new Place(name, line),
        "is not well-formed XML from here on: cut off, mistyped, in another encoding than it says,"
            + " or with an entity that is not one of XML's five",
        cause);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
