package org.radlabel.formats.reports.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The text of HTML, XHTML and the narrative blocks of CDA, parsed by jsoup: blocks stand on lines
 * of their own, cells of a table beside each other, scripts, styles, comments and what is struck
 * out or not shown are left out. A heading ends with a colon, as it does in a report that is typed;
 * so does the first of a row's two cells, if it is short. Stateless.
 */
public final class HtmlText {
  private static final Set<String> BLOCKS =
      Set.of(
          "br",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "tr",
          "table",
          "caption",
          "pre",
          "hr",
          "section",
          "article",
          "header",
          "footer",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "title",
          "paragraph",
          "list",
          "item",
          "text");
  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "caption");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> HIDDEN = Set.of("script", "style", "head", "template");
  private static final Pattern MARKED =
      Pattern.compile("(?is)\\s*<(?:!doctype\\s+html|html|body|div|p|span|table|pre)\\b[^>]*>");
  private static final int LONGEST_LABEL = 60;

  private HtmlText() {}

  /**
   * {@return whether a text that is said to be plain is HTML}
   *
   * @param text the text
   */
  public static boolean isHtml(String text) {
    return text.indexOf('<') >= 0 && MARKED.matcher(text).lookingAt();
  }

  /**
   * {@return the text of an HTML page or fragment}
   *
   * @param html the page
   */
  public static String of(String html) {
    return text(Jsoup.parse(html, "", Parser.htmlParser()));
  }

  /**
   * {@return the text of XML whose elements are those of XHTML or of CDA's narrative block}
   *
   * @param xml the XML, well-formed or nearly so
   */
  public static String ofXml(String xml) {
    return text(Jsoup.parse(xml, "", Parser.xmlParser()));
  }

  private static String text(Element root) {
    Writer writer = new Writer();
    root.filter(writer);
    return writer.text();
  }

  /** Writes down what it walks past. */
  private static final class Writer implements NodeFilter {
    private final StringBuilder text = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      String name = node.normalName();
      boolean outside =
          HIDDEN.contains(name) || node instanceof Comment || node instanceof DataNode;
      if (outside || Struck.is(node)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode words) {
        append(isKept(words) ? words.getWholeText() : words.getWholeText().replaceAll("\\s+", " "));
      } else if (BLOCKS.contains(name)) {
        newLine();
      } else if (CELLS.contains(name)) {
        append(" ");
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isKept(TextNode words) {
      return words.parent() != null && words.parent().normalName().equals("pre");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      String name = node.normalName();
      if (node instanceof Element element && (HEADINGS.contains(name) || isLabel(element))) {
        endWithColon();
      }
      if (BLOCKS.contains(name) && !name.equals("br")) {
        newLine();
      }
      return FilterResult.CONTINUE;
    }

    /** Whether this is the short first cell of a row of two, or bold words alone on their line. */
    private static boolean isLabel(Element element) {
      String words = element.text();
      if (words.isEmpty() || words.length() > LONGEST_LABEL || words.endsWith(".")) {
        return false;
      }
      int cells = element.parent() == null ? 0 : element.parent().childrenSize();
      boolean first =
          element.normalName().equals("td") && cells == 2 && element.elementSiblingIndex() == 0;
      return first
          || (Set.of("b", "strong", "u").contains(element.normalName()) && isAlone(element));
    }

    private static boolean isAlone(Element bold) {
      return isEdge(bold.previousSibling()) && isEdge(bold.nextSibling()) && isInBlock(bold);
    }

    private static boolean isEdge(@Nullable Node node) {
      return node == null
          || BLOCKS.contains(node.normalName())
          || (node instanceof TextNode words && words.isBlank() && isEdge(words.nextSibling()));
    }

    private static boolean isInBlock(Element bold) {
      return bold.parent() != null
          && (BLOCKS.contains(bold.parent().normalName())
              || bold.parent().normalName().equals("body"));
    }

    private void append(String words) {
      boolean atStart = text.isEmpty() || " \n".indexOf(text.charAt(text.length() - 1)) >= 0;
      text.append(atStart && words.startsWith(" ") ? words.stripLeading() : words);
    }

    private void newLine() {
      trim();
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    private void trim() {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
    }

    private void endWithColon() {
      trim();
      char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
      if (Character.isLetterOrDigit(last) || last == ')') {
        text.append(": ");
      }
    }

    String text() {
      return text.toString().replace('\u00A0', ' ').strip();
    }
  }
}
