package org.radlabel.evaluation.picture;

import java.util.List;

/** What reading in an order finds: wrong cells found against reports read. */
public final class CurvePicture {
  private static final int WIDTH = 620;
  private static final int HEIGHT = 360;
  private static final int LEFT = 64;
  private static final int TOP = 20;
  private static final int PLOT_WIDTH = 520;
  private static final int PLOT_HEIGHT = 280;

  private CurvePicture() {}

  /**
   * {@return the picture}
   *
   * @param title what it shows
   * @param text how it is to be read
   * @param found how many were found in each report, in the order of reading
   */
  public static Picture of(String title, String text, List<Integer> found) {
    Svg svg = new Svg(WIDTH);
    long all = found.stream().mapToLong(Integer::longValue).sum();
    double bottom = TOP + PLOT_HEIGHT;
    svg.line(LEFT, bottom, LEFT + PLOT_WIDTH, bottom, "axis");
    svg.line(LEFT, TOP, LEFT, bottom, "axis");
    svg.line(LEFT, bottom, LEFT + PLOT_WIDTH, TOP, "chance");
    StringBuilder points = new StringBuilder();
    point(points, LEFT, bottom);
    long sum = 0;
    for (int i = 0; i < found.size(); i++) {
      sum += found.get(i);
      double x = LEFT + PLOT_WIDTH * (i + 1.0) / found.size();
      point(points, x, all == 0 ? bottom : bottom - PLOT_HEIGHT * (double) sum / all);
    }
    svg.path(points.toString(), "curve");
    svg.text(LEFT - 8, TOP + 6, "name", Long.toString(all));
    svg.text(LEFT - 8, bottom, "name", "0");
    svg.text(LEFT + PLOT_WIDTH, bottom + 18, "name", found.size() + " reports read");
    svg.text(LEFT, bottom + 18, "soft", "0");
    svg.text(LEFT + 10, TOP + 4, "soft", "cells found wrong");
    return new Picture(title, text, svg.drawn(HEIGHT, title));
  }

  private static void point(StringBuilder points, double x, double y) {
    points.append(points.isEmpty() ? "" : " ").append(Svg.number(x)).append(',');
    points.append(Svg.number(y));
  }
}
