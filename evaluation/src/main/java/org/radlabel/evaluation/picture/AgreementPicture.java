package org.radlabel.evaluation.picture;

import java.util.Locale;
import java.util.Map;
import org.radlabel.evaluation.Confusion;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/**
 * How two label files agree: the four values of one against those of the other, and by category.
 */
public final class AgreementPicture {
  private static final int WIDTH = 860;
  private static final int NAMES = 210;
  private static final int CELL = 74;
  private static final int HEAD = 50;
  private static final int ROW = 24;
  private static final int BARS = 420;

  private final Svg svg = new Svg(WIDTH);

  private AgreementPicture() {}

  /**
   * {@return the picture}
   *
   * @param first what the first file is called
   * @param second what the second file is called
   * @param all the cells of all categories but No Finding
   * @param byCategory the cells of each category
   */
  public static Picture of(
      String first, String second, Confusion all, Map<Category, Confusion> byCategory) {
    AgreementPicture picture = new AgreementPicture();
    picture.matrix(all);
    double y = picture.categories(byCategory);
    return new Picture(
        "Agreement",
        "Above: rows are the values of %s, columns those of %s, in all categories but No Finding."
                .formatted(first, second)
            + " Below: the share of cells that are the same, and kappa.",
        picture.svg.drawn(y, "Agreement"));
  }

  private void matrix(Confusion cells) {
    for (int i = 0; i < Cell.SCORED.size(); i++) {
      Cell first = Cell.SCORED.get(i);
      svg.text(NAMES - 10, HEAD + i * 38 + 24, "name", PrevalencePicture.word(first));
      svg.text(NAMES + i * CELL + CELL / 2.0, HEAD - 10, "middle", PrevalencePicture.word(first));
      for (int j = 0; j < Cell.SCORED.size(); j++) {
        Cell second = Cell.SCORED.get(j);
        long count = cells.count(first, second);
        long row = cells.inFirst(first);
        int shade = TogetherPicture.shade(row == 0 ? Double.NaN : (double) count / row);
        String told =
            "%s and %s: %d"
                .formatted(PrevalencePicture.word(first), PrevalencePicture.word(second), count);
        double x = NAMES + j * CELL;
        double y = HEAD + i * 38;
        svg.box(x, y, CELL - 2, 36, "shade" + shade, told, "");
        svg.text(
            x + CELL / 2.0,
            y + 23,
            TogetherPicture.onShade(shade),
            String.format(Locale.ROOT, "%,d", count));
      }
    }
  }

  private double categories(Map<Category, Confusion> categories) {
    double y = HEAD + 4 * 38 + 30;
    for (Map.Entry<Category, Confusion> entry : categories.entrySet()) {
      Confusion cells = entry.getValue();
      String name = entry.getKey().name();
      double share = cells.agreement();
      double width = Double.isNaN(share) ? 0 : BARS * share;
      svg.name(NAMES - 10, y + 15, name);
      svg.box(NAMES, y + 3, BARS, 14, "vb", name + ": all", "");
      svg.box(
          NAMES,
          y + 3,
          width,
          14,
          "bar",
          name + ": " + Svg.percent(share) + " are the same",
          Svg.link("category", name) + Svg.link("differs", "1"));
      svg.text(
          NAMES + BARS + 10,
          y + 15,
          "value",
          Svg.percent(share)
              + (Double.isNaN(cells.kappa())
                  ? ""
                  : String.format(Locale.ROOT, "   kappa %.2f", cells.kappa())));
      y += ROW;
    }
    return y + 8;
  }
}
