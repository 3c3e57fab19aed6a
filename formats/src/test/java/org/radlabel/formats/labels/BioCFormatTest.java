package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.ReportLabels;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BioCFormatTest {
  /**
   * What makes offsets go wrong: XML's own signs, returns, what XML cannot hold, two-unit signs.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "No pneumothorax. Large left effusion.",
        "Size < 5 & > 3 cm \"mass\" <b>. No effusion ]]> edema.",
        "First line.\r\nNo effusion.\rPossible edema.\n\n  Mass.",
        "Bell\u0007 and nul\u0000 here. Effusion \uFFFE. Edema.",
        "Smile \uD83D\uDE00 here. Effusion. Lone \uD800 half. Edema.",
        "Ödem? No effusion, μm. Nodule ½ cm."
      })
  void aReaderFindsEachMentionAtItsOffset(String text) throws Exception {
    ReportLabels labels = Reports.study("a&<b>", text, text);
    Document xml = parsed(List.of(labels));

    List<String> passages = new ArrayList<>();
    for (Element passage : elements(xml.getElementsByTagName("passage"))) {
      passages.add(leaf(passage, "text"));
      checkMentions(passage);
    }
    assertThat(passages).hasSize(2).containsOnly(writable(text));
    assertThat(xml.getElementsByTagName("annotation").getLength())
        .isEqualTo(labels.evidence().size())
        .isPositive();
    assertThat(leaf(xml.getDocumentElement(), "id")).isEqualTo("a&<b>");
  }

  private static void checkMentions(Element passage) {
    int[] text = leaf(passage, "text").codePoints().toArray();
    int begin = Integer.parseInt(leaf(passage, "offset"));
    for (Element annotation : elements(passage.getElementsByTagName("annotation"))) {
      Element location = elements(annotation.getElementsByTagName("location")).get(0);
      int offset = Integer.parseInt(location.getAttribute("offset")) - begin;
      int length = Integer.parseInt(location.getAttribute("length"));
      assertThat(new String(text, offset, length)).isEqualTo(leaf(annotation, "text"));
    }
  }

  /** By hand: what XML 1.0 does not allow in the texts above. */
  private static String writable(String text) {
    return text.replaceAll("[\u0000\u0007\uFFFE]", " ")
        .replaceAll("(?<![\uD800])\uD800(?![\uDC00-\uDFFF])", " ");
  }

  @Test
  void secondPassageBeginsBehindTheFirst() throws Exception {
    Document xml = parsed(List.of(Reports.study("1", "Edema \uD83D\uDE00.", "Mass.")));

    assertThat(elements(xml.getElementsByTagName("offset")))
        .extracting(Element::getTextContent)
        .containsExactly("0", "9");
  }

  @Test
  void labelsAreTheDocumentsInfons() throws Exception {
    Document xml = parsed(List.of(Reports.study("1", "No effusion. Possible edema.", "Mass.")));

    assertThat(elements(xml.getElementsByTagName("document")).get(0).getChildNodes())
        .satisfies(
            children ->
                assertThat(
                        elements(children).stream()
                            .filter(e -> e.getTagName().equals("infon"))
                            .map(e -> e.getAttribute("key") + "=" + e.getTextContent()))
                    .containsExactly("Lung Lesion=1", "Edema=-1", "Pleural Effusion=0"));
  }

  private static Document parsed(List<ReportLabels> reports) throws Exception {
    String written = Reports.written(new BioCFormat(), reports);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** The text of the first child element, at any depth, of this name. */
  private static String leaf(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
