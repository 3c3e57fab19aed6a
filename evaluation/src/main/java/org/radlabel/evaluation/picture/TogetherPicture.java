package org.radlabel.evaluation.picture;

import java.util.List;
import org.radlabel.lexicons.rules.Category;

/** What is present together: of the reports with a category, the share that has another too. */
public final class TogetherPicture {
  private static final int NAMES = 210;
  private static final int HEAD = 190;
  private static final int SIZE = 40;
  private static final int SHADES = 8;

  /** More categories than these make no picture that can be read. */
  private static final int MAX = 24;

  private TogetherPicture() {}

  /**
   * {@return the picture}
   *
   * @param together how often two are present at once
   */
  public static Picture of(Together together) {
    List<Category> categories = together.categories();
    int shown = Math.min(MAX, categories.size());
    Svg svg = new Svg(NAMES + shown * SIZE + 110);
    for (int i = 0; i < shown; i++) {
      String name = categories.get(i).name();
      svg.name(NAMES - 10, HEAD + i * SIZE + 25, name);
      svg.turned(NAMES + i * SIZE + 24, HEAD - 8, name);
      for (int j = 0; j < shown; j++) {
        cell(svg, together, i, j);
      }
    }
    return new Picture(
        "Present together",
        "Of the reports in which the row's category is present, the percentage in which the"
            + " column's is present too.",
        svg.drawn(HEAD + shown * SIZE + 10, "Present together"));
  }

  private static void cell(Svg svg, Together together, int row, int column) {
    long all = together.count(row, row);
    double share = all == 0 ? Double.NaN : (double) together.count(row, column) / all;
    String told =
        "%s with %s: %d of %d"
            .formatted(
                together.categories().get(row).name(),
                together.categories().get(column).name(),
                together.count(row, column),
                all);
    double x = NAMES + column * SIZE;
    double y = HEAD + row * SIZE;
    boolean isSelf = row == column;
    String kind = isSelf ? "self" : "shade" + shade(share);
    svg.box(x, y, SIZE - 2, SIZE - 2, kind, told, "");
    if (!isSelf && !Double.isNaN(share)) {
      String onShade = onShade(shade(share));
      svg.text(x + SIZE / 2.0 - 1, y + 24, onShade, Long.toString(Math.round(share * 100)));
    }
  }

  static int shade(double share) {
    return Double.isNaN(share) ? 0 : (int) Math.ceil(share * SHADES);
  }

  /** The class of a text on a shade. */
  static String onShade(int shade) {
    return shade > SHADES / 2 ? "middle on-dark" : "middle";
  }
}
