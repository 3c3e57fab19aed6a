package org.radlabel.formats.readers.fhir;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The text of FHIR's narrative XHTML: tags left out, blocks on lines of their own, character
 * references resolved. What is no reference or tag stays as it is.
 */
final class Narrative {
  private static final Set<String> BLOCKS =
      Set.of("br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> HIDDEN = Set.of("script", "style");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private final String xhtml;
  private final StringBuilder text = new StringBuilder();
  private String hiddenIn = "";

  private Narrative(String xhtml) {
    this.xhtml = xhtml;
  }

  static String text(String xhtml) {
    Narrative narrative = new Narrative(xhtml);
    narrative.read();
    return narrative.text.toString().strip();
  }

  private void read() {
    int at = 0;
    while (at < xhtml.length()) {
      char c = xhtml.charAt(at);
      int end = c == '<' ? tagEnd(at) : c == '&' ? xhtml.indexOf(';', at) : -1;
      if (c == '<' && end > 0) {
        tag(xhtml.substring(at + 1, end));
        at = end + 1;
      } else if (c == '&' && end > 0 && end - at <= 9) {
        append(reference(xhtml.substring(at + 1, end)));
        at = end + 1;
      } else {
        append(String.valueOf(c));
        at++;
      }
    }
  }

  private int tagEnd(int at) {
    if (xhtml.startsWith("<!--", at)) {
      int end = xhtml.indexOf("-->", at);
      return end < 0 ? -1 : end + 2;
    }
    boolean tag =
        at + 1 < xhtml.length()
            && (Character.isLetter(xhtml.charAt(at + 1))
                || "/?!".indexOf(xhtml.charAt(at + 1)) >= 0);
    return tag ? xhtml.indexOf('>', at) : -1;
  }

  private void tag(String inside) {
    boolean closing = inside.startsWith("/");
    String name = inside.replaceFirst("^/", "").split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
    if (HIDDEN.contains(name) && !inside.endsWith("/")) {
      hiddenIn = closing ? "" : name;
    } else if (BLOCKS.contains(name) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void append(String piece) {
    if (hiddenIn.isEmpty()) {
      text.append(piece);
    }
  }

  private static String reference(String name) {
    String known = NAMED.get(name);
    if (known != null) {
      return known;
    }
    try {
      int code =
          name.startsWith("#x") || name.startsWith("#X")
              ? Integer.parseInt(name.substring(2), 16)
              : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
      return Character.isValidCodePoint(code) ? Character.toString(code) : "&" + name + ";";
    } catch (NumberFormatException e) {
      return "&" + name + ";";
    }
  }
}
