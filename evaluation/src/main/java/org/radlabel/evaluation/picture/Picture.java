package org.radlabel.evaluation.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A picture. Immutable, null-free.
 *
 * @param title what it shows
 * @param text how it is to be read
 * @param svg the drawing, as an element of a page that has the {@linkplain #style style}
 */
public record Picture(String title, String text, String svg) {
  /**
   * Checks for null.
   *
   * @param title what it shows
   * @param text how it is to be read
   * @param svg the drawing
   */
  public Picture {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(svg, "svg");
  }

  /** {@return the style sheet of pictures} */
  public static String style() {
    try (InputStream in = Picture.class.getResourceAsStream("picture.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the drawing as a file of its own} */
  public String file() {
    int inside = svg.indexOf('\n') + 1;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.substring(0, inside)
        + "<title>"
        + Svg.escaped(title)
        + "</title>\n<style>"
        + style()
        + "</style>\n"
        + svg.substring(inside);
  }

  /**
   * {@return a page with pictures that needs nothing else}
   *
   * @param title its title
   * @param pictures what it shows
   */
  public static String page(String title, List<Picture> pictures) {
    StringBuilder page = new StringBuilder(1 << 16);
    page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(Svg.escaped(title))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body class=\"pictures\">\n<h1>")
        .append(Svg.escaped(title))
        .append("</h1>\n");
    for (Picture picture : pictures) {
      page.append("<figure>\n<figcaption><strong>")
          .append(Svg.escaped(picture.title()))
          .append("</strong> ")
          .append(Svg.escaped(picture.text()))
          .append("</figcaption>\n")
          .append(picture.svg())
          .append("</figure>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }
}
