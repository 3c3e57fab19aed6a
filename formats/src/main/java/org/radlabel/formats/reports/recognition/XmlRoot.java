package org.radlabel.formats.reports.recognition;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.InputFormat;

/** The first element of an XML or HTML document. */
final class XmlRoot {
  /** What may stand before it; a document type may hold declarations in brackets. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?s)\\s+|<\\?.*?\\?>|<!--.*?-->|<!(?i:doctype)\\b(?:[^\\[>]|\\[.*?\\]\\s*(?=>))*>");

  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z_][\\w.:-]*)(?=[\\s/>])");

  static final String FHIR_NAMESPACE = "\"http://hl7.org/fhir\"";

  private static final Map<String, InputFormat> FORMS =
      Map.of(
          "eCitation", InputFormat.OPEN_I,
          "collection", InputFormat.BIOC,
          "ClinicalDocument", InputFormat.CDA);

  private XmlRoot() {}

  /** Its name without a prefix; empty if the text begins with none. */
  static Optional<String> of(String text) {
    Matcher before = BEFORE.matcher(text);
    int at = 0;
    while (before.region(at, text.length()).lookingAt() && before.end() > at) {
      at = before.end();
    }
    Matcher element = ELEMENT.matcher(text).region(at, text.length());
    return element.lookingAt()
        ? Optional.of(element.group(1).substring(element.group(1).indexOf(':') + 1))
        : Optional.empty();
  }

  /** Whether this is a document of XML or HTML and no text with some marks in it. */
  static boolean isDocument(String text) {
    String start = text.stripLeading();
    return start.startsWith("<?")
        || start.startsWith("<!")
        || of(text).filter(root -> isKnown(root)).isPresent()
        || text.contains(" xmlns");
  }

  private static boolean isKnown(String root) {
    return FORMS.containsKey(root) || root.equalsIgnoreCase("html");
  }

  /** The form of a text that begins as a document of a known one. */
  static Optional<InputFormat> form(String text) {
    Optional<String> root = of(text);
    boolean fhir = text.contains(FHIR_NAMESPACE) && isXml(text);
    return fhir ? Optional.of(InputFormat.FHIR_XML) : root.map(FORMS::get);
  }

  /** Whether the text begins as XML does, whatever follows. */
  static boolean isXml(String text) {
    return text.stripLeading().startsWith("<?xml") || of(text).isPresent();
  }
}
