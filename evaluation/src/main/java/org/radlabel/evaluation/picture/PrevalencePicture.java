package org.radlabel.evaluation.picture;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.radlabel.evaluation.prevalence.Prevalence;
import org.radlabel.evaluation.prevalence.ValueCounts;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** How often which value: a bar of four parts for each category, or for each group in it. */
public final class PrevalencePicture {
  private static final int WIDTH = 860;
  private static final int NAMES = 210;
  private static final int BARS = 520;
  private static final int HEAD = 34;
  private static final int ROW = 26;
  private static final int GROUP_ROW = 19;
  private static final int MAX_GROUPS = 12;

  private final Svg svg = new Svg(WIDTH);
  private double y = HEAD;

  private PrevalencePicture() {}

  /**
   * {@return the picture}
   *
   * @param counts how often which value, of all rows and by groups
   */
  public static Picture of(Prevalence counts) {
    return new PrevalencePicture().drawn(counts);
  }

  private Picture drawn(Prevalence counts) {
    legend();
    Map<String, ValueCounts> groups = new LinkedHashMap<>();
    counts.groups().entrySet().stream()
        .limit(MAX_GROUPS)
        .forEach(group -> groups.put(group.getKey(), group.getValue()));
    for (Category category : counts.all().counts().keySet()) {
      if (groups.isEmpty()) {
        row(category, counts.all());
      } else {
        groups(category, counts.by().orElse(""), groups);
      }
    }
    String more =
        counts.groups().size() > MAX_GROUPS
            ? " The first %d of %d groups are shown.".formatted(MAX_GROUPS, counts.groups().size())
            : "";
    String title = "Prevalence" + counts.by().map(by -> " by " + by).orElse("");
    return new Picture(
        title,
        "%s. The number is the share that is present.%s"
            .formatted(reports(counts.all().rows()), more),
        svg.drawn(y + 8, title));
  }

  static String reports(long count) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "report" : "reports");
  }

  private void legend() {
    double x = NAMES;
    for (Cell value : Cell.SCORED) {
      svg.box(x, 8, 14, 12, kind(value), word(value), "");
      svg.text(x + 19, 18, "soft", word(value));
      x += 105;
    }
  }

  private void row(Category category, ValueCounts counts) {
    svg.name(NAMES - 10, y + 17, category.name());
    bar(category, counts, 18, "");
    y += ROW;
  }

  private void groups(Category category, String by, Map<String, ValueCounts> groups) {
    svg.text(NAMES, y + 15, "strong", category.name());
    y += GROUP_ROW + 2;
    groups.forEach(
        (name, counts) -> {
          svg.name(NAMES - 10, y + 13, name.isEmpty() ? "(empty)" : name);
          bar(category, counts, 14, Svg.link("facet", by) + Svg.link("facet-value", name));
          y += GROUP_ROW;
        });
    y += 5;
  }

  private void bar(Category category, ValueCounts counts, double height, String link) {
    double x = NAMES;
    for (Cell value : Cell.SCORED) {
      double width = counts.rows() == 0 ? 0 : BARS * counts.share(category, value);
      if (width > 0) {
        String told =
            "%s %s: %d of %s (%s)"
                .formatted(
                    category.name(),
                    word(value),
                    counts.count(category, value),
                    reports(counts.rows()),
                    Svg.percent(counts.share(category, value)));
        String query =
            Svg.link("category", category.name()) + Svg.link("value", value.word()) + link;
        svg.box(x, y + 3, width, height, kind(value), told, query);
      }
      x += width;
    }
    svg.text(
        NAMES + BARS + 10,
        y + height - 1,
        "value",
        Svg.percent(counts.share(category, Cell.POSITIVE)));
  }

  static String word(Cell value) {
    return switch (value) {
      case POSITIVE -> "present";
      case NEGATIVE -> "absent";
      case UNCERTAIN -> "uncertain";
      case BLANK -> "blank";
      case UNSCORED -> "undecided";
    };
  }

  static String kind(Cell value) {
    return switch (value) {
      case POSITIVE -> "v1";
      case NEGATIVE -> "v0";
      case UNCERTAIN -> "vu";
      case BLANK -> "vb";
      case UNSCORED -> "vx";
    };
  }
}
