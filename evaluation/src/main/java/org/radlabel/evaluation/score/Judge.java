package org.radlabel.evaluation.score;

import java.util.List;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** Says of each cell how it came out under a convention. Immutable. */
final class Judge {
  /** What becomes of a column of a report. */
  enum Verdict {
    /** Yes in both. */
    HIT,
    /** Yes in the hypothesis only. */
    EXTRA,
    /** Yes in the reference only. */
    MISSED,
    /** No in both. */
    REJECTED,
    /** It does not count. */
    UNSCORED
  }

  private final Convention convention;
  private final List<Category> categories;
  private final List<Column> columns;
  private final int[] cellOfColumn;

  Judge(List<Category> categories, Convention convention) {
    this.convention = convention;
    this.categories = categories;
    columns = Column.of(categories, convention);
    cellOfColumn = columns.stream().mapToInt(c -> categories.indexOf(c.category())).toArray();
  }

  /** All columns, in the order of the categories. */
  List<Column> columns() {
    return columns;
  }

  /** How a column of a report came out. */
  Verdict of(ReportPair pair, int column) {
    int cell = cellOfColumn[column];
    if (!convention.isScored(pair.reference().get(cell))) {
      return Verdict.UNSCORED;
    }
    Cell value = columns.get(column).value();
    boolean expected = convention.of(pair.reference().get(cell)) == value;
    boolean given = convention.of(pair.hypothesis().get(cell)) == value;
    if (given) {
      return expected ? Verdict.HIT : Verdict.EXTRA;
    }
    return expected ? Verdict.MISSED : Verdict.REJECTED;
  }

  /** How a report came out over a set of categories. */
  ReportScore of(ReportPair pair, CategorySet set) {
    long[] counts = new long[Verdict.values().length];
    for (int i = 0; i < cellOfColumn.length; i++) {
      if (set.categories().contains(columns.get(i).category())) {
        counts[of(pair, i).ordinal()]++;
      }
    }
    int right = 0;
    int scored = 0;
    for (Category category : set.categories()) {
      int cell = categories.indexOf(category);
      Cell reference = pair.reference().get(cell);
      if (convention.isScored(reference)) {
        scored++;
        right += isSame(reference, pair.hypothesis().get(cell)) ? 1 : 0;
      }
    }
    return new ReportScore(new Outcomes(counts[0], counts[1], counts[2], counts[3]), right, scored);
  }

  /** Blank is as good as absent: neither claims anything. */
  private boolean isSame(Cell reference, Cell hypothesis) {
    return claim(reference) == claim(hypothesis);
  }

  private Cell claim(Cell cell) {
    Cell counted = convention.of(cell);
    return counted == Cell.BLANK ? Cell.NEGATIVE : counted;
  }
}
