package org.radlabel.formats.labels;

import java.io.StringWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.negation.AttributeHit;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.TextField;

/**
 * BioC XML as NegBio and RadText read it: a document a report, a passage a text, an annotation a
 * mention. The document's infons are the labels ({@code 1}, {@code 0}, {@code -1}; those that are
 * not mentioned are left out); an annotation's are category, assertion, phrase, rule, the cues'
 * rules, section and attributes.
 *
 * <p>Offsets and lengths count characters as Python does (Unicode code points) from the start of
 * the document, in which the passages follow each other with one character between. A character
 * that XML cannot hold is written as a blank. No date is written: the same input gives the same
 * bytes. Stateless, safe for any number of threads.
 */
public final class BioCFormat implements ReportFormat {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <collection>
        <source>radlabel</source>
        <date></date>
        <key>radlabel</key>
      """;

  /** The format has no choices. */
  public BioCFormat() {}

  @Override
  public void head(StringBuilder out) {
    out.append(HEAD);
  }

  @Override
  public void foot(StringBuilder out) {
    out.append("</collection>\n");
  }

  @Override
  public void row(ReportLabels labels, StringBuilder out) {
    StringWriter document = new StringWriter();
    try {
      // A factory of its own for each report: that of the JDK is not for several threads.
      XmlText xml =
          new XmlText(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document));
      document(labels, xml);
      xml.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory failed", e);
    }
    out.append(document.getBuffer());
  }

  private static void document(ReportLabels labels, XmlText xml) throws XMLStreamException {
    xml.open("document");
    xml.leaf("id", labels.report().id());
    for (Map.Entry<Category, Label> entry : labels.labels().entrySet()) {
      if (entry.getValue() != Label.NOT_MENTIONED) {
        xml.infon(entry.getKey().name(), entry.getValue().value());
      }
    }
    int offset = 0;
    int mentions = 0;
    for (TextField field : labels.report().fields()) {
      mentions = passage(labels, field, offset, mentions, xml);
      offset += length(field.text(), 0, field.text().length()) + 1;
    }
    xml.close();
  }

  /** Writes a passage; gives how many mentions have been written by then. */
  private static int passage(
      ReportLabels labels, TextField field, int offset, int mentionsBefore, XmlText xml)
      throws XMLStreamException {
    int mentions = mentionsBefore;
    xml.open("passage");
    xml.infon("title", field.name());
    xml.leaf("offset", Integer.toString(offset));
    xml.leaf("text", field.text());
    for (Evidence evidence : labels.evidence()) {
      if (evidence.field().equals(field.name())) {
        mentions++;
        annotation(mentions, evidence, field.text(), offset, xml);
      }
    }
    xml.close();
    return mentions;
  }

  private static void annotation(
      int number, Evidence evidence, String text, int offset, XmlText xml)
      throws XMLStreamException {
    xml.openWithId("annotation", Integer.toString(number));
    infons(evidence, xml);
    int start = evidence.span().start();
    int end = evidence.span().end();
    xml.location(offset + length(text, 0, start), length(text, start, end));
    xml.leaf("text", text.substring(start, end));
    xml.close();
  }

  private static int length(String text, int start, int end) {
    return text.codePointCount(start, end);
  }

  private static void infons(Evidence evidence, XmlText xml) throws XMLStreamException {
    xml.infon("category", evidence.category().name());
    xml.infon("assertion", EnumNames.typed(evidence.assertion()));
    xml.infon("phrase", evidence.phrase());
    xml.infon("rule", evidence.rule());
    if (!evidence.cues().isEmpty()) {
      xml.infon(
          "cues", evidence.cues().stream().map(CueHit::rule).collect(Collectors.joining(" ")));
    }
    if (!evidence.section().isEmpty()) {
      xml.infon("section", evidence.section());
    }
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    for (AttributeHit hit : evidence.attributes().hits()) {
      attributes.merge(hit.attribute(), hit.value(), (a, b) -> a + " " + b);
    }
    for (Map.Entry<Attribute, String> entry : attributes.entrySet()) {
      xml.infon(name(entry.getKey()), entry.getValue());
    }
  }

  private static String name(Attribute attribute) {
    String name = EnumNames.typed(attribute);
    return attribute.isLength() ? name + "_cm" : name;
  }
}
