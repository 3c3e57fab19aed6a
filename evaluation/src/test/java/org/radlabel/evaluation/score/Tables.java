package org.radlabel.evaluation.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** Small tables as tests write them. */
final class Tables {
  private Tables() {}

  /** Pairs over the 14, in CheXbert's order: of each report what is not blank on either side. */
  static LabelPairs of(List<Category> categories, List<List<String>> reports) {
    List<ReportPair> pairs = new ArrayList<>();
    for (List<String> report : reports) {
      pairs.add(
          new ReportPair(
              "r" + pairs.size(),
              cells(categories, report.get(0)),
              cells(categories, report.get(1))));
    }
    return new LabelPairs(categories, pairs);
  }

  /** {@code Edema 1, Pneumothorax 0}. */
  private static List<Cell> cells(List<Category> categories, String written) {
    List<Cell> cells = new ArrayList<>(Collections.nCopies(categories.size(), Cell.BLANK));
    for (String part : written.isEmpty() ? new String[0] : written.split(", ")) {
      int blank = part.lastIndexOf(' ');
      int column = categories.indexOf(new Category(part.substring(0, blank)));
      cells.set(column, Cell.parse(part.substring(blank + 1)).orElseThrow());
    }
    return cells;
  }
}
