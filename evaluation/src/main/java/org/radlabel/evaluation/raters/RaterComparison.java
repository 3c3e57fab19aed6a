package org.radlabel.evaluation.raters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.evaluation.measure.Redraws;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/**
 * Label files of several raters, none of them right: of reports that stand in all, in the
 * categories that all have. {@code s50000001} and {@code 50000001} are the same id. A cell {@code
 * x} is one that its rater did not judge.
 *
 * <p>Immutable, null-free.
 *
 * @param raters the files' names
 * @param reports how many reports stand in all
 * @param all the cells of all categories but No Finding
 * @param byCategory the cells of each category, in column order
 */
public record RaterComparison(
    List<String> raters, int reports, Reliability all, Map<Category, Reliability> byCategory) {
  private static final long SEED = 14;

  /**
   * Copies.
   *
   * @param raters the files' names
   * @param reports how many reports stand in all
   * @param all the cells of all categories but No Finding
   * @param byCategory the cells of each category, in column order
   */
  public RaterComparison {
    raters = List.copyOf(raters);
    Objects.requireNonNull(all, "all");
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
  }

  /**
   * Compares.
   *
   * @param tables the raters' labels, two or more
   * @param draws how often reports are drawn anew for intervals; 0 for none
   * @return how well they agree
   * @throws InputException if the files have no id or no category in common
   */
  public static RaterComparison of(List<LabelTable> tables, int draws) throws InputException {
    List<Category> categories = new ArrayList<>(tables.get(0).categories());
    tables.forEach(table -> categories.retainAll(table.categories()));
    String last = tables.get(tables.size() - 1).file();
    if (categories.isEmpty()) {
      throw new InputException(Place.of(last), "has no category in common with the others");
    }
    byte[][][] counts = counts(tables, categories);
    if (counts.length == 0) {
      throw new InputException(Place.of(last), "has no id in common with the others");
    }
    List<Reliability> found = reliabilities(new Rated(counts, categories, tables.size()), draws);
    Map<Category, Reliability> byCategory = new LinkedHashMap<>();
    for (int i = 0; i < categories.size(); i++) {
      byCategory.put(categories.get(i), found.get(i));
    }
    return new RaterComparison(
        tables.stream().map(LabelTable::file).toList(),
        counts.length,
        found.get(categories.size()),
        byCategory);
  }

  /** How often each value was given, by report that stands in all and by category. */
  private static byte[][][] counts(List<LabelTable> tables, List<Category> categories)
      throws InputException {
    List<Map<String, List<Cell>>> rows = new ArrayList<>();
    for (LabelTable table : tables) {
      rows.add(rows(table, categories));
    }
    List<byte[][]> counts = new ArrayList<>();
    for (String id : rows.get(0).keySet()) {
      if (rows.stream().allMatch(r -> r.containsKey(id))) {
        byte[][] report = new byte[categories.size()][RatingSums.VALUES];
        for (Map<String, List<Cell>> table : rows) {
          List<Cell> cells = table.getOrDefault(id, List.of());
          for (int category = 0; category < report.length; category++) {
            int value = Cell.SCORED.indexOf(cells.get(category));
            if (value >= 0) {
              report[category][value]++;
            }
          }
        }
        counts.add(report);
      }
    }
    return counts.toArray(byte[][][]::new);
  }

  private static Map<String, List<Cell>> rows(LabelTable table, List<Category> categories)
      throws InputException {
    List<Integer> columns = categories.stream().map(table.categories()::indexOf).toList();
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (Map.Entry<String, String> study : table.idsByStudy().entrySet()) {
      List<Cell> cells = Objects.requireNonNull(table.rows().get(study.getValue()));
      rows.put(study.getKey(), columns.stream().map(cells::get).toList());
    }
    return rows;
  }

  /** Of each category, and of all but No Finding. */
  private static List<Reliability> reliabilities(Rated rated, int draws) {
    for (int report = 0; report < rated.reports(); report++) {
      rated.add(report, 1);
    }
    List<RatingSums> sums = rated.sums();
    List<Interval> intervals =
        draws == 0 ? List.of() : Redraws.intervals(rated.reports(), draws, SEED, rated);
    List<Reliability> found = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      RatingSums of = sums.get(i);
      found.add(
          new Reliability(
              of.cells(),
              of.complete(),
              of.agreement(),
              of.fleiss(),
              of.alpha(),
              interval(intervals, 2 * i),
              interval(intervals, 2 * i + 1)));
    }
    return found;
  }

  private static Optional<Interval> interval(List<Interval> intervals, int i) {
    return intervals.isEmpty() ? Optional.empty() : Optional.of(intervals.get(i));
  }
}
