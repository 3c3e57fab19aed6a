package org.radlabel.evaluation.picture;

import java.util.Locale;

/** Writes a drawing. Not thread-safe. */
final class Svg {
  /** As many letters as have room before the bars. */
  private static final int LONGEST_NAME = 28;

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final int width;

  Svg(int width) {
    this.width = width;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A number as drawings have it: one decimal. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }

  /** A share in percent, with a decimal where it is small. */
  static String percent(double share) {
    double percent = share * 100;
    return Double.isNaN(percent)
        ? "–"
        : String.format(Locale.ROOT, percent < 10 ? "%.1f %%" : "%.0f %%", percent);
  }

  void text(double x, double y, String kind, String text) {
    out.append("<text x=\"%s\" y=\"%s\" class=\"%s\">".formatted(number(x), number(y), kind));
    out.append(escaped(text)).append("</text>\n");
  }

  /** A name that ends here, cut where it is too long for its place. */
  void name(double x, double y, String name) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    text(x, y, "name", shown);
  }

  /** A text that stands on end, read from below. */
  void turned(double x, double y, String text) {
    out.append(
        "<text transform=\"translate(%s %s) rotate(-60)\" class=\"turned\">"
            .formatted(number(x), number(y)));
    out.append(escaped(text)).append("</text>\n");
  }

  /**
   * A box.
   *
   * @param kind its class
   * @param told what is told of it
   * @param link attributes by which the page makes a link of it, or nothing
   */
  void box(
      double x, double y, double boxWidth, double height, String kind, String told, String link) {
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"%s\"%s aria-label=\"%s\">"
            .formatted(
                number(x), number(y), number(boxWidth), number(height), kind, link, escaped(told)));
    out.append("<title>").append(escaped(told)).append("</title></rect>\n");
  }

  void line(double x1, double y1, double x2, double y2, String kind) {
    out.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>\n"
            .formatted(number(x1), number(y1), number(x2), number(y2), kind));
  }

  void path(String points, String kind) {
    out.append("<polyline points=\"").append(points);
    out.append("\" class=\"").append(kind).append("\"/>\n");
  }

  /** What the page makes a link into its queue of. */
  static String link(String name, String value) {
    return " data-" + name + "=\"" + escaped(value) + "\"";
  }

  /** The drawing, named and as high as this. */
  String drawn(double height, String name) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="picture" width="%d" height="%s" viewBox="0 0 %d %s" role="group" aria-label="%s">
    <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="hatch-ground"/><line x1="0" y1="0" x2="0" y2="5" class="hatch-line"/></pattern></defs>
    """
            .formatted(width, number(height), width, number(height), escaped(name))
        + out
        + "</svg>\n";
  }
}
