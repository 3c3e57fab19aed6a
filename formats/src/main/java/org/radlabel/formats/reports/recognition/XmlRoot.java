package org.radlabel.formats.reports.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first element of an XML or HTML document. */
final class XmlRoot {
  /** What may stand before it; a document type may hold declarations in brackets. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?s)\\s+|<\\?.*?\\?>|<!--.*?-->|<!(?i:doctype)\\b(?:[^\\[>]|\\[.*?\\]\\s*(?=>))*>");

  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z_][\\w.:-]*)(?=[\\s/>])");

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

  /** Whether the text begins as XML does, whatever follows. */
  static boolean isXml(String text) {
    return text.stripLeading().startsWith("<?xml") || of(text).isPresent();
  }
}
