package org.radlabel.evaluation.score;

import java.util.List;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** Says of each cell how it came out under a convention. Immutable. */
final class Judge {
  /** Yes in both. */
  static final int HIT = 0;

  /** Yes in the hypothesis only. */
  static final int EXTRA = 1;

  /** Yes in the reference only. */
  static final int MISSED = 2;

  /** No in both. */
  static final int REJECTED = 3;

  /** It does not count. */
  static final int UNSCORED = 4;

  /** How many verdicts there are. */
  static final int VERDICTS = 5;

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

  /** How a column of a report came out: one of the verdicts. */
  int of(ReportPair pair, int column) {
    int cell = cellOfColumn[column];
    if (!convention.isScored(pair.reference().get(cell))) {
      return UNSCORED;
    }
    Cell value = columns.get(column).value();
    boolean expected = convention.of(pair.reference().get(cell)) == value;
    boolean given = convention.of(pair.hypothesis().get(cell)) == value;
    if (given) {
      return expected ? HIT : EXTRA;
    }
    return expected ? MISSED : REJECTED;
  }

  /** How a report came out over a set of categories. */
  ReportScore of(ReportPair pair, CategorySet set) {
    long[] counts = new long[VERDICTS];
    for (int i = 0; i < cellOfColumn.length; i++) {
      if (set.categories().contains(columns.get(i).category())) {
        counts[of(pair, i)]++;
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
    return new ReportScore(outcomes(counts), right, scored);
  }

  /** Counts by verdict. */
  static Outcomes outcomes(long[] counts) {
    return new Outcomes(counts[HIT], counts[EXTRA], counts[MISSED], counts[REJECTED]);
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
