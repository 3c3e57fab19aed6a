package org.radlabel.formats.reports.markup;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The text of Markdown, read by commonmark and then as HTML is. Stateless. */
public final class MarkdownText {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().softbreak("<br>").escapeHtml(false).build();

  private MarkdownText() {}

  /**
   * {@return the text of a page or fragment}
   *
   * @param markdown the page
   */
  public static String of(String markdown) {
    return HtmlText.of(RENDERER.render(PARSER.parse(markdown)));
  }
}
